import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../engine/compile.ts";
import { evaluate } from "../../engine/evaluate.ts";
import { uniform } from "../../engine/random/streams.ts";
import { storedFit } from "../../evidence/estimate.ts";
import { brainRange } from "../../evidence/quantities/cortex.ts";
import { storedSurface } from "../../evidence/surface.ts";
import { brainResponse } from "../../models/networks/brain-response.ts";
import { accounts, healthy } from "./condition.ts";
import { builtInConnectome } from "./connectome.ts";
import { type ConditionRunner, conditionsOn } from "./experiment.ts";
import { type BrainPlace, beyondAt, conditionAt, mostOdds, onBrainSurface } from "./response-surface.ts";
import { brainOf } from "./whole-brain.ts";

const model = brainOf(builtInConnectome()).machine.hash;

/** A place that drugs can reach, drawn at random; synapses as in health, so that one adaptation serves all. */
function placeAt(draw: number): BrainPlace {
  const u = (k: number): number => uniform({ seed: 5, subject: draw, stream: 800 }, k);
  const pyramidal = 0.3 * u(0);
  return { pyramidal, beyond: beyondAt(pyramidal, 1 + (mostOdds - 1) * u(1)), strength: 1 - 0.012 * u(2) };
}

describe("the response surfaces of the whole brain", () => {
  it.each(accounts)("of %s were made by the brain as it is, with the share that was fitted on it", (account) => {
    expect(storedSurface(`brain-${account}`)?.made.model).toBe(model);
    expect(storedFit("brain")?.made.model).toBe(model);
  });

  describe("beside brains that are run anew", () => {
    let run: ConditionRunner;
    beforeAll(async () => {
      run = conditionsOn(builtInConnectome(), { global: 1, minutes: 5, seed: 91 });
      await run([{ name: "rest", condition: healthy }]);
    }, 60_000);

    it.each([1, 2])(
      "agree at random place %i, to the noise of a scan and what the fit misses",
      async (draw) => {
        const place = placeAt(draw);
        const [state] = await run([{ name: "", condition: conditionAt("weak-inhibition", place) }]);
        const fresh = state?.defaultMode ?? Number.NaN;
        const expected = onBrainSurface("weak-inhibition", place)?.["default"] ?? Number.NaN;
        // single scans of five minutes scatter by a sixth about their mean, and adaptations by a tenth
        expect(Math.abs(Math.log(fresh / expected))).toBeLessThan(0.5);
      },
      60_000,
    );
  });

  it("fall with block of pyramidal cells, and both accounts agree in health", () => {
    const at = (pyramidal: number, account: (typeof accounts)[number]): number =>
      onBrainSurface(account, { pyramidal, beyond: beyondAt(pyramidal, 1), strength: 1 })?.["default"] ?? Number.NaN;
    for (const account of accounts) {
      for (const [low, high] of [
        [0, 0.1],
        [0.1, 0.3],
      ] as const)
        expect(at(high, account)).toBeLessThan(at(low, account));
    }
    expect(Math.abs(Math.log(at(0, "lost-synapses") / at(0, "weak-inhibition")))).toBeLessThan(0.25);
  });

  it("say that lost synapses loosen the default network and weak inhibition tightens it", () => {
    const of = (account: (typeof accounts)[number], strength: number): number =>
      onBrainSurface(account, { pyramidal: 0, beyond: 0, strength })?.["default"] ?? Number.NaN;
    expect(of("lost-synapses", 0.95)).toBeLessThan(of("lost-synapses", 1));
    expect(of("weak-inhibition", 0.99)).toBeGreaterThan(of("weak-inhibition", 1));
  });

  it("are what the organism reads", () => {
    const program = compile(brainResponse);
    const given: Readonly<Record<string, number>> = { blockE: 0.08, blockI: 0.25, depression: 0, restored: 0 };
    const [read] = evaluate(program.graph, program.output, {
      state: [],
      time: [0],
      input: program.inputs.map(({ name }) => given[name] ?? Number.NaN),
      parameter: program.parameters.map(({ start }) => start),
    });
    const place = { pyramidal: 0.08, beyond: 0.17, strength: 1 };
    expect(read).toBeCloseTo(onBrainSurface("lost-synapses", place)?.["default"] ?? Number.NaN, 6);
    expect(brainRange.block.value).toBeGreaterThan(0.5);
  });
});
