import { describe, expect, it } from "vitest";
import { runTrial } from "../trial.ts";
import { readTrialDesign } from "../trial-design.ts";
import { trialSchema } from "../trial-schema.ts";
import { summariseTrial } from "../trial-summary.ts";
import { predictiveContrasts } from "./predictive.ts";

const text = trialSchema.parse({
  subjects: 6,
  until: "24 h",
  visits: ["24 h"],
  endpoints: [
    { of: "madrs", as: "change", at: "24 h" },
    { of: "habenula.burstFraction", as: "change", at: "24 h" },
  ],
  versus: "saline",
  arms: {
    ketamine: { doses: [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }] },
    saline: { doses: [{ drug: "placebo", dose: "0 mg", route: "iv", over: "40 min" }] },
  },
});
const design = readTrialDesign(text, () => ({ place: "", name: "" }));

describe("what another trial would find", async () => {
  const summary = summariseTrial(await runTrial(design, { seed: 3, threads: 1, lean: true }), 3);
  const { contrasts } = await predictiveContrasts(design, summary, { seed: 3, threads: 1 });
  const [mood, bursts] = contrasts;

  it("is less certain than this one's sample: fitted numbers and trials differ too", () => {
    const [low, high] = mood?.interval ?? [0, 0];
    const [ciLow, ciHigh] = summary.contrasts[0]?.ci95 ?? [0, 0];
    expect(mood?.estimates).toBeGreaterThan(0);
    expect(high - low).toBeGreaterThan(ciHigh - ciLow);
    expect((low + high) / 2).toBeCloseTo(summary.contrasts[0]?.difference ?? Number.NaN, 9);
  });

  it("adds a spread between trials to scales of mood alone", () => {
    expect(mood?.betweenTrials).toBeGreaterThan(0);
    expect(bursts?.betweenTrials).toBe(0);
  });

  it("is the same for any number of threads", async () => {
    const again = await predictiveContrasts(design, summary, { seed: 3, threads: 2 });
    expect(again.contrasts).toEqual(contrasts);
  });
});
