import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { claimsPage } from "../src/cli/report/claims-page.ts";
import { habenulaPage } from "../src/cli/report/habenula-page.ts";
import { simulationPage } from "../src/cli/report/simulation-page.ts";
import { trialPage } from "../src/cli/report/trial-page.ts";
import { compile } from "../src/engine/compile.ts";
import { start } from "../src/engine/solve/engine.ts";
import { build, type Machine } from "../src/engine/solve/integrate.ts";
import { encode } from "../src/engine/solve/machine.ts";
import { claims, judge } from "../src/experiments/claims/index.ts";
import { runHabenula } from "../src/experiments/habenula/experiment.ts";
import { readProtocol } from "../src/experiments/protocol.ts";
import { simulate } from "../src/experiments/simulation.ts";
import { tellStory } from "../src/experiments/simulation-story.ts";
import { runTrial } from "../src/experiments/trial.ts";
import { readTrialDesign } from "../src/experiments/trial-design.ts";
import { trialSchema } from "../src/experiments/trial-schema.ts";
import { summariseTrial } from "../src/experiments/trial-summary.ts";
import { readYamlFile } from "../src/experiments/yaml-file.ts";
import { doseToReceptor } from "../src/models/dose-to-receptor.ts";

const executablePath = "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Memory before and after one attempted step of the real system in this process. */
function stepHere(machine: Machine, values: Readonly<Record<string, readonly number[]>>): { before: Uint8Array; after: Uint8Array } {
  const engine = start(machine);
  for (const [space, elements] of Object.entries(values)) {
    const array = engine.array(space);
    for (const [i, value] of elements.entries()) array.fill(value, i * engine.lanes, (i + 1) * engine.lanes);
  }
  const memory = new Uint8Array(engine.array("time").buffer);
  const before = Uint8Array.from(memory);
  for (const kernel of ["prepare", "initialise", "attempt", "observe"]) engine.run(kernel);
  return { before, after: Uint8Array.from(memory) };
}

// a machine without a browser leaves this out and says so in its list of tests
describe.runIf(existsSync(executablePath))("in a browser (Chromium)", () => {
  it("strict modules give the same bits as here", async () => {
    const program = compile(doseToReceptor(["sKetamine", "rKetamine"]));
    const machine = build(program);
    const h = 0.01;
    const { before, after } = stepHere(machine, {
      parameter: program.parameters.map(({ start: value }) => value),
      input: program.inputs.map(({ unit }) => (unit === "mg/h" ? 17 : 0)),
      step: [h, 1 / h, 1 / (h * machine.gamma)],
      relative: [1e-6],
      absolute: program.states.map(() => 1e-9),
    });
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const page = await browser.newPage();
      const there = await page.evaluate(
        async ({ module, memory }) => {
          const shared = new WebAssembly.Memory({ initial: memory.length / 65_536 });
          const bytes = new Uint8Array(shared.buffer);
          bytes.set(memory);
          const { instance } = await WebAssembly.instantiate(Uint8Array.from(module), { env: { memory: shared } });
          const kernels = instance.exports as Record<string, () => void>;
          for (const kernel of ["prepare", "initialise", "attempt", "observe"]) kernels[kernel]?.();
          return [...bytes];
        },
        { module: [...encode(program, "f64x2", "strict", "rodas5p")], memory: [...before] },
      );
      expect(Uint8Array.from(there)).toEqual(after);
      expect(after).not.toEqual(before);
    } finally {
      await browser.close();
    }
  });

  it("the page of habenular cells shows its five drawings without an error", async () => {
    const answer = await runHabenula({ state: "depressed", block: 0, cells: 80, seconds: 1, seed: 1, threads: 1 });
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
      page.on("pageerror", (error) => void errors.push(error.message));
      await page.setContent(habenulaPage(answer, "no drug"));
      expect(await page.locator("svg").count()).toBe(5);
      expect(await page.locator("svg path").last().getAttribute("d")).toMatch(/^M/);
      expect(await page.locator("svg[aria-label='']").count()).toBe(0);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it("the page of a simulation draws mood under drug, placebo, an inhibitor and placebo tablets, with bands and a legend, on a narrow screen too", async () => {
    const protocol = readProtocol({ doses: [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }] }, (path) => ({
      place: "",
      name: path.join("."),
    }));
    const simulation = simulate(protocol);
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      const errors: string[] = [];
      page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
      page.on("pageerror", (error) => void errors.push(error.message));
      await page.setContent(simulationPage(simulation, 1, tellStory(protocol, simulation)));
      const figure = page.locator("figure svg").first();
      expect(await figure.locator("path.band").count()).toBe(4);
      const legend = await figure.locator("text").allTextContents();
      for (const word of ["ketamine", "placebo", "escitalopram", "placebo tablets", "time (h)", "madrs (points)"])
        expect(legend).toContain(word);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it("the page of claims opens every criterion and paper on a narrow screen too, without an error", async () => {
    const chosen = claims.filter(({ id }) => ["trauma", "outlasts-drug"].includes(id));
    const judged = await Promise.all(chosen.map((claim) => judge(claim, { threads: 1, seed: 1 })));
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      const errors: string[] = [];
      page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
      await page.setContent(claimsPage(judged, 1));
      for (const summary of await page.locator("summary").all()) await summary.click();
      expect(await page.locator("li.fails").count()).toBe(
        judged.flatMap(({ criteria }) => criteria.filter(({ holds }) => holds === false)).length,
      );
      expect(await page.locator('a[href="https://doi.org/10.1038/s41386-022-01266-9"]').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it.each([
    ["parallel", 8, 7],
    ["withdrawal", 15, 4],
    ["crossover", 4, 5],
    ["dose-finding", 6, 3],
    ["esketamine", 4, 8],
  ])("the page of the %s example shows its drawings without an error", async (name, subjects, drawings) => {
    const path = fileURLToPath(new URL(`../examples/${name}-trial.yaml`, import.meta.url));
    const { value, locate } = readYamlFile(path, trialSchema, "a trial design in YAML");
    const result = await runTrial(readTrialDesign(value, locate, subjects), { seed: 1, threads: 1 });
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
      page.on("pageerror", (error) => void errors.push(error.message));
      await page.setContent(trialPage(result, summariseTrial(result, 1)));
      expect(await page.locator("figure svg").count()).toBe(drawings);
      expect(await page.locator("svg[role=img][aria-label='']").count()).toBe(0);
      expect(await page.content()).not.toMatch(/NaN|undefined|Infinity/);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
