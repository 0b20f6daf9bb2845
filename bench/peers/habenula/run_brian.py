"""The habenula cell in Brian 2, compiled to C++: the time that uncoupled cells take.

    run_brian.py bench --cells N --ms T --parameters P.json [--single] [--folder FOLDER]

Everything is dimensionless in the model's units (mV, ms, uA/cm^2, mS/cm^2), so that the numbers go in as they are.
"""

import argparse
import json
import tempfile

import brian2
import numpy as np

DT = 0.025
EQUATIONS = """
dV/dt = -(INa + IK + IT + IH + IAHP + IRest + INMDA) / membrane_C / ms : 1
INa = sodium_g * mNa**3 * hNa * (V - sodium_E) : 1
IK = potassium_g * n**4 * (V - EK) : 1
IT = tType_g * active**2 * hT * (V - tType_E) : 1
IH = h_g * mH * (V - h_E) : 1
IAHP = ahp_g * z * (V - EK) : 1
IRest = rest_g * (V - E) + rest_gK * (V - EK) + rest_gNa * (V - rest_ENa) - injected : 1
INMDA = drive * nmda_g * (1 - block) * unblocked * (V - nmda_E) : 1

active = 1 / (1 + exp((tType_activation - V - tType_shift) / tType_widthActivation)) : 1 (constant over dt)
unblocked = 1 / (1 + nmda_Mg / nmda_kMg * exp(-nmda_steep * V)) : 1 (constant over dt)

u = V - sodium_VT : 1
alphaM = sodium_alphaM * sodium_widthM / exprel((sodium_alphaMAt - u) / sodium_widthM) : 1
betaM = sodium_betaM * sodium_widthBetaM / exprel((u - sodium_betaMAt) / sodium_widthBetaM) : 1
alphaH = sodium_alphaH * exp((sodium_alphaHAt - u) / sodium_widthH) : 1
betaH = sodium_betaH / (1 + exp((sodium_betaHAt - u) / sodium_widthBetaH)) : 1
dmNa/dt = (alphaM * (1 - mNa) - betaM * mNa) / ms : 1
dhNa/dt = (alphaH * (1 - hNa) - betaH * hNa) / ms : 1

uK = V - potassium_VT : 1
alphaN = potassium_alpha * potassium_widthAlpha / exprel((potassium_alphaAt - uK) / potassium_widthAlpha) : 1
betaN = potassium_beta * exp((potassium_betaAt - uK) / potassium_widthBeta) : 1
dn/dt = (alphaN * (1 - n) - betaN * n) / ms : 1

uT = V + tType_shift : 1
available = 1 / (1 + exp((uT - tType_inactivation) / tType_widthInactivation)) : 1
rising = tType_tau1 + exp((uT - tType_riseAt) / tType_widthRise) * tType_tauUnit : 1
tauT = (tType_tau0 + rising / (1 + exp((uT - tType_fallAt) / tType_widthFall))) / tType_speed : 1
dhT/dt = (available - hT) / tauT / ms : 1

activeH = 1 / (1 + exp((V - h_at) / h_width)) : 1
tauH = h_tau0 + h_tau1 / (exp((V - h_riseAt) / h_widthRise) + exp((h_fallAt - V) / h_widthFall)) : 1
dmH/dt = (activeH - mH) / tauH / ms : 1

firing = 1 / (1 + exp((ahp_at - V) / ahp_width)) : 1
dz/dt = (firing / ahp_spike - z / ahp_tau) / ms : 1

E : 1 (constant)
"""
STATES = {"membrane.V": "V", "sodium.m": "mNa", "sodium.h": "hNa", "potassium.n": "n", "tType.h": "hT", "h.m": "mH", "ahp.z": "z"}


def constants(parameters, inputs):
    """What the equations name, as plain numbers."""
    named = {name.replace(".", "_"): value for name, value in parameters.items()}
    shared = {
        "tType_speed": parameters["tType.q10"] ** parameters["tType.decades"],
        "EK": parameters["rest.EK0"] + inputs["setPoint"],
    }
    read = {**named, **shared, **inputs}
    return {name: float(value) for name, value in read.items() if name in EQUATIONS or name == "membrane_detection"}


def build_cells(numbers, count, inputs, spread):
    """A group of cells, the reversal potentials of their leaks spread evenly by as much on both sides (mV)."""
    cells = brian2.NeuronGroup(
        count,
        EQUATIONS,
        method="exponential_euler",
        threshold="V > membrane_detection",
        refractory="V > membrane_detection",
        namespace=constants(numbers["parameters"], inputs),
    )
    for name, own in STATES.items():
        setattr(cells, own, numbers["states"][name])
    cells.E = numbers["parameters"]["rest.E"] + np.linspace(-spread, spread, count)
    return cells


def bench(numbers, count, duration, folder):
    """Prints how long uncoupled cells take, the best of three."""
    brian2.defaultclock.dt = DT * brian2.ms
    inputs = {"block": 0, "drive": 1.2, "setPoint": -12, "injected": 0}
    cells = build_cells(numbers, count, inputs, 12)
    spikes = brian2.SpikeMonitor(cells, record=False)
    network = brian2.Network(cells, spikes)
    network.run(duration * brian2.ms)
    device = brian2.get_device()
    device.build(directory=folder, compile=True, run=False)
    seconds = []
    for _ in range(3):
        device.run(folder, with_output=False, run_args=[])
        seconds.append(device._last_run_time)
    best = min(seconds)
    steps = round(duration / DT)
    precision = np.dtype(brian2.prefs.core.default_float_dtype).name
    line = {"engine": f"Brian {brian2.__version__} {precision}", "cells": count, "ms": duration, "dt": DT, "seconds": round(best, 4)}
    print(json.dumps({**line, "nsPerNeuronStep": round(best * 1e9 / count / steps, 2), "spikes": int(spikes.num_spikes)}))


def main():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("task", choices=["bench"])
    parser.add_argument("--parameters", required=True)
    parser.add_argument("--cells", type=int, default=1000)
    parser.add_argument("--ms", type=float, default=1000)
    parser.add_argument("--single", action="store_true", help="single precision")
    parser.add_argument("--folder", help="where C++ is written and compiled (default: a temporary folder)")
    chosen = parser.parse_args()
    with open(chosen.parameters) as file:
        numbers = json.load(file)
    brian2.set_device("cpp_standalone", build_on_run=False)
    brian2.prefs.codegen.cpp.extra_compile_args_gcc = ["-w", "-O3", "-march=native", "-ffast-math", "-std=c++11"]
    if chosen.single:
        brian2.prefs.core.default_float_dtype = np.float32
    with tempfile.TemporaryDirectory() as temporary:
        bench(numbers, chosen.cells, chosen.ms, chosen.folder or temporary)


if __name__ == "__main__":
    main()
