import { expect, test } from "vitest";
import { runTrial } from "../trial.ts";
import { readTrialDesign } from "../trial-design.ts";
import type { TrialText } from "../trial-schema.ts";
import { summariseTrial } from "../trial-summary.ts";
import { runPublished } from "./compare.ts";
import { designText, inDesign } from "./design.ts";
import { publishedTrials } from "./index.ts";

const trialCalled = (name: string) => {
  const found = publishedTrials.find((trial) => trial.name === name);
  if (!found) throw new RangeError(`there is no published trial ${name}`);
  return found;
};
const run = async (text: TrialText, subjects: number, threads = 1) => {
  const design = readTrialDesign(text, inDesign("test"), subjects);
  return runTrial(design, { seed: 1, threads, lean: true });
};
/** Differences of an endpoint between arms of a design. */
const differences = async (text: TrialText, subjects: number): Promise<number[]> =>
  summariseTrial(await run(text, subjects), 1).contrasts.map(({ difference }) => difference ?? Number.NaN);

test("a trial of mood with dropout that depends on the score and missed visits is the same bits on 1, 2 and 3 threads", async () => {
  const text: TrialText = {
    ...designText(trialCalled("murrough2013")),
    visits: ["4 h", "12 h"],
    missed: "20 %",
    dropout: [{ why: "no effect", share: "40 %", by: "24 h", of: "madrs", ratio: 1.1 }],
  };
  const [one, two, three] = await Promise.all([1, 2, 3].map((threads) => run(text, 12, threads)));
  const seen = (result: typeof one) => result?.arms.map(({ attendance, curves }) => ({ attendance, curves }));
  expect(seen(two)).toEqual(seen(one));
  expect(seen(three)).toEqual(seen(one));
  const all = one?.arms.flatMap(({ attendance }) => attendance.left) ?? [];
  expect(all.some(Boolean)).toBe(true);
  expect(all.every(Boolean)).toBe(false);
});

test("ketamine under anaesthesia, which nobody feels, differs less from saline than ketamine that is felt", async () => {
  const text = {
    ...designText(trialCalled("lii2023")),
    until: "25 h",
    endpoints: [{ of: "madrs", as: "change", at: "24 h" }],
  } as TrialText;
  const awake = Object.fromEntries(
    Object.entries(text.arms).map(([name, { doses, set }]) => [name, { doses, set: { ...set, "mood.expectancy.unblinding": 1 } }]),
  );
  const [masked = 0] = await differences(text, 40);
  const [felt = 0] = await differences({ ...text, arms: awake }, 40);
  expect(felt).toBeLessThan(0);
  expect(Math.abs(masked)).toBeLessThan(Math.abs(felt));
});

test("memantine by mouth does less than an infusion of ketamine", async () => {
  const memantine = await runPublished(trialCalled("zarateMemantine2006"), { seed: 1, threads: 1, subjects: 20 });
  const ketamine = await runPublished(trialCalled("murrough2013"), { seed: 1, threads: 1, subjects: 20 });
  const of = (found: typeof ketamine) => found.results.find(({ measure }) => measure === "difference")?.simulated?.value ?? Number.NaN;
  expect(of(ketamine)).toBeLessThan(0);
  expect(of(memantine)).toBeGreaterThan(of(ketamine));
});

test("a week after one infusion lanicemine does less than ketamine", async () => {
  const one = (drug: string, dose: string, over: string) => ({ doses: [{ drug, dose, route: "iv", over }] });
  const text: TrialText = {
    until: "7 d",
    endpoints: [{ of: "madrs", as: "change", at: "7 d" }],
    versus: "placebo",
    arms: {
      ketamine: one("ketamine", "0.5 mg/kg", "40 min"),
      lanicemine: one("lanicemine", "100 mg", "60 min"),
      placebo: one("placebo", "0 mg", "60 min"),
    },
  };
  const [ketamine = 0, lanicemine = 0] = await differences(text, 40);
  expect(ketamine).toBeLessThan(0);
  expect(lanicemine).toBeGreaterThan(ketamine);
});

test("those who go on relapse less than those who stop, and stress brings relapse on", async () => {
  const spray = { drug: "esketamine", dose: "84 mg", route: "intranasal" } as const;
  const calm: TrialText = {
    start: "-28 d",
    until: "112 d",
    induction: { doses: [{ ...spray, at: "-28 d", every: "84 h", times: 8 }], respond: { madrs: "<= 12" } },
    visits: ["28 d", "56 d", "84 d", "112 d"],
    endpoints: [{ of: "madrs", as: "relapse", when: ">= 18" }],
    versus: "stopped",
    arms: { kept: { doses: [{ ...spray, every: "7 d", times: 16 }] }, stopped: { doses: [{ ...spray, drug: "placebo", dose: "0 mg" }] } },
  };
  const strained = { ...calm, stress: [{ from: "7 d", to: "112 d" }] };
  const [quiet, harsh] = await Promise.all([calm, strained].map(async (text) => summariseTrial(await run(text, 24, 2), 1)));
  const events = (found: typeof quiet, arm: string): number => {
    const relapse = found?.arms[arm]?.endpoints["madrs.relapse"];
    return relapse && "events" in relapse ? relapse.events : Number.NaN;
  };
  for (const found of [quiet, harsh]) {
    expect(events(found, "kept")).toBeLessThan(events(found, "stopped"));
    expect(found?.contrasts[0]?.p).toBeLessThan(0.05);
  }
  // without a relapse in one arm the ratio is 0, and no estimate
  expect(harsh?.contrasts[0]?.hazardRatio?.value ?? 0).toBeLessThan(1);
  const all = (found: typeof quiet): number => events(found, "kept") + events(found, "stopped");
  expect(all(harsh)).toBeGreaterThan(all(quiet));
});
