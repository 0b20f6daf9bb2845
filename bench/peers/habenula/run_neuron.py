"""The habenula cell in NEURON 8.2: reference traces, and the time that uncoupled cells take.

    run_neuron.py traces OUT.json --parameters P.json --library LIB.so
    run_neuron.py bench --cells N --ms T [--table] --parameters P.json --library LIB.so
"""

import argparse
import json
import os
import re
import time

os.environ["NEURON_MODULE_OPTIONS"] = "-nogui"
from neuron import h  # noqa: E402

DT = 0.025
MECHANISMS = {"sodium": "sodium", "potassium": "potassium", "tType": "ttype", "h": "hcurrent", "ahp": "ahp", "rest": "rest", "nmda": "nmda"}
TABLED = [mechanism for mechanism in MECHANISMS.values() if mechanism != "rest"]
# parameters that are set by hand (EK0 is shifted) or that nothing reads without release (tau)
ELSEWHERE = {"rest.EK0", "nmda.tau"}
# what a cell does, its inputs, and its own parameters where they differ; a cell without rest.gNa is no pacemaker
CASES = [
    ("silent after its start", {"injected": -1.5}, {}),
    ("silent after its start", {"injected": -0.3}, {}),
    ("silent after its start", {}, {"rest.gNa": 0}),
    ("one slow spike", {}, {}),
    ("tonic", {"injected": 1.5}, {}),
    ("tonic", {"injected": 5}, {}),
    ("silent after its start", {"setPoint": -15, "drive": 1.3}, {}),
    ("bursts", {"setPoint": -15, "drive": 1.8, "injected": 2}, {"rest.gNa": 0}),
    ("bursts", {"setPoint": -15, "drive": 1.3}, {"tType.g": 6}),
]


def inputs_of(case):
    """All inputs of a case, as our engine names them; those left out keep their control value."""
    return {"block": 0, "setPoint": 0, "drive": 1, "injected": 0, "glutamate": 0, "GABA": 0, **case}


def own_values(cell, values):
    """The values of parameters or states that a cell itself holds: of a mechanism, by name."""
    at = cell(0.5)
    for name, value in values.items():
        part, own = name.split(".")
        mechanism = MECHANISMS.get(part)
        if mechanism and hasattr(getattr(at, mechanism), own):
            yield getattr(at, mechanism), own, value


def set_shared(parameters):
    """Gives kinetics that all cells share their values."""
    cell = bare_cell(parameters)
    own = {f"{name}_{mechanism.name()}" for mechanism, name, _ in own_values(cell, parameters)}
    for name, value in parameters.items():
        part, short = name.split(".")
        shared = f"{short}_{MECHANISMS.get(part)}"
        if part in MECHANISMS and name not in ELSEWHERE and shared not in own:
            setattr(h, shared, value)


def bare_cell(parameters):
    """One compartment with all mechanisms, whose values are not set."""
    cell = h.Section(name="cell")
    cell.L = cell.diam = 10
    cell.cm = parameters["membrane.C"]
    for mechanism in MECHANISMS.values():
        cell.insert(mechanism)
    return cell


def build_cell(parameters, inputs, shift=0):
    """One compartment with all currents; `shift` is added to the reversal potential of its leak (mV)."""
    cell = bare_cell(parameters)
    for mechanism, name, value in own_values(cell, parameters):
        setattr(mechanism, name, value)
    at = cell(0.5)
    at.rest.E = parameters["rest.E"] + shift
    at.rest.EK = at.potassium.EK = at.ahp.EK = parameters["rest.EK0"] + inputs["setPoint"]
    at.rest.injected = inputs["injected"]
    at.nmda.drive = inputs["drive"]
    at.nmda.block = inputs["block"]
    return cell


def start(cells, states):
    """Sets time to 0 and every state to its start, none of them to a steady state."""
    h.finitialize(states["membrane.V"])
    for cell in cells:
        for mechanism, name, value in own_values(cell, states):
            setattr(mechanism, name, value)
    h.fcurrent()
    h.frecord_init()


def configure(order, table):
    """A fixed step, of first (0) or second (2) order in the potential, with or without tables of v."""
    h.cvode_active(0)
    h.CVode().cache_efficient(1)
    h.dt = DT
    h.steps_per_ms = 1 / DT
    h.secondorder = order
    for mechanism in TABLED:
        setattr(h, f"usetable_{mechanism}", int(table))


def march(ms):
    """Takes fixed steps to a time."""
    for _ in range(round(ms / DT)):
        h.fadvance()


def crossings(v, level):
    """Times of upward crossings, on straight lines between steps (ms)."""
    pairs = zip(v, v[1:])
    return [round((k + (level - a) / (b - a)) * DT, 5) for k, (a, b) in enumerate(pairs) if a < level <= b]


def trace(numbers, inputs, own, order, ms):
    """What one cell does under inputs, with some parameters of its own."""
    configure(order, False)
    cell = build_cell({**numbers["parameters"], **own}, inputs_of(inputs))
    record = h.Vector().record(cell(0.5)._ref_v)
    start([cell], numbers["states"])
    march(ms)
    v = list(record)
    per_ms = round(1 / DT)
    return {"V": [round(x, 4) for x in v[per_ms::per_ms]], "spikes": crossings(v, numbers["parameters"]["membrane.detection"])}


def engine():
    """Name and version of this simulator."""
    return f"NEURON {re.search(r'[0-9]+([.][0-9]+)+', h.nrnversion())[0]}"


def traces(numbers, path, ms=1000):
    """Writes what the cell does in every case, by both schemes."""
    cases = [
        {
            "what": what,
            "inputs": inputs_of(inputs),
            "parameters": own,
            "backward": trace(numbers, inputs, own, 0, ms),
            "centred": trace(numbers, inputs, own, 2, ms),
        }
        for what, inputs, own in CASES
    ]
    about = {
        "about": "One habenula cell without background noise in NEURON: potential every ms (mV, the first at 1 ms), times of spikes (ms).",
        "engine": engine(),
        "hash": numbers["hash"],
        "parameters": numbers["parameters"],
        "dtMs": DT,
        "ms": ms,
    }
    with open(path, "w") as out:
        json.dump({**about, "cases": cases}, out, separators=(",", ":"))
        out.write("\n")
    for case in cases:
        counts = {name: len(case[name]["spikes"]) for name in ("backward", "centred")}
        print(case["what"], case["inputs"], case["parameters"], counts)


def bench(numbers, count, ms, table):
    """Prints how long uncoupled cells take, the best of three."""
    configure(2, table)
    inputs = inputs_of({"drive": 1.2, "setPoint": -12})
    shifts = [-12 + 24 * k / max(count - 1, 1) for k in range(count)]
    cells = [build_cell(numbers["parameters"], inputs, shift) for shift in shifts]
    times = h.Vector()
    watches = [h.NetCon(cell(0.5)._ref_v, None, sec=cell) for cell in cells]
    for watch in watches:
        watch.threshold = numbers["parameters"]["membrane.detection"]
        watch.record(times)
    context = h.ParallelContext()
    context.set_maxstep(10)
    seconds = []
    for _ in range(3):
        start(cells, numbers["states"])
        began = time.perf_counter()
        context.psolve(ms)
        seconds.append(time.perf_counter() - began)
    best = min(seconds)
    steps = round(ms / DT)
    line = {"engine": engine() + (" with tables" if table else ""), "cells": count, "ms": ms, "dt": DT, "seconds": round(best, 4)}
    print(json.dumps({**line, "nsPerNeuronStep": round(best * 1e9 / count / steps, 2), "spikes": int(times.size())}))


def main():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("task", choices=["traces", "bench"])
    parser.add_argument("out", nargs="?")
    parser.add_argument("--parameters", required=True)
    parser.add_argument("--library", required=True)
    parser.add_argument("--cells", type=int, default=1000)
    parser.add_argument("--ms", type=float, default=1000)
    parser.add_argument("--table", action="store_true")
    chosen = parser.parse_args()
    with open(chosen.parameters) as file:
        numbers = json.load(file)
    h.nrn_load_dll(chosen.library)
    h.load_file("stdrun.hoc")
    set_shared(numbers["parameters"])
    if chosen.task == "traces":
        traces(numbers, chosen.out)
    else:
        bench(numbers, chosen.cells, chosen.ms, chosen.table)


if __name__ == "__main__":
    main()
