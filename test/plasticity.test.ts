import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priorsOf, storedFit } from "../src/evidence/estimate.ts";
import { rodent } from "../src/evidence/quantities/plasticity.ts";
import { row } from "../src/evidence/table.ts";
import { estimatesAt } from "../src/experiments/estimates-found.ts";
import { calibratePlasticity } from "../src/experiments/plasticity/calibration.ts";
import {
  usualDose as dose,
  formationAfterStress,
  healthyDensity,
  lengthAfter,
  restored,
  turnover,
} from "../src/experiments/plasticity/experiments.ts";
import { followRodent, type RodentProtocol } from "../src/experiments/plasticity/rodent.ts";
import { meanBetween, structureReport } from "../src/experiments/plasticity/structure.ts";
import { rodentCalibration, rodentTargets } from "../src/experiments/targets/plasticity.ts";

const day = 24;
const stress = (days: number) => [{ from: 0, to: days * day, level: 1 }];
const doses = (at: number, mgPerKg = dose) => [{ at, mgPerKg }];
const observed = (id: string) => row(id).value;
const last = (protocol: RodentProtocol, time: number) => {
  const course = followRodent(protocol, [time]);
  return Object.fromEntries(Object.entries(course).map(([name, [value]]) => [name, value ?? Number.NaN])) as Record<
    keyof typeof course,
    number
  >;
};

describe("signalling after ketamine", () => {
  const early = last({ doses: doses(0) }, 0.5);
  const later = last({ doses: doses(0) }, 24);

  it("raises mTORC1 (SIG01) and BDNF (SIG14) and lowers phosphorylation of eEF2 (SIG13) within half an hour, and not after a day", () => {
    expect([observed("SIG01"), observed("SIG13")]).toEqual(["up", "down"]);
    expect(early.mtorc1).toBeGreaterThan(1.1);
    expect(early.bdnf).toBeGreaterThan(1.1);
    expect(early.eef2).toBeLessThan(0.9);
    for (const name of ["mtorc1", "bdnf", "eef2"] as const) expect(later[name]).toBeCloseTo(1, 3);
  });

  it.each([
    ["with rapamycin (SIG03)", { "plasticity.signalling.inhibition": 1 }],
    [
      "with an antibody against BDNF, without its release, or with Met/Met (SIG15, SIG16, SIG36)",
      { "plasticity.signalling.bdnfAvailable": 0 },
    ],
  ])("adds neither protein nor spines %s", (_what, set) => {
    const { protein, density } = last({ doses: doses(0), set }, 24);
    expect(Math.abs(protein)).toBeLessThan(1e-6);
    expect(density).toBeCloseTo(1, 6);
  });

  it("answers rising doses with an inverted U half an hour later (SIG08, glu_low, glu_high)", () => {
    const excess = (mgPerKg: number): number => last({ doses: doses(0, mgPerKg) }, 0.5).mtorc1 - 1;
    expect(excess(3)).toBeGreaterThan(0.1);
    expect(excess(10)).toBeGreaterThan(excess(3));
    expect(excess(30)).toBeLessThan(excess(10));
    expect(excess(Number(observed("SIG08")))).toBeLessThan(0.1 * excess(10));
    expect(last({ doses: doses(0, 200) }, 0.5).rise).toBeLessThan(0);
    expect(last({ doses: doses(0, 200) }, 0.5).rise).toBeGreaterThan(-1);
  });

  it("lets 80 mg/kg act once it has fallen, which is a miss (SIG08)", () => {
    expect(last({ doses: doses(0, 80) }, 2).mtorc1).toBeGreaterThan(1.1);
    expect(last({ doses: doses(0, 80) }, 24).density).toBeGreaterThan(1.01);
  });

  it("goes through TrkB held by ketamine only where that is switched on", () => {
    const held = last({ doses: doses(0), set: { "plasticity.signalling.direct": 1 } }, 24).protein;
    expect(held).toBeGreaterThan(later.protein);
    expect(last({ doses: doses(0), set: { "plasticity.signalling.kd": 1 } }, 24).protein).toBeCloseTo(later.protein, 9);
  });
});

describe("spines after ketamine", () => {
  it("form faster, while elimination hardly changes (SPN02), and are more for two weeks (SPN01)", () => {
    const rest = last({}, 24);
    const after = last({ doses: doses(0) }, 24);
    expect(after.formation).toBeGreaterThan(2 * rest.formation);
    expect(after.elimination / rest.elimination).toBeLessThan(1.1);
    for (const density of healthyDensity({}, [day, 7 * day, Number(observed("SPN01")) * day])) expect(density).toBeGreaterThan(1.01);
  });

  it("form no faster at 3 to 6 h (SPN04) and markedly faster at 12 to 24 h (SPN05), after behaviour has changed (SPN09)", () => {
    const course = formationAfterStress({});
    const rest = last({}, 0).formation;
    expect(meanBetween(course, 3, 6)).toBeLessThan(0.25 * rest);
    expect(meanBetween(course, 12, 24)).toBeGreaterThan(2 * rest);
    expect(meanBetween(course, 0, Number(observed("SPN09")))).toBeLessThan(0.02 * rest);
  });

  it("are pulled back to their usual number: gone by seven weeks (SPN30) but not without homeostasis", () => {
    const [weeks = 0, year = 0] = healthyDensity({}, [49 * day, 365 * day]);
    expect(weeks).toBeLessThan(1.02);
    expect(Math.abs(year - 1)).toBeLessThan(1e-4);
    expect(healthyDensity({ set: { "plasticity.spines.homeostasis": 0 } }, [49 * day])[0]).toBeGreaterThan(1.05);
  });

  it("turn over at rest as in adult mice (SPN16, SPN21)", () => {
    const { eliminated, persisting } = turnover(14, {});
    expect(eliminated + persisting).toBeCloseTo(1, 12);
    expect(100 * eliminated).toBeGreaterThan(3);
    expect(100 * eliminated).toBeLessThan(5);
    expect(100 * turnover(21, {}).persisting).toBeGreaterThan(Number(observed("SPN21")));
  });
});

describe("chronic stress", () => {
  it("slows formation and speeds elimination (SPN14, SPN22), takes spines (SIG09, SPN24, SPN33) and apical length (DEN02)", () => {
    const [rest, under] = [last({}, 0), last({ stress: stress(21) }, 7 * day)];
    expect(under.formation).toBeLessThan(rest.formation);
    expect(under.elimination).toBeGreaterThan(rest.elimination);
    expect(last({ stress: stress(21) }, 21 * day).density).toBeLessThan(0.95);
    expect(100 * (lengthAfter(21, {}) - 1)).toBeCloseTo(Number(observed("DEN02")), 0);
  });

  it("is recovered from without drug (DEN07, DEN13, DEN14, SPN29); overshoot at 7 d (DEN07) is a miss", () => {
    const course = followRodent({ stress: stress(10) }, [10 * day, 17 * day, 20 * day, 31 * day]);
    const back = course.density.map((x) => (x - (course.density[0] ?? 0)) / (1 - (course.density[0] ?? 0)));
    expect(back[2]).toBeGreaterThan(0.8);
    expect(course.dendrite[3]).toBeGreaterThan(0.99);
    expect(Math.max(...course.dendrite)).toBeLessThan(1);
  });

  it("takes less with the drug than alone, and the drug is scored against recovery without it (SIG11, SPN06, SPN07)", () => {
    const end = 21 * day;
    const at = end + 3 * day;
    const alone = last({ stress: stress(24) }, at).density;
    const withDrug = last({ stress: stress(24), doses: doses(end) }, at).density;
    const drugFirst = last({ stress: [{ from: day, to: at, level: 1 }], doses: doses(0) }, at).density;
    const drugOnly = last({ doses: doses(end) }, at).density;
    expect(alone).toBeLessThan(withDrug);
    expect(withDrug).toBeLessThan(1);
    expect(alone).toBeLessThan(drugFirst);
    expect(drugFirst).toBeLessThan(1);
    expect(1).toBeLessThan(drugOnly);
    const [sooner = 0, later = 0] = restored({ mgPerKg: dose }, [day, 28 * day]).map(
      (x, i) => x - (restored({ mgPerKg: 0 }, [day, 28 * day])[i] ?? 0),
    );
    expect(sooner).toBeGreaterThan(0.1);
    expect(later).toBeLessThan(0.05);
  });

  it("takes back within two weeks what the drug had restored, if it goes on (SIG12, SIG26)", () => {
    const [two = 0, seven = 0, fourteen = 0] = restored({ mgPerKg: dose, stressGoesOn: true }, [2 * day, 7 * day, 14 * day]);
    expect(two).toBeGreaterThan(0.1);
    expect(seven).toBeLessThan(two);
    expect(fourteen).toBeLessThan(0.25 * two);
  });
});

describe("a rodent", () => {
  it("stays as it is for a year without drug and without stress", () => {
    const [start, end] = [last({}, 0), last({}, 365 * day)];
    for (const name of Object.keys(start) as (keyof typeof start)[]) expect(end[name], name).toBeCloseTo(start[name], 8);
  });

  // any doses under any stress, with estimates anywhere within three standard deviations of their priors
  const lives = fc.record({
    doses: fc.array(fc.record({ at: fc.integer({ min: 0, max: 60 * day }), mgPerKg: fc.double({ min: 0.1, max: 160, noNaN: true }) }), {
      maxLength: 40,
    }),
    stress: fc.array(
      fc
        .record({
          from: fc.integer({ min: 0, max: 60 }),
          days: fc.integer({ min: 1, max: 60 }),
          level: fc.double({ min: 0, max: 1, noNaN: true }),
        })
        .map(({ from, days, level }) => ({ from: from * day, to: (from + days) * day, level })),
      { maxLength: 4 },
    ),
    // in standard deviations of their priors
    shifts: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 }),
  });
  const limit = rodent.spines.capacity.value;

  it("never has a negative share of spines, nor more than dendrites hold, whatever happens to it", { timeout: 30_000 }, () => {
    const times = Array.from({ length: 121 }, (_, k) => k * day);
    const priors = priorsOf("plasticity");
    expect(priors).toHaveLength(10);
    fc.assert(
      fc.property(lives, ({ doses: given, stress: stretches, shifts }) => {
        const estimates = estimatesAt(priors, shifts);
        const inOrder = [...given].sort((a, b) => a.at - b.at);
        const course = followRodent({ doses: inOrder, stress: stretches, estimates }, times);
        for (const name of ["nascent", "stable", "vulnerable", "formation", "dendrite"] as const)
          expect(Math.min(...course[name]), name).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...course.density)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it("has young neurons that are more active 2 h after the dose (NEU04, NEU05), and no more new ones (NEU09)", () => {
    const course = followRodent({ doses: doses(0) }, [0, Number(observed("NEU04")), 28 * day]);
    expect(course.activity[1]).toBeGreaterThan(1.1);
    expect(course.activity[2]).toBeCloseTo(1, 4);
    expect(course.newNeurons[2]).toBeCloseTo(1, 9);
    const doubled = followRodent({ doses: doses(0), set: { "plasticity.neurogenesis.drugBirth": 1 } }, [day]).newNeurons[0] ?? 0;
    expect(doubled - 1).toBeLessThan(1e-5);
    expect(doubled).toBeGreaterThan(1);
  });

  it("needs young neurons for behaviour only where that is switched on (NEU04 against NEU05)", () => {
    const gate = (needed: number) =>
      last({ set: { "plasticity.neurogenesis.ablation": 1, "plasticity.neurogenesis.needed": needed } }, 0).gate;
    expect([gate(0), gate(1)]).toEqual([1, 0]);
  });
});

describe("the fit of plasticity", () => {
  it("gives its stored result again", { timeout: 30_000 }, () => {
    const stored = storedFit("plasticity");
    const { fit, identified } = calibratePlasticity("");
    expect(fit.made.rows).toEqual(stored?.made.rows);
    for (const [i, { id, value, sd }] of fit.estimates.entries()) {
      expect(id).toBe(stored?.estimates[i]?.id);
      expect(value / (stored?.estimates[i]?.value ?? Number.NaN), id).toBeCloseTo(1, 3);
      expect(sd / (stored?.estimates[i]?.sd ?? Number.NaN), id).toBeCloseTo(1, 2);
    }
    // what no row speaks to keeps the prior's spread, and is named
    expect(identified?.find(({ id }) => id === "pl_prune")?.share).toBeGreaterThan(0.8);
    expect(identified?.find(({ id }) => id === "pl_refill")?.share).toBeLessThan(0.5);
  });

  it("sees calibration rows alone", () => {
    for (const { row: id } of rodentCalibration()) expect(row(id).use, id).toBe("calibration");
    for (const { row: id } of rodentTargets)
      if (row(id).use !== "calibration") expect(storedFit("plasticity")?.made.rows).not.toContain(id);
    expect(priorsOf("plasticity")).toHaveLength(storedFit("plasticity")?.estimates.length ?? 0);
  });

  it("cannot hold both data sets where drug and vacancy multiply: healthy animals then hardly gain", { timeout: 30_000 }, () => {
    const product = structureReport({ "plasticity.spines.synergy": 1 });
    const [sum = 1] = healthyDensity({}, [day]);
    expect(product.restored).toBeGreaterThan(restored({ mgPerKg: dose }, [day])[0] ?? 1);
    expect(product.healthy[0]).toBeLessThan(0.5 * (sum - 1));
    expect(product.objective).toBeGreaterThan((storedFit("plasticity")?.made.objective ?? 0) + 2);
  });
});
