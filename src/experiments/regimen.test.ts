import { describe, expect, it } from "vitest";
import { dosesBefore } from "./regimen.ts";

describe("doses before a time", () => {
  it("are those that come earlier, and the one at it where the end is closed", () => {
    const daily = { at: 0, every: 24, times: undefined };
    expect([23, 24, 25].map((end) => dosesBefore(daily, end))).toEqual([1, 1, 2]);
    expect([23, 24, 25].map((end) => dosesBefore(daily, end, true))).toEqual([1, 2, 2]);
  });

  it("are no more than are given, and none before the first", () => {
    expect(dosesBefore({ at: 0, every: 24, times: 3 }, 1000)).toBe(3);
    expect(dosesBefore({ at: 10, every: 0, times: 1 }, 1000)).toBe(1);
    for (const closed of [false, true]) expect(dosesBefore({ at: 10, every: 24, times: 3 }, 9, closed)).toBe(0);
    expect([false, true].map((closed) => dosesBefore({ at: 10, every: 24, times: 3 }, 10, closed))).toEqual([0, 1]);
  });

  it("are not miscounted where intervals are read from decimals", () => {
    // three times 0.1 is more than 0.3, and 0.3 over 0.1 less than three
    const often = { at: 0, every: 0.1, times: undefined };
    expect(dosesBefore(often, 0.3)).toBe(3);
    expect(dosesBefore(often, 0.1 * 3)).toBe(3);
    expect(dosesBefore(often, 0.3, true)).toBe(4);
    expect(dosesBefore(often, 0.1 * 3, true)).toBe(4);
  });
});
