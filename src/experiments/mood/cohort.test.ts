import { expect, test } from "vitest";
import { runTrial } from "../trial.ts";
import { readTrialDesign } from "../trial-design.ts";
import { summariseTrial } from "../trial-summary.ts";
import { followCohorts } from "./cohort.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" };

test("people drawn one by one come out as cohorts that are followed as distributions: mean, spread, responders", async () => {
  const design = readTrialDesign(
    {
      subjects: 250,
      until: "25 h",
      visits: ["24 h"],
      noise: { madrs: 0 },
      endpoints: [
        { of: "madrs", as: "percentChange", at: "24 h" },
        { of: "madrs", as: "response", at: "24 h" },
      ],
      arms: { ketamine: { doses: [infusion] } },
    },
    (path) => ({ place: "", name: path.join(".") }),
  );
  const { arms } = summariseTrial(await runTrial(design, { seed: 1, threads: 1 }), 1);
  const drawn = JSON.parse(JSON.stringify(arms.ketamine?.endpoints));
  const { mean, se, sd } = drawn["madrs.percentChange@24 h"];
  const { rate, n } = drawn["madrs.response@24 h"];
  const [cohort] = followCohorts([{ doses: [infusion], set: {} }], [24]);
  expect(Math.abs(mean / -100 - (cohort?.mean(24) ?? Number.NaN))).toBeLessThan((3.5 * se) / 100);
  expect(sd / 100 / (cohort?.sd(24) ?? Number.NaN)).toBeGreaterThan(0.85);
  expect(sd / 100 / (cohort?.sd(24) ?? Number.NaN)).toBeLessThan(1.15);
  const share = cohort?.response(24) ?? Number.NaN;
  expect(Math.abs(rate - share)).toBeLessThan(3.5 * Math.sqrt((share * (1 - share)) / n));
});
