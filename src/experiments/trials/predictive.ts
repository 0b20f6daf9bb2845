import { type Prior, storedFit } from "../../evidence/estimate.ts";
import { organism } from "../organism.ts";
import { chainsOf, runTrial } from "../trial.ts";
import type { TrialDesign } from "../trial-design.ts";
import { summariseTrial, type TrialSummary } from "../trial-summary.ts";
import { drawEstimates } from "../uncertainty.ts";
import type { ArmContrast } from "./compare-arms.ts";

/** A contrast with what the model leaves uncertain. */
export interface PredictiveContrast {
  readonly arm: string;
  readonly versus: string;
  readonly endpoint: string;
  readonly difference: number;
  /** Standard deviations by sampling of this trial, by the uncertainty of fitted numbers, and between trials. */
  readonly sampling: number;
  readonly estimates: number;
  readonly betweenTrials: number;
  /** Where another such trial would find the difference, with 95 % probability. */
  readonly interval: readonly [number, number];
}

/** What a trial would find, fitted numbers and differences between trials being uncertain. */
export interface Predictive {
  readonly draws: number;
  /** Subjects of each arm that every draw was followed for. */
  readonly subjects: number;
  readonly contrasts: readonly PredictiveContrast[];
}

const draws = 24;
const fewest = 32;
const z95 = 1.96;
/** Scales on which trials are known to differ beyond chance, by a share of the score before treatment. */
const ofMood: readonly string[] = ["madrs", "hamd17", "hama", "caps5", "pcl5", "isi", "suicidality"];

/**
 * Repeats a trial's contrasts for draws of every fitted number, in the same few subjects, so that what changes is the model and not
 * the sample. Relapse is left out: few subjects have too few events. `contrasts` and baselines are those of the trial itself.
 */
export async function predictiveContrasts(
  design: TrialDesign,
  summary: TrialSummary,
  { seed, threads, report }: { readonly seed: number; readonly threads: number; readonly report?: (done: number, of: number) => void },
): Promise<Predictive> {
  const subjects = Math.min(design.subjects, fewest);
  const { members } = drawEstimates([organism(chainsOf(design))], draws);
  const contrastsWith = async (estimates?: ReadonlyMap<Prior, number>): Promise<readonly ArmContrast[]> => {
    const small = { ...design, subjects, ...(estimates ? { estimates } : {}) };
    return summariseTrial(await runTrial(small, { seed, threads, lean: true }), seed).contrasts;
  };
  const center = await contrastsWith();
  const moved: (readonly ArmContrast[])[] = [];
  for (const [done, estimates] of members.entries()) {
    report?.(done, members.length);
    moved.push(await contrastsWith(estimates));
  }
  report?.(members.length, members.length);
  const contrasts = summary.contrasts.flatMap((contrast): PredictiveContrast[] => {
    const { arm, versus, endpoint, difference, ci95, hazardRatio } = contrast;
    if (difference === null || !ci95 || hazardRatio !== undefined) return [];
    const place = center.findIndex((one) => one.arm === arm && one.versus === versus && one.endpoint === endpoint);
    const at = center[place]?.difference;
    const shifts = moved.flatMap((one) => (at == null || one[place]?.difference == null ? [] : [(one[place]?.difference ?? 0) - at]));
    if (shifts.length === 0) return [];
    const estimates = Math.sqrt(shifts.reduce((sum, shift) => sum + shift ** 2, 0) / shifts.length);
    const sampling = (ci95[1] - ci95[0]) / (2 * z95);
    const betweenTrials = betweenTrialsOf(endpoint, summary);
    const total = z95 * Math.hypot(sampling, estimates, betweenTrials);
    return [{ arm, versus, endpoint, difference, sampling, estimates, betweenTrials, interval: [difference - total, difference + total] }];
  });
  return { draws: members.length, subjects, contrasts };
}

/** What trials of mood differ by, in the unit of an endpoint; 0 for all else. */
function betweenTrialsOf(endpoint: string, { arms }: TrialSummary): number {
  const [scale = ""] = endpoint.split(/[.@]/);
  const share = storedFit("mood")?.made.betweenStudies ?? 0;
  if (!ofMood.includes(scale)) return 0;
  if (/\.(response|remission)@/.test(endpoint)) return share;
  const before = Object.values(arms).flatMap(({ visits }) => visits?.[scale]?.mean[0] ?? []);
  return before.length === 0 ? 0 : (share * before.reduce((sum, value) => sum + value, 0)) / before.length;
}
