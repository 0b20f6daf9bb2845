import { type Provenance, provenanceOf } from "../provenance.ts";
import { refusal } from "../refusal.ts";
import { runTrial, type TrialOptions } from "../trial.ts";
import type { TrialDesign } from "../trial-design.ts";
import { endpointGroups } from "./endpoint-values.ts";
import { type PowerCurve, powerCurve } from "./power.ts";

/** What `trial --power` writes to power.json. */
export interface PowerDocument extends PowerCurve {
  readonly schema: "ketagenesis.power/1";
  readonly endpoint: string;
  readonly arm: string;
  readonly versus: string;
  readonly alpha: number;
  readonly trials: number;
  readonly subjectsPer: "arm" | "sequence";
  /** Virtual subjects per arm (or sequence) that trials are drawn from. */
  readonly drawnFrom: number;
  readonly provenance: Provenance;
}

/** How power is simulated, beside how a trial is. */
export interface PowerOptions extends TrialOptions {
  /** Virtual subjects per arm to draw from, in place of the design's. */
  readonly population?: number | undefined;
  /** Hears how many trials of a size have been drawn. */
  readonly drawn?: (n: number, done: number) => void;
}

/**
 * Simulates one population under a design and draws trials of many sizes from it. Throws a refusal when the design names no
 * endpoint or no arm to compare with.
 */
export async function runPower(design: TrialDesign, options: PowerOptions): Promise<PowerDocument> {
  const { conduct, versus } = design;
  const { power } = conduct;
  const plan = power.endpoint === undefined ? conduct.endpoints[0] : conduct.endpoints.find(({ name }) => name === power.endpoint);
  if (!plan) throw refusal("power needs an endpoint; add endpoints to the design, for example - { of: reward.drive, as: change }");
  if (versus === undefined) throw refusal("power needs an arm to compare with; add versus to the design");
  const arms = conduct.crossover?.treatments ?? design.arms.map(({ name }) => name);
  const arm = power.arm ?? arms.find((name) => name !== versus);
  if (arm === undefined || arm === versus) throw refusal(`power compares ${versus} with itself; name another arm under power`);
  const drawnFrom = options.population ?? power.population;
  const result = await runTrial({ ...design, subjects: drawnFrom }, { ...options, lean: true });
  const groups = endpointGroups(plan, conduct, result.arms);
  const curve = powerCurve(plan, conduct, groups, {
    ...power,
    arm,
    versus,
    seed: options.seed,
    ...(options.drawn ? { report: options.drawn } : {}),
  });
  return {
    schema: "ketagenesis.power/1",
    endpoint: plan.name,
    arm,
    versus,
    alpha: power.alpha,
    trials: power.trials,
    subjectsPer: conduct.crossover ? "sequence" : "arm",
    drawnFrom,
    ...curve,
    provenance: provenanceOf(result.model, result.parameters, options.seed),
  };
}
