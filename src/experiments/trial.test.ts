import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { runTrial } from "./trial.ts";
import { readTrialDesign } from "./trial-design.ts";
import { summariseTrial } from "./trial-summary.ts";
import { observationsTable, subjectsTable } from "./trial-tables.ts";

const infusion = [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }];
const design = readTrialDesign(
  {
    subjects: 9,
    until: "24 h",
    at: ["40 min", "24 h"],
    observe: ["ketamine.venous"],
    versus: "placebo",
    arms: { ketamine: { doses: infusion }, placebo: { doses: [] } },
  },
  (path) => ({ place: "", name: String(path.at(-1)) }),
);
const result = await runTrial(design, { seed: 5, threads: 1 });
const summary = summariseTrial(result, 5);

test("a summary has the shape of its contract", () => {
  expect(summary.schema).toBe("ketagenesis.trial/1");
  expect(Object.keys(summary.arms)).toEqual(["ketamine", "placebo"]);
  const found = summary.arms.ketamine?.endpoints["ketamine.venous@40 min"];
  const endpoint = found && "mean" in found ? found : undefined;
  expect(endpoint).toMatchObject({ unit: "ng/mL", n: 9 });
  expect(endpoint?.ci95?.[0]).toBeLessThan(endpoint?.mean ?? 0);
  expect(Object.keys(summary.arms.ketamine?.endpoints ?? {})).toEqual([
    "ketamine.venous.peak",
    "ketamine.venous.timeOfPeak",
    "ketamine.venous.area",
    "ketamine.venous@40 min",
    "ketamine.venous@24 h",
  ]);
  expect(summary.contrasts[0]).toMatchObject({ arm: "ketamine", versus: "placebo", endpoint: "ketamine.venous.peak" });
  expect(summary.contrasts[0]?.p).toBeLessThan(0.001);
  expect(summary.provenance).toMatchObject({ seed: 5, mode: "strict" });
});

test("percentiles run beside the times, in order", () => {
  const bands = summary.arms.ketamine?.bands["ketamine.venous"]?.percentiles ?? {};
  expect(
    Object.keys(bands)
      .map(Number)
      .sort((a, b) => a - b),
  ).toEqual([5, 25, 50, 75, 95]);
  for (const values of Object.values(bands)) expect(values).toHaveLength(summary.time.values.length);
  expect(bands["5"]?.every((low, i) => low <= (bands["95"]?.[i] ?? 0))).toBe(true);
});

test("placebo subjects have nothing in their blood", () => {
  expect(result.arms[1]?.curves[0]?.every((value) => value === 0)).toBe(true);
});

test("two threads and fewer subjects give the same bits", async () => {
  const two = await runTrial({ ...design, subjects: 5 }, { seed: 5, threads: 2 });
  const width = result.times.length;
  expect(two.arms[0]?.curves[0]).toEqual(result.arms[0]?.curves[0]?.subarray(0, 5 * width));
  expect(two.arms[0]?.subjects).toEqual(result.arms[0]?.subjects.slice(0, 5));
});

test("a larger weight gets a larger dose, and draws set subjects apart", () => {
  const peaks = result.arms[0]?.exposures[0]?.map((exposure) => exposure?.peak) ?? [];
  expect(new Set(peaks).size).toBe(9);
});

test("the Parquet files hold every subject and every time", async () => {
  const read = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer });
  const subjects = await read(subjectsTable(result));
  expect(subjects).toHaveLength(18);
  expect(subjects[0]).toMatchObject({ arm: "ketamine", subject: 1, weight: result.arms[0]?.subjects[0]?.covariates.weight });
  const observations = await read(observationsTable(result));
  expect(observations).toHaveLength(18 * result.times.length);
  expect(observations[1]).toMatchObject({
    arm: "ketamine",
    subject: 1,
    time: result.times[1],
    "ketamine.venous": result.arms[0]?.curves[0]?.[1],
  });
});

test("a trial that would not fit in memory is refused before it runs", async () => {
  await expect(runTrial({ ...design, subjects: 1_000_000 }, { seed: 1, threads: 1 })).rejects.toThrow(
    "ask for fewer subjects, times or observables",
  );
});
