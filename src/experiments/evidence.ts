import { availableParallelism } from "node:os";
import { storedFit } from "../evidence/estimate.ts";
import { type Row, row } from "../evidence/table.ts";
import type { Source } from "../language/index.ts";
import { ensemble } from "./ensemble.ts";
import { moodTargets, scoreMood } from "./mood/score.ts";
import { brainRows, predictBrain } from "./targets/brain.ts";
import { type CellPrediction, cellTargets, predictCells } from "./targets/habenula.ts";
import { laboratory, parametersWith, predict } from "./targets/laboratory.ts";
import { observation } from "./targets/observation.ts";
import { predictRodents, type RodentPrediction, rodentTargets } from "./targets/plasticity.ts";
import { calibrations, channelTargets, type TargetGroup, targetGroups } from "./targets/registry.ts";
import type { Target } from "./targets/target.ts";

/** One published number, what the model makes of it, and how far they are apart. */
export interface Scored {
  readonly id: string;
  readonly what: string;
  readonly use: "calibration" | "validation";
  readonly verified: string;
  readonly observed: number;
  /** The row's own spread as a standard deviation; undefined when the source gives none. */
  readonly spread: number | undefined;
  readonly unit: string;
  readonly predicted: number;
  /** 95 % predictive interval for such a study: parameters, differences between studies, and the study's own error. */
  readonly interval: readonly [number, number];
  readonly z: number;
  readonly within: boolean;
  readonly source: Source;
}

/** A scored number, and the step of the chain that it belongs to. */
export interface Placed extends Scored {
  readonly step: string;
}

/** How a set of targets fares as a whole. */
export interface Tally {
  readonly targets: number;
  readonly within: number;
  /** Mean absolute z. */
  readonly meanAbsoluteZ: number;
}

/** How many of some targets lie inside their intervals, and how far they are off on average. */
export const tally = (scored: readonly Scored[]): Tally => ({
  targets: scored.length,
  within: scored.filter(({ within }) => within).length,
  meanAbsoluteZ: scored.reduce((sum, { z }) => sum + Math.abs(z), 0) / scored.length,
});

/** Targets by how far they are off, the worst first. */
export const worstFirst = <Some extends Scored>(scored: readonly Some[]): Some[] =>
  [...scored].sort((a, b) => Math.abs(b.z) - Math.abs(a.z));

/** Spread between studies (log scale) where no fit has estimated one: the value that the pharmacokinetic fit starts from. */
const usualSpread = 0.2;

/** The evidence rows that some experiment recomputes. */
export const targetIds = (): string[] =>
  [...targetGroups.flatMap((group) => group.targets), ...channelTargets, ...cellTargets, ...rodentTargets]
    .map(({ row: id }) => id)
    .concat(brainRows)
    .concat(moodTargets().map(({ id }) => id));

/**
 * Recomputes published results, all of them or those named, and scores each against its predictive interval. Targets are
 * the same experiments that a user would run. Throws a RangeError for an id that no target has.
 */
export async function scoreTargets(ids: readonly string[] = [], report: (done: number, of: number) => void = () => {}): Promise<Placed[]> {
  const known = targetIds();
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new RangeError(`no target recomputes the row "${unknown}"; those that are recomputed: ${known.join(", ")}`);
  const scored: Placed[] = [];
  const add = (step: string, found: readonly Scored[]): unknown => scored.push(...found.map((each) => ({ ...each, step })));
  for (const [done, group] of targetGroups.entries()) {
    report(done, 2 * targetGroups.length);
    const targets = group.targets.filter((target) => ids.length === 0 || ids.includes(target.row));
    if (targets.length === 0) continue;
    const name = Object.keys(calibrations).find((key) => calibrations[key] === group);
    add(group.step, scoreGroup(group, targets, name));
    await Promise.resolve();
  }
  for (const target of channelTargets) {
    if (ids.length === 0 || ids.includes(target.row)) add("receptor", [scoreShare(target.row, target.predict())]);
  }
  const cells = cellTargets.map(({ row: id }) => id).filter((id) => ids.length === 0 || ids.includes(id));
  if (cells.length > 0) add("habenula", (await predictCells(cells, availableParallelism())).map(scoreLinear));
  const regions = brainRows.filter((id) => ids.length === 0 || ids.includes(id));
  add("default mode network", predictBrain(regions).map(scoreLinear));
  add("plasticity", scoreRodents(ids));
  // the arms of published trials take as long as all the rest
  const second = (done: number, of: number): void => report(targetGroups.length * (1 + done / of), 2 * targetGroups.length);
  add("mood", scoreMood(ids, second));
  report(2 * targetGroups.length, 2 * targetGroups.length);
  return scored;
}

/** Rows of rodents, with the uncertainty of the fit of plasticity. */
function scoreRodents(ids: readonly string[]): Scored[] {
  const asked = rodentTargets.map(({ row: id }) => id).filter((id) => ids.length === 0 || ids.includes(id));
  const fit = storedFit("plasticity");
  return predictRodents(asked, fit ? ensemble(fit) : []).map((prediction) => scoreRodent(row(prediction.row), prediction));
}

/** Scores a prediction of a rodent against a row, as a ratio: of the numbers, or of what is missing of the whole. */
export function scoreRodent(evidence: Row, { predicted, variance, error, missing }: RodentPrediction): Scored {
  const { value, sd } = observation(evidence);
  const total = Math.sqrt(variance + error ** 2);
  const z = Math.log(missing ? (100 - value) / (100 - predicted) : value / predicted) / total;
  const end = (by: number): number => (missing ? 100 - (100 - predicted) * Math.exp(by * total) : predicted * Math.exp(by * total));
  const interval = [Math.min(end(-1.96), end(1.96)), Math.max(end(-1.96), end(1.96))] as const;
  return { ...described(evidence, value, sd), predicted, interval, z, within: Math.abs(z) <= 1.96 };
}

function scoreGroup(group: TargetGroup, targets: readonly Target[], fitName: string | undefined): Scored[] {
  const lab = laboratory(group.chains, group.last);
  const point = predict(lab, targets);
  const fit = fitName === undefined ? undefined : storedFit(fitName);
  const members = fit ? ensemble(fit).map((values) => predict(lab, targets, parametersWith(lab.of.program, values))) : [];
  return targets.map((target, i) => {
    const center = point[i] ?? Number.NaN;
    const logs = members.map((member) => Math.log((member[i] ?? Number.NaN) / center));
    const parameterVariance = logs.length > 0 ? logs.reduce((sum, x) => sum + x * x, 0) / logs.length : 0;
    return score(target, center, parameterVariance, fit?.made.betweenStudies ?? usualSpread);
  });
}

/** As `score`, for a share between 0 and 1: on the logit scale, so that its interval stays there. */
function scoreShare(id: string, predicted: number): Scored {
  const evidence = row(id);
  const { value, logError, sd } = observation(evidence);
  const logit = (p: number): number => Math.log(p / (1 - p));
  const share = (x: number): number => 1 / (1 + Math.exp(-x));
  const total = Math.hypot(usualSpread, logError) / (1 - Math.min(value, predicted));
  const z = (logit(value) - logit(predicted)) / total;
  const interval = [share(logit(predicted) - 1.96 * total), share(logit(predicted) + 1.96 * total)] as const;
  return { ...described(evidence, value, sd), predicted, interval, z, within: Math.abs(z) <= 1.96 };
}

/** A number of cells or networks, scored on its own scale. */
function scoreLinear({ row: id, predicted, sd: total }: CellPrediction): Scored {
  const evidence = row(id);
  const { value, sd } = observation(evidence);
  const z = (value - predicted) / total;
  const interval = [predicted - 1.96 * total, predicted + 1.96 * total] as const;
  return { ...described(evidence, value, sd), predicted, interval, z, within: Math.abs(z) <= 1.96 };
}

function score(target: { readonly row: string }, predicted: number, parameterVariance: number, between: number): Scored {
  const evidence = row(target.row);
  const { value, logError, sd } = observation(evidence);
  const total = Math.sqrt(parameterVariance + between ** 2 + logError ** 2);
  const z = Math.log(value / predicted) / total;
  return {
    ...described(evidence, value, sd),
    predicted,
    interval: [predicted * Math.exp(-1.96 * total), predicted * Math.exp(1.96 * total)],
    z,
    within: Math.abs(z) <= 1.96,
  };
}

function described(evidence: Row, observed: number, spread: number | undefined) {
  const fitted =
    evidence.use === "calibration" &&
    (evidence.verified !== "recalled" || ["habenula", "plasticity"].some((name) => storedFit(name)?.made.rows.includes(evidence.id)));
  const use: Scored["use"] = fitted ? "calibration" : "validation";
  const what = `${evidence.quantity}, ${evidence.condition}`;
  return { id: evidence.id, what, use, verified: evidence.verified, observed, spread, unit: evidence.unit, source: evidence.source };
}
