import { describe, expect, it } from "vitest";
import { rows, tableNames } from "../../evidence/table.ts";
import { trials } from "../../evidence/trials.ts";
import { agreed, gain, intervalOf, isBeyond, liesBeyond, numberOf, opposite, pooled, result, says } from "./published.ts";

describe("published results behind claims", () => {
  it("are found by id in whichever table holds them, and only in one", () => {
    expect(result("T02d1").source.key).toBe("murrough2013");
    expect(result("ABD22-01").source.key).toBe("abdallah2022");
    expect(result("MO037").source.key).toBe("lewis2021");
    expect(() => result("nowhere")).toThrow("no evidence row has the id nowhere");
    const evidence = tableNames.flatMap((name) => rows(name).map(({ id }) => id));
    expect(trials().outcomes.filter(({ id }) => evidence.includes(id))).toEqual([]);
  });

  it("tell a number from a direction", () => {
    expect(numberOf("T02d1")).toBe(-7.95);
    expect(says("ABD22-01", "none")).toBe(true);
    expect(() => numberOf("ABD22-01")).toThrow('result ABD22-01 is the direction "none", not a number');
  });

  it("have an interval where the paper prints one or a standard error, and none otherwise", () => {
    expect(intervalOf("T02d1")).toEqual([-12.71, -3.2]);
    const [low = 0, high = 0] = intervalOf("T3184d") ?? [];
    expect([(low + high) / 2, (high - low) / 2]).toEqual([expect.closeTo(-0.9, 9), expect.closeTo(1.96 * 2.26, 3)]);
    expect(intervalOf("T07e")).toBeUndefined();
  });
});

describe("what decides a criterion", () => {
  it("an interval that holds the number decides nothing, and neither does a missing one", () => {
    expect(liesBeyond([-2, -1], "below")).toBe(true);
    expect(liesBeyond([1, 2], "below")).toBe(false);
    expect(liesBeyond([-1, 2], "below")).toBeUndefined();
    expect(liesBeyond([0, 2], "above")).toBeUndefined();
    expect(liesBeyond(undefined, "above")).toBeUndefined();
  });

  it("a computed number decides by its interval, and by itself while it has none", () => {
    expect(isBeyond({ value: 2 }, "above", 1)).toBe(true);
    expect(isBeyond({ value: 2, interval: [0.5, 3] }, "above", 1)).toBeUndefined();
  });

  it("findings that contradict each other decide nothing", () => {
    expect(agreed(true, true)).toBe(true);
    expect(agreed(false, false)).toBe(false);
    expect(agreed(true, false)).toBeUndefined();
    expect(agreed(true, undefined)).toBe(true);
    expect(agreed(undefined, undefined)).toBeUndefined();
    expect([opposite(true), opposite(undefined)]).toEqual([false, undefined]);
  });
});

describe("results put together", () => {
  it("one trial pooled is that trial", () => {
    const { value, interval } = pooled(["T02d1"]);
    expect(value).toBeCloseTo(-7.95, 9);
    expect(interval[1] - interval[0]).toBeCloseTo(12.71 - 3.2, 9);
  });

  it("trials that agree are worth more together, and trials that disagree widen the interval", () => {
    const width = ([low, high]: readonly [number, number]): number => high - low;
    expect(width(pooled(["T07d", "T09t3"]).interval)).toBeLessThan(width(intervalOf("T07d") ?? [0, 0]));
    const fixed = (ids: readonly string[]): number => {
      const variances = ids.map((id) => (width(intervalOf(id) ?? [0, 0]) / 3.92) ** 2);
      return 3.92 / Math.sqrt(variances.reduce((sum, variance) => sum + 1 / variance, 0));
    };
    expect(width(pooled(["T40b", "T40c"]).interval)).toBeGreaterThan(1.5 * fixed(["T40b", "T40c"]));
  });

  it("a result without an interval is not pooled", () => {
    expect(() => pooled(["T07d", "T3384d"])).toThrow("result T3384d has no interval, so it cannot be pooled");
  });

  it("ESCAPE-TRD: a tenth more in remission than with quetiapine, by the counts that the paper prints", () => {
    const { value, interval } = gain("T34e", "T34q");
    expect(value).toBeCloseTo(100 * (91 / 336 - 60 / 340), 9);
    expect(interval[0]).toBeGreaterThan(0);
    expect(() => gain("T22k", "T22m")).toThrow("have no number of people");
  });
});
