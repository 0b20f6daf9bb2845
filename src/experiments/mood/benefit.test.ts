import { describe, expect, it } from "vitest";
import { difference, drugShare, lastAbove, usual } from "./benefit.ts";
import { evenly, follow } from "./course.ts";
import { overMoodEnsemble } from "./interval.ts";

const curve = (...values: number[]) => ({ times: Float64Array.from(values.keys()), values: Float64Array.from(values) });
const none = new Map();

describe("the benefit of a drug", () => {
  it("each arm takes its share of what the others leave", () => {
    const share = drugShare({ "mood.fast": curve(0.5), "mood.slow": curve(0.5), "mood.serotonin": curve(0) });
    expect(share.values[0]).toBe(0.75);
  });

  it("lasts until it stays below half of its height, through a dip between a fast and a slow hump", () => {
    expect(lastAbove(curve(0, 10, 4, 8, 6, 4, 2), 0.5)).toBe(5);
    expect(lastAbove(curve(0, 1, 1), 0.5)).toBe(2);
  });

  it("is nothing under placebo, though expectancy lifts mood", () => {
    const curves = follow({ doses: [usual.saline] }, ["mood.fast", "mood.slow", "mood.serotonin", "mood.expectancy"], evenly(0, 48, 1));
    expect(Math.max(...drugShare(curves).values)).toBeLessThan(1e-9);
    expect(Math.max(...curves["mood.expectancy"].values)).toBeGreaterThan(0);
  });

  it("a treatment does not differ from itself, and takes points of every scale against a control", () => {
    const [infusion, saline] = [{ doses: [usual.infusion] }, { doses: [usual.saline] }];
    expect(difference("madrs", infusion, infusion, 24, none)).toBe(0);
    for (const scale of ["madrs", "caps5", "pcl5", "hama", "isi"] as const) {
      expect(difference(scale, infusion, saline, 24, none), scale).toBeLessThan(0);
    }
  });

  it("a number that no estimate of mood moves has no interval", () => {
    expect(overMoodEnsemble(() => ({ constant: 3 }))).toEqual({ constant: { value: 3 } });
  });

  it("an unknown observable is refused by name", () => {
    expect(() => follow({ doses: [usual.infusion] }, ["moods"], [0, 1])).toThrow("there is no observable moods; known: ");
  });
});
