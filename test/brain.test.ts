import { describe, expect, it } from "vitest";
import { boldOf, connectivityOf, meanZ } from "../src/experiments/brain/connectivity.ts";
import { builtInConnectome, type Connectome, connectomeOf } from "../src/experiments/brain/connectome.ts";
import { brainOf, feedbackInhibition, meanRates, runBrain, targetRate } from "../src/experiments/brain/whole-brain.ts";

const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0) / of.length;

/** The built-in connectome cut down to the first regions of it, so that tests stay quick. */
function part(count: number): Connectome {
  const { labels, networks, weights, name } = builtInConnectome();
  const rows = Array.from({ length: count }, (_, i) => Array.from({ length: count }, (_u, j) => `${weights[i * labels.length + j]}`));
  return connectomeOf(
    name,
    rows,
    labels.slice(0, count).map((label, i) => ({ label, network: networks[i] ?? "" })),
  );
}

describe("the built-in connectome", () => {
  const built = builtInConnectome();
  const count = built.labels.length;

  it("is symmetric, joins no region to itself, and has rows that add up to 1 on average", () => {
    for (let i = 0; i < count; i++) {
      expect(built.weights[i * count + i]).toBe(0);
      for (let j = 0; j < i; j++) expect(built.weights[i * count + j]).toBe(built.weights[j * count + i]);
    }
    expect(built.weights.reduce((sum, weight) => sum + weight, 0) / count).toBeCloseTo(1, 10);
  });

  it("is the same for a seed, and has other long links for another", () => {
    expect(builtInConnectome(1).weights).toEqual(built.weights);
    expect(builtInConnectome(2).weights).not.toEqual(built.weights);
  });
});

describe("a person's own connectome", () => {
  const labels = [
    { label: "a", network: "default" },
    { label: "b", network: "default" },
  ];

  it.each([
    ["a row too few", [["0", "1"]], "mine has 1 rows of weights for 2 labels; give one row per label"],
    ["a ragged row", [["0", "1"], ["1"]], "mine, row 2 has 1 weights; give 2"],
    [
      "a negative weight",
      [
        ["0", "-1"],
        ["1", "0"],
      ],
      'mine, row 1, column 2 is "-1"; give a number of 0 or more',
    ],
    [
      "a word",
      [
        ["0", "x"],
        ["1", "0"],
      ],
      'mine, row 1, column 2 is "x"; give a number of 0 or more',
    ],
    [
      "NaN",
      [
        ["0", "NaN"],
        ["1", "0"],
      ],
      'mine, row 1, column 2 is "NaN"; give a number of 0 or more',
    ],
    [
      "two directions",
      [
        ["0", "1"],
        ["2", "0"],
      ],
      "mine is not symmetric: row 2, column 1 is 2, the other way 1; give one weight for both ways",
    ],
    [
      "no weights",
      [
        ["0", "0"],
        ["0", "0"],
      ],
      "mine joins no regions; give some weights above 0",
    ],
  ])("with %s is refused", (_what, matrix, message) => {
    expect(() => connectomeOf("mine", matrix, labels)).toThrow(message);
  });
});

describe("a whole brain", () => {
  it("is held at the published rate by feedback inhibition, in the noisy and coupled network", () => {
    const connectome = part(24);
    const brain = brainOf(connectome);
    const feedback = feedbackInhibition(brain, { global: 1 }, 1, 90);
    const series = runBrain(brain, feedback, { global: 1 }, { milliseconds: 30_000, sample: 100, seed: 500 });
    expect(mean(meanRates(series)) / targetRate).toBeCloseTo(1, 1);
  }, 60_000);

  it("has connectivity that is noise without coupling, and more with it", () => {
    const connectome = part(16);
    const count = connectome.labels.length;
    const feedback = new Float64Array(count).fill(1);
    const z = (global: number): number => {
      const series = runBrain(brainOf(connectome, 1), feedback, { global }, { milliseconds: 260_000, sample: 10, seed: 3 });
      return meanZ(connectivityOf(boldOf(series, 10)), count, () => true);
    };
    const alone = z(0);
    // 120 volumes with memory over several: the standard error of a mean over 120 pairs is below 0.03
    expect(Math.abs(alone)).toBeLessThan(0.06);
    expect(z(0.6)).toBeGreaterThan(alone + 0.02);
  }, 60_000);
});
