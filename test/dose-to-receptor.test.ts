import { describe, expect, it } from "vitest";
import { compile } from "../src/engine/compile.ts";
import type { Program } from "../src/engine/program.ts";
import { build, integrate, type Machine, type Subject } from "../src/engine/solve/integrate.ts";
import { integratePopulation } from "../src/engine/solve/population.ts";
import { storedFit } from "../src/evidence/estimate.ts";
import { row } from "../src/evidence/table.ts";
import { scoreTargets, targetIds } from "../src/experiments/evidence.ts";
import { moodTargets } from "../src/experiments/mood/score.ts";
import { doseToReceptor } from "../src/models/dose-to-receptor.ts";
import { type Chain, drugs } from "../src/models/pharmacokinetics/drugs.ts";

interface Ready {
  readonly program: Program;
  readonly machine: Machine;
}

const made = new Map<string, Ready>();

function ready(...chains: Chain[]): Ready {
  const key = chains.join();
  const program = made.get(key)?.program ?? compile(doseToReceptor(chains));
  const found = made.get(key) ?? { program, machine: build(program) };
  made.set(key, found);
  return found;
}

function subject({ program }: Ready, doses: Readonly<Record<string, number>>, changes: Readonly<Record<string, number>> = {}): Subject {
  const impulses = Object.entries(doses).map(([port, amount]) => ({
    time: 0,
    input: program.inputs.findIndex(({ name }) => name === port),
    amount,
  }));
  const parameters = Float64Array.from(program.parameters, ({ name, start }) => changes[name] ?? start);
  return { parameters, inputs: Float64Array.from(program.inputs, ({ start }) => start), schedule: { impulses, rates: [] } };
}

function run(of: Ready, doses: Readonly<Record<string, number>>, times: readonly number[], changes: Readonly<Record<string, number>> = {}) {
  const [outcome] = integrate(of.machine, [subject(of, doses, changes)], {
    times: Float64Array.from(times),
    start: 0,
    relativeTolerance: 1e-8,
  });
  if (outcome?.status !== "done") throw new Error(outcome?.reason);
  const width = of.program.outputs.length;
  return (name: string): number[] => {
    const column = of.program.outputs.findIndex((output) => output.name === name);
    if (column < 0) throw new Error(`no output ${name}`);
    return times.map((_, i) => outcome.values[i * width + column] ?? Number.NaN);
  };
}

const ketamine = () => ready("sKetamine", "rKetamine");
const ketaminePorts = ["iv", "im", "sc", "intranasal", "intranasalRepeat", "sublingual", "buccal", "oral", "rectal"];

describe("mass balance", () => {
  it.each(ketaminePorts)("all of a dose of ketamine (%s) is in the body or eliminated at any time", (port) => {
    const at = run(ketamine(), { [`sKetamine.${port}`]: 30, [`rKetamine.${port}`]: 10 }, [0.1, 1, 5, 24, 200]);
    for (const [chain, dose] of [
      ["sKetamine", 30],
      ["rKetamine", 10],
    ] as const) {
      const [left, gone] = [at(`${chain}.remaining`), at(`${chain}.eliminated`)];
      for (const [i, amount] of left.entries()) {
        expect(amount + (gone[i] ?? 0)).toBeCloseTo(dose, 6);
      }
    }
  });

  it.each(["memantine", "escitalopram", "sertraline", "fluoxetine", "dextromethorphan"] as const)(
    "all of a dose of %s is in the body or eliminated",
    (drug) => {
      const of = ready(drug);
      const at = run(of, { [`${drug}.oral`]: 20 }, [0.5, 5, 50, 500]);
      const total =
        drug === "dextromethorphan"
          ? at("dextromethorphan.remaining").map((left, i) => left + (at("dextromethorphan.eliminated")[i] ?? 0))
          : at(`${drug}.remaining`).map((left, i) => left + (at(`${drug}.eliminated`)[i] ?? 0));
      for (const amount of total) expect(amount).toBeCloseTo(20, 6);
    },
  );

  it.each(["lanicemine", "midazolam"] as const)("all of a dose of %s is in the body or eliminated", (drug) => {
    const at = run(ready(drug), { [`${drug}.iv`]: 20 }, [0.5, 5, 50]);
    for (const [i, left] of at(`${drug}.remaining`).entries()) expect(left + (at(`${drug}.eliminated`)[i] ?? 0)).toBeCloseTo(20, 6);
  });
});

describe("no dose", () => {
  it("leaves every observable of every chain exactly where it was", () => {
    const chains = [...new Set(Object.values(drugs).flatMap(({ enters }) => enters.map(({ chain }) => chain)))];
    for (const chain of chains) {
      const of = ready(chain);
      const at = run(of, {}, [0, 1, 24, 672]);
      for (const { name } of of.program.outputs) expect(at(name), name).toEqual([0, 0, 0, 0]);
    }
  });
});

describe("enzymes", () => {
  const exposure = (port: string, changes: Readonly<Record<string, number>>): number => {
    const times = Array.from({ length: 400 }, (_, i) => i * 0.25);
    return run(ketamine(), { [`sKetamine.${port}`]: 20 }, times, changes)("sKetamine.arterial").reduce((sum, value) => sum + value, 0);
  };

  it("inhibitors raise swallowed ketamine strongly and intravenous ketamine little", () => {
    const inhibited = { cyp3a4: 0.3, cyp2b6: 0.3 };
    const oral = exposure("oral", inhibited) / exposure("oral", {});
    const iv = exposure("iv", inhibited) / exposure("iv", {});
    expect(oral).toBeGreaterThan(2);
    expect(iv).toBeLessThan(1.6);
    expect(oral - 1).toBeGreaterThan(3 * (iv - 1));
  });

  it("induction lowers swallowed ketamine to a fraction and intravenous ketamine little", () => {
    const induced = { cyp3a4: 4, cyp2b6: 3 };
    expect(exposure("oral", induced) / exposure("oral", {})).toBeLessThan(0.25);
    expect(exposure("iv", induced) / exposure("iv", {})).toBeGreaterThan(0.75);
  });
});

describe("kinetics", () => {
  it("dextromethorphan without CYP2D6 stays over ten times as much, and makes no dextrorphan", () => {
    const area = (cyp2d6: number, name: string) => {
      const times = Array.from({ length: 400 }, (_, i) => i * 0.5);
      return run(ready("dextromethorphan"), { "dextromethorphan.oral": 30 }, times, { cyp2d6 })(name).reduce(
        (sum, value) => sum + value,
        0,
      );
    };
    expect(area(0, "dextromethorphan.venous")).toBeGreaterThan(10 * area(1, "dextromethorphan.venous"));
    expect(area(1, "dextrorphan.venous")).toBeGreaterThan(0);
    expect(area(0, "dextrorphan.venous")).toBe(0);
  });

  it("norketamine falls with a half-life over 5 h late after a spray, as in veins", () => {
    const [early, late] = run(ketamine(), { "sKetamine.intranasal": 28 }, [8, 24])("sKetamine.norketamineVenous");
    expect((16 * Math.LN2) / Math.log((early ?? 0) / (late ?? 1))).toBeGreaterThan(5);
  });

  it("doses add up: the ketamine chain is linear in the dose", () => {
    const [one] = run(ketamine(), { "sKetamine.oral": 10 }, [2])("sKetamine.norketamineArterial");
    const [three] = run(ketamine(), { "sKetamine.oral": 30 }, [2])("sKetamine.norketamineArterial");
    expect((three ?? 0) / (one ?? 1)).toBeCloseTo(3, 6);
  });

  it("S-ketamine behaves alike alone and in the racemate", () => {
    const alone = run(ketamine(), { "sKetamine.iv": 20 }, [1, 4])("sKetamine.venous");
    const beside = run(ketamine(), { "sKetamine.iv": 20, "rKetamine.iv": 20 }, [1, 4])("sKetamine.venous");
    for (const [i, value] of beside.entries()) expect(value / (alone[i] ?? 1)).toBeCloseTo(1, 8);
  });

  it("later nasal devices are taken up less than the first", () => {
    const early = (port: string) => run(ketamine(), { [`sKetamine.${port}`]: 28 }, [0.5])("sKetamine.arterial")[0] ?? 0;
    expect(early("intranasalRepeat")).toBeLessThan(0.8 * early("intranasal"));
  });

  it("norketamine exceeds ketamine after swallowing, and stays below it in the first hour after a vein", () => {
    const swallowed = run(ketamine(), { "sKetamine.oral": 20 }, [2]);
    expect(swallowed("sKetamine.norketamineVenous")[0]).toBeGreaterThan(swallowed("sKetamine.venous")[0] ?? 0);
    const injected = run(ketamine(), { "sKetamine.iv": 20 }, [0.5]);
    expect(injected("sKetamine.norketamineVenous")[0]).toBeLessThan(injected("sKetamine.venous")[0] ?? 0);
  });
});

describe("the fit", () => {
  it("has seen calibration rows only", () => {
    for (const id of storedFit("pharmacokinetics")?.made.rows ?? []) expect(row(id).use, id).toBe("calibration");
    expect(storedFit("pharmacokinetics")?.made.rows.length).toBeGreaterThan(20);
  });

  it("meets every calibration row but one within its interval, and most rows it has not seen", async () => {
    const ofMood = new Set(moodTargets().map(({ id }) => id));
    const scored = await scoreTargets(targetIds().filter((id) => !ofMood.has(id)));
    const calibration = scored.filter(({ use }) => use === "calibration");
    const validation = scored.filter(({ use }) => use === "validation");
    // two studies of one operation find areas under interleukin-6 that differ threefold, and one fit cannot meet both
    expect(calibration.filter(({ within }) => !within).map(({ id }) => id)).toEqual(["INF43"]);
    expect(validation.filter(({ within }) => within).length / validation.length).toBeGreaterThan(0.7);
  });
});

describe("a population", () => {
  it("has the same bits on one thread, on two, and in another order", async () => {
    const of = ketamine();
    const subjects = Array.from({ length: 40 }, (_, i) =>
      subject(of, { "sKetamine.iv": 20, "rKetamine.oral": 5 + i }, { weight: 50 + i, cyp3a4: 0.5 + i / 40 }),
    );
    const times = Float64Array.of(0, 1, 4, 24, 96);
    const one = await integratePopulation(of.machine, subjects, { times });
    const two = await integratePopulation(of.machine, subjects, { times }, { threads: 2 });
    const turned = await integratePopulation(of.machine, [...subjects].reverse(), { times });
    expect(two.map(({ values }) => [...values])).toEqual(one.map(({ values }) => [...values]));
    expect(turned.reverse().map(({ values }) => [...values])).toEqual(one.map(({ values }) => [...values]));
  });
});
