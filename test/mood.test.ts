import { describe, expect, it } from "vitest";
import { type Fit, storedFit } from "../src/evidence/estimate.ts";
import { row } from "../src/evidence/table.ts";
import { ensemble } from "../src/experiments/ensemble.ts";
import { observedOver } from "../src/experiments/habenula/block.ts";
import { predictMood } from "../src/experiments/mood/calibration.ts";
import { everybody, followCohorts } from "../src/experiments/mood/cohort.ts";
import { moodTargets, scored, scoreMood } from "../src/experiments/mood/score.ts";
import type { Treatment } from "../src/experiments/mood/treatment.ts";
import type { DoseText } from "../src/experiments/regimen.ts";
import { expectancy } from "../src/models/mood/expectancy.model.ts";
import { severity } from "../src/models/mood/severity.model.ts";

const day = 24;
const infusion = (drug: string, dose: string, more: Partial<DoseText> = {}): DoseText => ({
  drug,
  dose,
  route: "iv",
  over: "40 min",
  ...more,
});
const tablets = (drug: string, dose: string, more: Partial<DoseText> = {}): DoseText => ({
  drug,
  dose,
  route: "oral",
  every: "24 h",
  ...more,
});
const ketamine = infusion("ketamine", "0.5 mg/kg");
const saline = infusion("placebo", "0 mg");
const midazolam = infusion("midazolam", "0.045 mg/kg");
const arm = (doses: DoseText[], set: Record<string, number> = {}): Treatment => ({ doses, set });

/** Mean improvement (share) of people under treatments, at times (h). */
function improvements(treatments: readonly Treatment[], times: readonly number[], people = everybody): number[][] {
  return followCohorts(treatments, times, new Map(), people).map((cohort) => times.map((time) => cohort.mean(time)));
}
const typical = (name: string, doses: DoseText[], ...times: string[]): number[] => observedOver(name, { doses }, times);

describe("one infusion", () => {
  const times = [2, day, 3 * day, 7 * day, 14 * day];
  const [drug = [], sham = [], control = []] = improvements([arm([ketamine]), arm([saline]), arm([midazolam])], times);

  it("lifts mood within two hours, most from the first to the third day, and is hardly better after two weeks (KIS16-02, KIS16-03, T44a)", () => {
    const benefit = drug.map((value, i) => value - (sham[i] ?? 0));
    const [hours = 0, one = 0, three = 0, seven = 0, fourteen = 0] = benefit;
    expect(hours).toBeGreaterThan(0.05);
    expect(Math.max(one, three)).toBeGreaterThan(hours);
    expect(seven).toBeLessThan(three);
    expect(fourteen).toBeLessThan(one / 2);
  });

  it("separates more from saline than from midazolam, which people feel (T42ds, T42dm)", () => {
    const [, byDrug = 0] = drug;
    expect(byDrug - (sham[1] ?? 0)).toBeGreaterThan(byDrug - (control[1] ?? 0));
    expect(byDrug).toBeGreaterThan(control[1] ?? 0);
  });

  it("works less at a lower dose, and R-ketamine alone less than the racemate (LEA23-01)", () => {
    const doses = ["0.1 mg/kg", "0.2 mg/kg", "0.5 mg/kg"].map((dose) => arm([infusion("ketamine", dose)]));
    const [low = [], middle = [], high = [], right = []] = improvements([...doses, arm([infusion("arketamine", "0.5 mg/kg")])], [day]);
    expect(low[0]).toBeLessThan(middle[0] ?? 0);
    expect(middle[0]).toBeLessThan(high[0] ?? 0);
    expect(right[0]).toBeLessThan(high[0] ?? 0);
  });
});

describe("what is not the drug", () => {
  it("nobody treated, nothing expected, no time for the natural course: no change", () => {
    const still = { "mood.natural.share": 0 };
    const [untreated = []] = improvements([arm([], still)], [day, 28 * day]);
    for (const value of untreated) expect(value).toBeLessThan(1e-5);
    // a sham without expectancy is no treatment either
    const [sham = []] = improvements([arm([saline], { ...still, "mood.expectancy.largest": 0 })], [day, 28 * day]);
    for (const value of sham) expect(value).toBeLessThan(1e-5);
  });

  it("broken blinding raises what the drug seems to do, and anaesthesia that hides it lowers it", () => {
    const masked = { "mood.expectancy.unblinding": 0 };
    const [felt = [], sham = [], hidden = [], hiddenSham = []] = improvements(
      [arm([ketamine]), arm([saline]), arm([ketamine], masked), arm([saline], masked)],
      [day],
    );
    const [open = 0, blind = 0] = [(felt[0] ?? 0) - (sham[0] ?? 0), (hidden[0] ?? 0) - (hiddenSham[0] ?? 0)];
    expect(open).toBeGreaterThan(1.1 * blind);
    expect(blind).toBeGreaterThan(0);
  });

  it("belief stays between none and full, and rises with what is felt", () => {
    const belief = (strongest: number, told: number) =>
      expectancy.equations(
        { care: 0, course: 0, told, strongest },
        { session: 1, tablets: 0, dissociation: 0, sedation: 0 },
        expectancy.defaults,
      ).out.belief;
    expect(belief(0, 0)).toBe(expectancy.defaults.prior);
    expect(belief(0, 1)).toBeLessThan(belief(0, 0));
    expect(belief(20, 1)).toBeGreaterThan(belief(5, 1));
    expect(belief(84, 1)).toBeLessThanOrEqual(1);
  });

  it("placebo tablets work over weeks, more than half of it in the first two (MO022)", () => {
    expect(row("MO022").value).toBe(61.6);
    const [taken = []] = improvements([arm([tablets("placebo", "0 mg")])], [day, 14 * day, 42 * day]);
    expect(taken[0]).toBeLessThan(0.2 * (taken[2] ?? 0));
    expect((taken[1] ?? 0) / (taken[2] ?? 1)).toBeGreaterThan(0.5);
  });
});

describe("comparators", () => {
  it("reuptake inhibitors separate from week 1 and level off by week 8 (MO003, MO002)", () => {
    const weeks = [1, 2, 6, 8].map((week) => week * 7 * day);
    const [drug = [], sham = []] = improvements(
      [arm([tablets("escitalopram", "10 mg")]), arm([tablets("placebo", "0 mg")])],
      weeks,
      [-2, 0, 2],
    );
    const [first = 0, second = 0, sixth = 0, eighth = 0] = drug.map((value, i) => value - (sham[i] ?? 0));
    expect(first).toBeGreaterThan(0.1 * sixth);
    expect(second).toBeGreaterThan(first);
    expect(eighth - sixth).toBeLessThan(sixth - second);
  });

  it("stopping them raises the hazard for months and then no longer; the score does not jump at once (MO037, MO041)", () => {
    const taken = tablets("escitalopram", "20 mg", { times: 140 });
    const stopped = typical("relapse.hazard", [taken, tablets("placebo", "0 mg", { at: "140 d" })], "139 d", "170 d", "500 d");
    const kept = typical("relapse.hazard", [tablets("escitalopram", "20 mg")], "139 d", "170 d", "500 d");
    expect(stopped[0]).toBeCloseTo(kept[0] ?? 0, 6);
    expect((stopped[1] ?? 0) / (kept[1] ?? 1)).toBeGreaterThan(1.3);
    const [before = 0, after = 0] = typical("madrs", [taken, tablets("placebo", "0 mg", { at: "140 d" })], "139 d", "144 d");
    expect(after - before).toBeLessThan(1);
  });

  it("memantine fails for it blocks too little, lanicemine for what it leaves behind is shorter (MEM06-01, LAN17-01)", () => {
    const courses = [
      arm([ketamine]),
      arm([saline]),
      arm([tablets("memantine", "20 mg")]),
      arm([tablets("placebo", "0 mg")]),
      arm([infusion("lanicemine", "100 mg", { over: "60 min" })]),
    ];
    const [drug = [], sham = [], memantine = [], pill = [], lanicemine = []] = improvements(courses, [3 * day, 7 * day]);
    const benefit = (drug[1] ?? 0) - (sham[1] ?? 0);
    expect((memantine[1] ?? 0) - (pill[1] ?? 0)).toBeLessThan(benefit / 3);
    expect((lanicemine[0] ?? 0) - (sham[0] ?? 0)).toBeLessThan((drug[0] ?? 0) - (sham[0] ?? 0));
    expect(typical("nmda.block.habenula", [tablets("memantine", "20 mg")], "6 d")[0]).toBeLessThan(
      (typical("nmda.block.habenula", [ketamine], "40 min")[0] ?? 0) / 3,
    );
  });

  it("the metabolite alone does little while its arm is off, and nitrous oxide is gone within days (CD062, NAG15-02)", () => {
    const gas: DoseText = { drug: "nitrous oxide", dose: "50 %", route: "inhaled", over: "60 min" };
    const given = [arm([infusion("2R,6R-hydroxynorketamine", "1 mg/kg")]), arm([saline]), arm([gas]), arm([ketamine])];
    const [metabolite = [], sham = [], inhaled = [], drug = []] = improvements(given, [2, 7 * day]);
    expect((metabolite[1] ?? 0) - (sham[1] ?? 0)).toBeLessThan(((drug[1] ?? 0) - (sham[1] ?? 0)) / 4);
    expect((inhaled[0] ?? 0) - (sham[0] ?? 0)).toBeGreaterThan(0.05);
    expect((inhaled[1] ?? 0) - (sham[1] ?? 0)).toBeLessThan((drug[1] ?? 0) - (sham[1] ?? 0));
  });
});

describe("severity", () => {
  it("what arms take away never exceeds the whole, and each adds less where others have taken", () => {
    const none = { fast: 0, slow: 0, serotonin: 0, expectancy: 0, natural: 0, inflammation: 0, held: 0, relapsed: 0 };
    const improvement = (input: Partial<typeof none>) => severity.equations({}, { ...none, ...input }, severity.defaults).out.improvement;
    expect(improvement({})).toBe(0);
    // health is not a score of zero (MO160)
    expect(improvement({ fast: 1 })).toBeCloseTo(1 - Number(row("MO160").value) / 33, 12);
    const [fast, told, both] = [improvement({ fast: 0.4 }), improvement({ expectancy: 0.3 }), improvement({ fast: 0.4, expectancy: 0.3 })];
    expect(both).toBeLessThan(fast + told);
    expect(both).toBeGreaterThan(fast);
  });

  it("responders and non-responders come of one spread: where half improve by half, some hardly do", () => {
    const [cohort] = followCohorts([arm([ketamine])], [day]);
    expect(cohort?.response(day)).toBeGreaterThan(0.2);
    expect(cohort?.response(day)).toBeLessThan(0.8);
    expect(cohort?.sd(day)).toBeGreaterThan(0.15);
  });
});

describe("what is known of it", () => {
  it("every published result that was fitted to lies within its 95 % interval", () => {
    const rows = moodTargets().filter(({ use }) => use === "calibration");
    expect(rows.length).toBeGreaterThan(25);
    const { made } = storedFit("mood") as Fit;
    const center = predictMood(rows);
    // the interval without what the fit leaves open is narrower: only rows outside it need the ensemble
    const doubtful = rows.filter((row, i) => !scored(row, { value: center[i] ?? Number.NaN, variance: 0 }, made.betweenStudies).within);
    const missed = doubtful.length === 0 ? [] : scoreMood(doubtful.map(({ id }) => id)).filter(({ within }) => !within);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it("an ensemble keeps the correlations of its fit, in whatever order they are stored", () => {
    const fit = storedFit("mood") as Fit;
    const last = fit.estimates.length - 1;
    const turned: Fit = {
      ...fit,
      estimates: [...fit.estimates].reverse(),
      correlation: fit.correlation.map((_, i) => (fit.correlation[last - i] ?? []).toReversed()),
    };
    for (const stored of [fit, turned]) {
      const draws = ensemble(stored, 400).map((member) => ["mo_slow_half", "mo_slow_share"].map((id) => logOf(member, id)));
      const at = ["mo_slow_half", "mo_slow_share"].map((id) => fit.estimates.findIndex((one) => one.id === id));
      expect(correlation(draws)).toBeCloseTo(fit.correlation[at[0] ?? 0]?.[at[1] ?? 0] ?? Number.NaN, 0.7);
    }
  });
});

function logOf(member: ReturnType<typeof ensemble>[number], id: string): number {
  const [, value = Number.NaN] = [...member].find(([prior]) => prior.id === id) ?? [];
  return id.endsWith("share") ? Math.log(value / (1 - value)) : Math.log(value);
}

function correlation(pairs: readonly (readonly number[])[]): number {
  const mean = (k: number) => pairs.reduce((sum, pair) => sum + (pair[k] ?? 0), 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const products = pairs.map(([x = 0, y = 0]) => [(x - a) * (y - b), (x - a) ** 2, (y - b) ** 2]);
  const [xy = 0, xx = 0, yy = 0] = [0, 1, 2].map((k) => products.reduce((sum, one) => sum + (one[k] ?? 0), 0));
  return xy / Math.sqrt(xx * yy);
}
