import { describe, expect, it } from "vitest";
import { brainReport } from "../src/cli/report/brain-report.ts";
import { diagramPage } from "../src/cli/report/diagram-page.ts";
import { aboutDiagram } from "../src/cli/report/diagram-report.ts";
import { corticalRest } from "../src/evidence/quantities/cortex.ts";
import { healthy } from "../src/experiments/brain/condition.ts";
import { boldOf, connectivityOf, meanZ } from "../src/experiments/brain/connectivity.ts";
import { builtInConnectome, type Connectome, connectomeOf } from "../src/experiments/brain/connectome.ts";
import { pointOf, settled } from "../src/experiments/brain/diagram.ts";
import { diagramDocument } from "../src/experiments/brain/document.ts";
import { conditionsOn, networksOf } from "../src/experiments/brain/experiment.ts";
import { scannerOf } from "../src/experiments/brain/scans.ts";
import {
  brainModel,
  brainOf,
  delaysOf,
  feedbackInhibition,
  meanRates,
  NoRestError,
  runBrain,
  targetRate,
} from "../src/experiments/brain/whole-brain.ts";
import { buildNetwork, runNetworks } from "../src/index.ts";

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

  const joined = [
    ["0", "1"],
    ["1", "0"],
  ];

  it("may bring delays, or centres that a speed turns into delays, and not both", () => {
    const late = connectomeOf("mine", joined, labels, [
      ["0", "12.5"],
      ["12.5", "0"],
    ]);
    expect(delaysOf(late, undefined)).toEqual(Float64Array.of(0, 12.5, 12.5, 0));
    expect(() => delaysOf(late, 10)).toThrow("mine has delays of its own; leave the velocity out, or delays.csv");
    const placed = connectomeOf(
      "mine",
      joined,
      labels.map((of, k) => ({ ...of, centre: [30 * k, 40 * k, 0] as const })),
    );
    expect(delaysOf(placed, undefined)).toBeUndefined();
    // 50 mm at 10 m/s
    expect(delaysOf(placed, 10)).toEqual(Float64Array.of(0, 5, 5, 0));
    expect(() => delaysOf(connectomeOf("mine", joined, labels), 10)).toThrow(
      "mine has no centres, so a velocity gives no delays; add columns x, y and z (mm), or delays.csv",
    );
  });

  it("with delays longer than the past that is kept is refused in its own units", () => {
    const placed = connectomeOf(
      "mine",
      joined,
      labels.map((of, k) => ({ ...of, centre: [500 * k, 0, 0] as const })),
    );
    expect(() => brainOf(placed, { velocity: 0.001 })).toThrow(
      "mine, row 1, column 2: the delay between a and b is 500000 ms at 0.001 m/s, of at most 419430 ms; give 0.002 m/s or more",
    );
    expect(brainOf(placed, { velocity: 0.002 }).machine.history?.steps).toBe(1_250_001);
  });

  it("with delays that do not fit, or centres of some regions alone, is refused", () => {
    expect(() => connectomeOf("mine", joined, labels, [["0", "1"]])).toThrow("mine, delays has 1 rows of delays for 2 labels");
    const negative = [
      ["0", "-3"],
      ["-3", "0"],
    ];
    expect(() => connectomeOf("mine", joined, labels, negative)).toThrow(
      'mine, delays, row 1, column 2 is "-3"; give a number of 0 or more',
    );
    const first = labels.map((of, k) => (k === 0 ? { ...of, centre: [1, 2, 3] as const } : of));
    expect(() => connectomeOf("mine", joined, first)).toThrow("mine, region 2 has no centre; give x, y and z of all of them or none");
  });
});

describe("a whole brain", () => {
  it("is held at the published rate by feedback inhibition, in the noisy and coupled network", () => {
    const connectome = part(24);
    const brain = brainOf(connectome);
    const feedback = feedbackInhibition(brain, { global: 1 });
    // means over half a minute scatter by 4.5 %, so those over seven minutes by 1.2 %
    const series = runBrain(brain, feedback, { global: 1 }, { milliseconds: 400_000, sample: 100, seed: 500 });
    const rates = meanRates(series);
    expect(Math.abs(mean(rates) / targetRate - 1)).toBeLessThan(0.03);
    for (const rate of rates) expect(Math.abs(rate / targetRate - 1)).toBeLessThan(0.1);
  }, 60_000);

  it("settles without noise where its equations say, at the published rate when no region hears another", () => {
    const connectome = part(10);
    const brain = brainOf(connectome);
    const feedback = new Float64Array(10).fill(corticalRest.feedback);
    const start = { S: 0.16, G: 0.04 };
    for (const rate of settled(brain, feedback, { global: 0 }, start)) expect(rate).toBeCloseTo(targetRate, 3);
    // noise is a parameter of each region, and here none has any
    const quiet = { milliseconds: 20_000, sample: 100, seed: 1, own: { sigma: new Float64Array(10) } };
    const { rate, samples } = runBrain(brain, feedback, { global: 0.3 }, quiet);
    const direct = settled(brain, feedback, { global: 0.3 }, start);
    for (const [region, value] of direct.entries()) expect(rate[(samples - 1) * 10 + region]).toBeCloseTo(value, 2);
    expect(mean(direct)).toBeGreaterThan(targetRate + 0.5);
  });

  it("has one state at each coupling, far above rest where coupling is strong and inhibition is not adapted", () => {
    const brain = brainOf(part(10));
    const feedback = new Float64Array(10).fill(corticalRest.feedback);
    const from = (S: number, global: number): number => mean(settled(brain, feedback, { global }, { S, G: 0.04 }));
    for (const global of [0, 0.2, 2]) expect(from(0.9, global)).toBeCloseTo(from(0.16, global), 2);
    expect(from(0.16, 2)).toBeGreaterThan(5 * targetRate);
  });

  it("is the same to the last bit over threads, and has means and spread of its scans", async () => {
    const options = { global: 0.4, minutes: 0.5, seed: 7, scans: 2 };
    const conditions = [healthy, { ...healthy, block: { pyramidal: 0.1, interneuron: 0.1 } }];
    const [one, two] = [1, 2].map((threads) => scannerOf(part(8), options)(conditions, { threads }));
    const scans = await one;
    expect(await two).toEqual(scans);
    // BOLD is kept of the first scan alone
    for (const of of scans ?? []) expect(of.map(({ bold }) => bold !== undefined)).toEqual([true, false]);
    const states = await conditionsOn(part(8), options)([{ name: "healthy", condition: healthy }]);
    const [state] = states;
    const answer = { connectome: part(8), networks: networksOf(part(8)), states, model: "" };
    const report = (unicode: boolean): string =>
      brainReport(answer, { how: "no drug", ...options }, { columns: 100, unicode, colour: false, live: false });
    expect(report(true)).toMatch(/ \d\.\d+ \u00b1 0\.\d+ /);
    expect(report(false)).toMatch(/ \d\.\d+ \+\/- 0\.\d+ /);
    expect(report(false)).not.toContain("\u00b1");
    const rates = (scans?.[0] ?? []).map(({ rate }) => rate);
    expect(rates[0]).not.toBe(rates[1]);
    expect(state?.rate).toBeCloseTo(mean(rates), 12);
    expect(state?.spread?.rate).toBeCloseTo(Math.abs((rates[0] ?? 0) - (rates[1] ?? 0)) / Math.SQRT2, 12);
  }, 60_000);

  it("refuses in a worker what it would refuse here", async () => {
    const conditions = [healthy, { ...healthy, depression: 1 }];
    await expect(scannerOf(part(8), { global: 40, minutes: 1, seed: 1 })(conditions, { threads: 2 })).rejects.toThrow(
      /^feedback inhibition does not hold 3.0773 spikes\/s at coupling 40 \(off by \d+ %\); couple more weakly$/,
    );
  }, 60_000);

  it("has no held point in a diagram where no inhibition holds it, and fails where its numbers do", () => {
    const brain = brainOf(part(4));
    expect(() => feedbackInhibition(brain, { global: 40 })).toThrow(NoRestError);
    expect(pointOf(brain, { pointAt: 40, minutes: 1, seed: 1 }).held).toBeUndefined();
    const broken = { ...brain, connectome: { ...brain.connectome, weights: new Float64Array(16).fill(Number.NaN) } };
    expect(() => pointOf(broken, { pointAt: 1, minutes: 1, seed: 1 })).toThrow(/^region 1 is no longer finite/);
  }, 60_000);

  it("says in a diagram by which model it was made, and that a connectome has delays of its own", () => {
    const connectome = { ...part(2), delays: Float64Array.of(0, 4, 4, 0) };
    const asked = { connectome, minutes: 8, velocity: undefined, model: brainModel() };
    const points = [{ global: 1, calm: 3, active: 3, noisy: 3, held: undefined }];
    expect(diagramDocument(points, asked, 5)).toMatchObject({ provenance: { model: brainOf(connectome).machine.hash, seed: 5 } });
    expect(diagramPage(points, asked, 5)).toContain(`, model ${brainModel()}, seed 5`);
    expect(aboutDiagram(asked)).toBe("2 regions (distance rule), delays of its own, 8 min of BOLD at each coupling");
  });

  it("is built and run by what the library offers, the same over threads", async () => {
    const { connectome, program } = brainOf(part(4));
    const coupling = { from: "sent", into: "others", weights: connectome.weights };
    const machine = buildNetwork(program, { regions: 4, step: 0.2 / 3.6e6, coupling, keep: ["rate"] });
    const parameters = Float64Array.from(Array.from({ length: 4 }, () => program.parameters.map(({ start }) => start)).flat());
    const inputs = program.inputs.map(({ start }) => start);
    const runs = [1, 2].map((seed) => ({ parameters, inputs, steps: 1000, sample: 1000, seed }));
    const found = await runNetworks(machine, runs);
    expect(await runNetworks(machine, runs, { threads: 2 })).toEqual(found);
    expect(found[0]).not.toEqual(found[1]);
  });

  it("has connectivity that is noise without coupling, and more with it", () => {
    const connectome = part(16);
    const count = connectome.labels.length;
    const feedback = new Float64Array(count).fill(1);
    const z = (global: number): number => {
      const series = runBrain(brainOf(connectome, { step: 1 }), feedback, { global }, { milliseconds: 260_000, sample: 10, seed: 3 });
      return meanZ(connectivityOf(boldOf(series, 10)), count, () => true);
    };
    const alone = z(0);
    // 120 volumes with memory over several: the standard error of a mean over 120 pairs is below 0.03
    expect(Math.abs(alone)).toBeLessThan(0.06);
    expect(z(0.6)).toBeGreaterThan(alone + 0.02);
  }, 60_000);
});
