import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { otherTrials } from "../../evidence/other-trials.ts";
import { trials } from "../../evidence/trials.ts";
import { readTrialDesign } from "../trial-design.ts";
import { trialSchema } from "../trial-schema.ts";
import { readYaml } from "../yaml-file.ts";
import { citation, entryOf } from "./citation.ts";
import { publishedDesign } from "./compare.ts";
import { designText } from "./design.ts";
import { publishedTrials } from "./index.ts";
import { judge } from "./judge.ts";
import { armsOf, type PublishedResult, resultsOf } from "./results.ts";

const bare = (text: unknown): unknown => JSON.parse(JSON.stringify(text, (key, value) => (key === "label" ? undefined : value)));

describe("published trials", () => {
  it("stand in a list by year, each once, with a source", () => {
    const entries = publishedTrials.map(entryOf);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    expect(entries.map(({ year }) => year)).toEqual(entries.map(({ year }) => year).sort((a, b) => a - b));
    for (const { name, year, source } of entries) {
      expect(name, name).toContain(String(year));
      expect(citation(source), name).toMatch(/^\S.* \d{4}\. \S/);
    }
  });

  it.each(publishedTrials.map((trial) => [trial.name, trial] as const))("%s is a design that a person can write", (name, trial) => {
    const { value, locate } = readYaml(stringify(designText(trial)), trialSchema, name, "a design");
    expect(bare(readTrialDesign(value, locate, 7))).toEqual(bare(publishedDesign(trial, 7)));
    expect(publishedDesign(trial, 7).conduct.endpoints.length).toBeGreaterThan(0);
  });

  it.each(publishedTrials.map((trial) => [trial.name, trial] as const))("%s gives arms what the tables print", (_, trial) => {
    const arms = armsOf(trial);
    for (const [name, doses] of Object.entries(trial.doses ?? {})) {
      const printed = arms.get(name);
      const plain = /^[\d.]+ (mg|mg\/kg|%)$/.test(printed?.dose ?? "");
      if (plain) expect(doses[0]?.dose, name).toBe(printed?.dose);
      if (plain) expect(doses[0]?.drug, name).toBe(printed?.drug);
    }
    for (const { id, arms: named } of resultsOf(trial)) for (const arm of named) expect(trial.arms, id).toContain(arm);
  });

  it("name each result once, and no numbers of their own", () => {
    const ids = publishedTrials.flatMap((trial) => resultsOf(trial).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Map([...trials().outcomes, ...otherTrials().outcomes].map((one) => [one.id, one.value]));
    for (const trial of publishedTrials) {
      for (const { id, value } of resultsOf(trial)) {
        const printed = known.get(id);
        if (printed !== undefined) expect(trial.turned?.includes(id) ? -(value as number) : value, id).toBe(printed);
      }
    }
  });
});

describe("the judgement", () => {
  const some = resultsOf(publishedTrials.find(({ name }) => name === "murrough2013") as (typeof publishedTrials)[number]);
  const difference = some.find(({ measure }) => measure === "difference") as PublishedResult;
  const at = (value: PublishedResult["value"]): PublishedResult => ({ ...difference, value });

  it("adds the errors of both trials and the spread between trials", () => {
    const { expected, inside } = judge(at(-2), { value: -6, error: 1 }, 2, 2);
    expect(expected?.[0]).toBeCloseTo(-6 - 1.96 * 3, 9);
    expect(expected?.[1]).toBeCloseTo(-6 + 1.96 * 3, 9);
    expect(inside).toBe(true);
    expect(judge(at(0), { value: -6, error: 1 }, 2, 2).inside).toBe(false);
  });

  it("takes words for what a trial of that size could have found", () => {
    // 2 x 1.96 points are the least that the published trial finds
    expect(judge(at("none"), { value: -3, error: 0 }, 2, 0).inside).toBe(true);
    expect(judge(at("none"), { value: -12, error: 0 }, 2, 0).inside).toBe(false);
    expect(judge(at("down"), { value: -12, error: 0 }, 2, 0).inside).toBe(true);
    expect(judge(at("down"), { value: 3, error: 0 }, 2, 0).inside).toBe(false);
    expect(judge(at("up"), { value: -12, error: 0 }, 2, 0).inside).toBe(false);
  });

  it("keeps shares between 0 and 100 %, and the printed interval as it is", () => {
    const share = some.find(({ measure }) => measure === "response") as PublishedResult;
    expect(judge({ ...share, value: 95 }, { value: 99, error: 5 }, 5, 0).expected?.[1]).toBe(100);
    expect(judge(difference, { value: -6, error: 1 }, 2, 0).published.ci95).toEqual(difference.spread?.value);
  });

  it("is even in hazard ratios on the scale of logarithms", () => {
    const ratio: PublishedResult = { ...at(0.5), measure: "hazardRatio", unit: "1" };
    const [low = 0, high = 0] = judge(ratio, { value: Math.log(0.5), error: 0.3 }, 0.4, 0).expected ?? [];
    expect(Math.sqrt(low * high)).toBeCloseTo(0.5, 9);
    expect(Math.log(high / low)).toBeCloseTo(2 * 1.96 * 0.5, 9);
  });
});
