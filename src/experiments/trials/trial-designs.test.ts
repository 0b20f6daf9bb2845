import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { runTrial, type TrialResult } from "../trial.ts";
import { readTrialDesign, type TrialDesign } from "../trial-design.ts";
import { trialSchema } from "../trial-schema.ts";
import { summariseTrial } from "../trial-summary.ts";
import { subjectsTable, visitsTable } from "../trial-tables.ts";
import { readYaml } from "../yaml-file.ts";
import { runPower } from "./run-power.ts";

function example(name: string, subjects: number): TrialDesign {
  const path = fileURLToPath(new URL(`../../../examples/${name}-trial.yaml`, import.meta.url));
  const { value, locate } = readYaml(readFileSync(path, "utf8"), trialSchema, path, "a design");
  return readTrialDesign(value, locate, subjects);
}

const run = (design: TrialDesign, threads = 1): Promise<TrialResult> => runTrial(design, { seed: 1, threads });

/** What was measured of an observable at a moment, arm by arm. */
const measuredAt = (result: TrialResult, observable: string, moment: number) =>
  result.arms.map(({ attendance }) => {
    const [k, j] = [attendance.observables.indexOf(observable), attendance.moments.indexOf(moment)];
    return attendance.left.map((_, i) => attendance.measured[k]?.[i * attendance.moments.length + j] ?? Number.NaN);
  });

const parallel = await run(example("parallel", 24));

test("everyone taken in meets the criteria as measured, and the arms are full", () => {
  for (const values of measuredAt(parallel, "habenula.burstFraction", 0)) {
    expect(values).toHaveLength(24);
    expect(values.every((value) => value >= 0.2)).toBe(true);
  }
  for (const { subjects, recruits } of parallel.arms) {
    expect(subjects.every(({ covariates }) => covariates.age >= 18 && covariates.age <= 65)).toBe(true);
    expect(recruits.screened).toBe(subjects.at(-1)?.number);
    expect(recruits.screened - recruits.excluded).toBe(24);
  }
});

test("ketamine ends bursts at the end of its infusion where midazolam does not, and the summary says by which method", () => {
  const { contrasts, arms } = summariseTrial(parallel, 1);
  const [first] = contrasts;
  expect(first).toMatchObject({ arm: "ketamine", versus: "midazolam", endpoint: "habenula.burstFraction.change@40 min" });
  expect(first?.method).toBe("MMRM (REML, unstructured, Satterthwaite)");
  expect(first?.ci95?.[1]).toBeLessThan(0);
  const flow = arms.ketamine?.flow;
  expect(flow?.randomised).toBe(24);
  expect((flow?.completed ?? 0) + (flow?.left.reduce((sum, { count }) => sum + count, 0) ?? 0)).toBe(24);
});

test("two threads give the same bits, of whom they take in and of what is seen", async () => {
  const two = await run(example("parallel", 24), 2);
  expect(two.arms.map(({ recruits }) => recruits)).toEqual(parallel.arms.map(({ recruits }) => recruits));
  expect(two.arms.map(({ attendance }) => attendance)).toEqual(parallel.arms.map(({ attendance }) => attendance));
});

test("a smaller trial is the beginning of a larger one", async () => {
  const fewer = await run(example("parallel", 5));
  expect(fewer.arms[0]?.subjects).toEqual(parallel.arms[0]?.subjects.slice(0, 5));
  expect(fewer.arms[0]?.attendance.left).toEqual(parallel.arms[0]?.attendance.left.slice(0, 5));
});

test("the same treatment twice makes no difference in a crossover without errors of measurement", async () => {
  const design = example("crossover", 6);
  const [arm] = design.arms;
  const doses = arm && "doses" in arm.given ? arm.given.doses : [];
  const infusion = doses.filter(({ route }) => route === "iv")[0];
  if (!infusion) throw new RangeError("the example gives no infusion");
  const same = { doses: [0, 168].map((at) => ({ ...infusion, at })) };
  const conduct = { ...design.conduct, noise: {}, missed: 0 };
  const result = await run({ ...design, conduct, arms: design.arms.map((each) => ({ ...each, given: same })) });
  const { contrasts, arms, sequences } = summariseTrial(result, 1);
  const [change] = contrasts;
  expect(Math.abs(change?.difference ?? 1)).toBeLessThan(1e-4);
  expect(arms.spray?.n).toBe(12);
  expect(Object.keys(sequences ?? {})).toEqual(["spray then infusion", "infusion then spray"]);
});

test("more ketamine calms more, and the trend says so", async () => {
  const { contrasts, trends } = summariseTrial(await run(example("dose-finding", 25)), 1);
  const atEnd = contrasts.filter(({ endpoint }) => endpoint.endsWith("@40 min"));
  expect(atEnd).toHaveLength(4);
  expect(atEnd[3]?.difference).toBeLessThan(atEnd[1]?.difference ?? 0);
  for (const { p, pAdjusted } of atEnd) expect(pAdjusted).toBeGreaterThanOrEqual(p ?? 1);
  expect(trends?.[0]?.ci95[1]).toBeLessThan(0);
});

test("the eighth infusion still lifts reward drive", async () => {
  const { arms } = summariseTrial(await run(example("repeated-dosing", 10)), 1);
  const late = arms["twice a week"]?.endpoints["reward.drive.change@589 h"];
  expect(late && "mean" in late ? late.ci95?.[0] : 0).toBeGreaterThan(0);
});

test("a withdrawal randomises responders alone, and placebo relapses sooner", async () => {
  const result = await run(example("withdrawal", 25));
  const [before, after] = [measuredAt(result, "habenula.burstFraction", -672), measuredAt(result, "habenula.burstFraction", 0)];
  for (const [a, values] of after.entries()) {
    for (const [i, value] of values.entries()) expect(value).toBeLessThanOrEqual(0.92 * (before[a]?.[i] ?? 0) + 1e-12);
  }
  const { contrasts, arms } = summariseTrial(result, 1);
  const [relapse] = contrasts;
  expect(relapse?.hazardRatio?.ci95[1]).toBeLessThan(1);
  expect(relapse?.difference).toBeCloseTo(Math.log(relapse?.hazardRatio?.value ?? 0), 12);
  const survival = arms.placebo?.endpoints["habenula.burstFraction.relapse"];
  expect(survival && "events" in survival ? survival.events : 0).toBeGreaterThan(0);
  expect(arms.placebo?.flow?.notResponding).toBeGreaterThan(0);
});

test("criteria that nobody meets are refused with the share that met them", async () => {
  const design = example("parallel", 2);
  const [age] = design.conduct.include;
  if (!age) throw new RangeError("the example names no criterion");
  const impossible = {
    ...design,
    conduct: { ...design.conduct, include: [{ ...age, criterion: { ...age.criterion, low: 90, high: 95, written: "90 to 95" } }] },
  };
  await expect(run(impossible)).rejects.toThrow(
    "the arm ketamine does not fill: 0 of 1200 candidates meet age 90 to 95; loosen the criteria",
  );
});

test("power of the example rises with size, and two threads give the same", async () => {
  const design = example("parallel", 24);
  const small = {
    ...design,
    conduct: { ...design.conduct, power: { ...design.conduct.power, trials: 100, population: 40, targets: [0.8], sizes: [4, 12] } },
  };
  const one = await runPower(small, { seed: 1, threads: 1 });
  expect(one.points[1]?.power).toBeGreaterThan(one.points[0]?.power ?? 1);
  expect(await runPower(small, { seed: 1, threads: 2 })).toEqual(one);
});

test("the Parquet files hold endpoints by subject and what was seen at visits", async () => {
  const rowsOf = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer });
  const subjects = await rowsOf(subjectsTable(parallel));
  const seen = await rowsOf(visitsTable(parallel));
  const [first] = measuredAt(parallel, "habenula.burstFraction", 0);
  expect(seen).toHaveLength(48 * 5);
  expect(seen[0]).toMatchObject({ arm: "ketamine", time: 0, "habenula.burstFraction": first?.[0] });
  const change = subjects[0]?.["habenula.burstFraction.change@2 h"];
  expect(change).toBe(Number(seen[2]?.["habenula.burstFraction"]) - Number(seen[0]?.["habenula.burstFraction"]));
});
