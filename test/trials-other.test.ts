import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { sources } from "../src/evidence/sources.ts";
import { unit } from "../src/language/index.ts";

type Line = Readonly<Record<string, string>>;
const table = (name: string): readonly Line[] =>
  parse(readFileSync(new URL(`../src/evidence/tables/${name}.csv`, import.meta.url), "utf8"), {
    columns: true,
    relax_column_count: false,
  });
const arms = table("trial-arms-other");
const outcomes = table("trials-other");

describe("trials beside those of depression", () => {
  it("name an arm that stands in the table of arms, once", () => {
    const named = arms.map(({ trial, arm }) => `${trial}: ${arm}`);
    expect(new Set(named).size).toBe(named.length);
    for (const { id, trial, arm } of outcomes) {
      for (const part of (arm ?? "").split(" vs ")) expect(named, id).toContain(`${trial}: ${part}`);
    }
  });

  it("have a source, a unit and a number or a word for a direction", () => {
    for (const { id, source, unit: text, value } of outcomes) {
      expect(sources[source ?? ""], id).toBeDefined();
      if (text === "direction") expect(["up", "down", "none"], id).toContain(value);
      else {
        expect(() => unit(text ?? ""), id).not.toThrow();
        expect(Number.isFinite(Number(value)) && value !== "", id).toBe(true);
      }
    }
    for (const { trial, source } of arms) expect(sources[source ?? ""], trial).toBeDefined();
  });

  it("never let a fit see a number from memory, or a word", () => {
    for (const { id, verified, use, unit: text } of outcomes) {
      if (use === "calibration") expect(verified, id).not.toBe("recalled");
      if (use === "calibration") expect(text, id).not.toBe("direction");
    }
  });

  it("keep a mean between the ends of its interval", () => {
    for (const { id, value, spread } of outcomes) {
      const [low, high] = (spread ?? "").split(" to ").map(Number);
      if (low === undefined || high === undefined) continue;
      expect(Number(value), id).toBeGreaterThanOrEqual(low);
      expect(Number(value), id).toBeLessThanOrEqual(high);
    }
  });

  it("keep shares between none and all", () => {
    for (const { id, measure, unit: text, value } of outcomes) {
      if (text !== "%" || measure === "change") continue;
      expect(Number(value), id).toBeGreaterThanOrEqual(0);
      expect(Number(value), id).toBeLessThanOrEqual(100);
    }
  });
});
