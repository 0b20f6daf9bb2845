import { describe, expect, it } from "vitest";
import { burstsOf, firingOf } from "./firing-mode.ts";

const every = (ms: number, count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i * ms);

describe("bursts of a spike train", () => {
  it("open with an interval below 20 ms and go on below 100 ms", () => {
    expect(burstsOf([0, 19, 118, 219])).toEqual([{ first: 0, last: 2 }]);
    expect(burstsOf([0, 20, 40])).toEqual([]);
    expect(burstsOf([0, 50, 60, 159, 259, 260])).toEqual([
      { first: 1, last: 3 },
      { first: 4, last: 5 },
    ]);
  });

  it("are none in an empty train or a single spike", () => {
    expect(burstsOf([])).toEqual([]);
    expect(burstsOf([3])).toEqual([]);
  });
});

describe("the mode of a cell", () => {
  const bursts = [...every(4, 4, 100), ...every(4, 4, 600), ...every(4, 4, 1500)];

  it("is silent at one spike in ten seconds, tonic above", () => {
    expect(firingOf([500], 10).mode).toBe("silent");
    expect(firingOf([500, 4000], 10).mode).toBe("tonic");
    expect(firingOf([], 3)).toMatchObject({ mode: "silent", rate: 0 });
  });

  it("is bursting where bursts hold most spikes, with the rate inside them", () => {
    const found = firingOf(bursts, 3);
    expect(found.mode).toBe("burst");
    expect(found.rate).toBe(4);
    expect(found.bursts).toHaveLength(3);
    expect(found.intraBurst).toBe(250);
  });

  it("is tonic with one burst alone, with as many spikes outside as inside, or with runs of 25 spikes", () => {
    expect(firingOf(every(4, 4, 100), 3).mode).toBe("tonic");
    const outside = every(150, 12, 2000);
    expect(
      firingOf(
        [...bursts, ...outside].sort((a, b) => a - b),
        5,
      ).mode,
    ).toBe("tonic");
    expect(firingOf([...every(10, 25), ...every(10, 25, 1000)], 3).mode).toBe("tonic");
    expect(firingOf([...every(10, 24), ...every(10, 24, 1000)], 3).mode).toBe("burst");
  });

  it("is tonic at 30 spikes/s without pauses, though each interval would go on with a burst", () => {
    expect(firingOf(every(33, 90), 3).mode).toBe("tonic");
  });
});
