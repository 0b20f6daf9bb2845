import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Simulation } from "../../experiments/simulation.ts";
import { simulationPage } from "./simulation-page.ts";

const source = { key: "doe2020", authors: ["Doe, J."], title: "a <b>bold</b> title", year: 2020, doi: "10.1000/x" };
const quantity = { value: 90, unit: "L/h", meaning: "clearance", origin: "measured", source } as const;
const exposure = { baseline: 0, peak: 2, timeOfPeak: 1, area: 3, halfLife: null };
const simulation: Simulation = {
  title: '</script><script>alert("x")</script>',
  regimen: "ketamine 1 mg iv bolus",
  observables: [{ name: "ketamine.venous", unit: "ng/mL", meaning: "total ketamine", start: 0 }],
  courses: [
    {
      id: "1",
      covariates: { weight: 70, age: 40, sex: 0, cyp3a4: 1, cyp2b6: 1, cyp2d6: 1 },
      times: Float64Array.of(0, 1, 2),
      curves: [Float64Array.of(0, 2, 1)],
      exposures: [exposure],
      asked: [],
      firstDose: 0,
      lastDose: 0,
    },
  ],
  parameters: [{ name: "s.clearance", unit: "L/h", meaning: "clearance", start: 90, quantity }],
  model: "0123456789abcdef",
};
const page = simulationPage(simulation, 1);

test("the page needs nothing beside itself", () => {
  expect(page).not.toMatch(/(src|href)="(?!https:\/\/doi\.org\/)/);
  expect(page).not.toContain("@import");
});

test("its policy lets run the scripts it carries, and no other", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? "");
  expect(scripts).toHaveLength(2);
  for (const script of scripts) expect(policy).toContain(createHash("sha256").update(script).digest("base64"));
});

test("text from a person or a source stays text", () => {
  expect(page).not.toContain('<script>alert("x")');
  expect(page).not.toContain("<b>bold</b>");
  expect(page).toContain("&lt;b&gt;bold&lt;/b&gt;");
});

test("each plot has a description and a table", () => {
  expect(page).toContain('role="img" aria-label="ketamine.venous peaks at 2 ng/mL after 60 min. The table below holds the numbers."');
  expect(page).toContain("<summary>The same as a table</summary>");
  expect(page).toContain("<td>doe2020</td>");
});
