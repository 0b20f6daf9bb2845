import type { Spread } from "../../language/index.ts";
import type { ArmContrast } from "../trials/compare-arms.ts";
import type { EndpointSummary } from "../trials/endpoint-summary.ts";
import type { PublishedResult } from "./results.ts";

/** A number with its standard error, on the scale on which errors are even: hazard ratios as logarithms, all else as it is. */
export interface Known {
  readonly value: number;
  readonly error: number;
}

const z95 = 1.96;
const z80 = 1.2816;
/** Subjects of an arm whose number is not in print. */
const usualCount = 20;

export const onScale = ({ measure }: PublishedResult, value: number): number => (measure === "hazardRatio" ? Math.log(value) : value);
export const offScale = ({ measure }: PublishedResult, value: number): number => (measure === "hazardRatio" ? Math.exp(value) : value);

/** What the simulated trial makes of a result; undefined where it does not say. */
export function simulatedNumber(
  result: PublishedResult,
  arm: EndpointSummary | undefined,
  contrast: ArmContrast | undefined,
  sizes: readonly number[],
): Known | undefined {
  const { measure, time = 0 } = result;
  if (measure === "difference" || measure === "responseDifference") return ofContrast(contrast, measure === "difference" ? 1 : 100);
  if (measure === "effectSize") {
    const { effectSize } = contrast ?? {};
    return effectSize == null ? undefined : { value: effectSize, error: errorOfEffect(effectSize, sizes) };
  }
  if (measure === "hazardRatio") {
    const ratio = contrast?.hazardRatio;
    return ratio ? { value: Math.log(ratio.value), error: Math.log(ratio.ci95[1] / ratio.ci95[0]) / (2 * z95) } : undefined;
  }
  if (!arm) return undefined;
  if ("survival" in arm) {
    if (measure === "medianTime") return arm.median === null ? undefined : { value: arm.median / 24, error: Number.NaN };
    const step = arm.survival.findLast((one) => one.time <= time);
    return step ? { value: 100 * (1 - step.survival), error: 100 * step.se } : undefined;
  }
  if ("rate" in arm) return { value: 100 * arm.rate, error: errorOfRate(100 * arm.rate, arm.n) };
  return { value: arm.mean, error: arm.se ?? Number.NaN };
}

function ofContrast(contrast: ArmContrast | undefined, unit: number): Known | undefined {
  if (!contrast?.ci95 || contrast.difference === null) return undefined;
  const [low, high] = contrast.ci95;
  return { value: unit * contrast.difference, error: (unit * (high - low)) / (2 * z95) };
}

/**
 * Standard error of a published result: as printed, of a share (at the simulated one, as what such trials would find is asked for)
 * or an effect size from its number of subjects, else that of the simulated trial carried over to the published size.
 */
export function publishedError(
  result: PublishedResult,
  simulated: Known | undefined,
  sizes: readonly number[],
  inModel: readonly number[],
): number {
  const { measure, value, spread } = result;
  const counts = sizes.map((n) => n || usualCount);
  const printed = spread && printedError(spread, counts[0] ?? usualCount, measure === "hazardRatio" ? Math.log : (limit) => limit);
  if (printed !== undefined) return printed;
  const isShare = measure === "response" || measure === "remission" || measure === "relapse";
  // a share is counted in people who have the simulated chance
  if (isShare && typeof value === "number") return errorOfRate(simulated?.value ?? value, counts[0] ?? usualCount);
  if (measure === "effectSize" && typeof value === "number") return errorOfEffect(value, counts);
  if (measure === "medianTime" || !simulated) return Number.NaN;
  const variance = (each: readonly number[]): number => each.reduce((sum, n) => sum + 1 / n, 0);
  return simulated.error * Math.sqrt(variance(counts) / variance(inModel));
}

function printedError({ kind, value }: Spread, n: number, scaled: (limit: number) => number): number | undefined {
  if (typeof value !== "number") {
    const width = scaled(value[1]) - scaled(value[0]);
    return kind === "CI95" ? width / (2 * z95) : kind === "CI80" ? width / (2 * z80) : undefined;
  }
  return kind === "SE" ? value : kind === "SD" ? value / Math.sqrt(n) : undefined;
}

/** Standard error of a share (percent) of n; half a subject more or less keeps 0 and 100 from being certain. */
function errorOfRate(percent: number, n: number): number {
  const kept = ((percent / 100) * n + 0.5) / (n + 1);
  return 100 * Math.sqrt((kept * (1 - kept)) / n);
}

/** Standard error of a standardised difference (Hedges and Olkin 1985). */
function errorOfEffect(effect: number, sizes: readonly number[]): number {
  const [a = usualCount, b = a] = sizes;
  return Math.sqrt(1 / a + 1 / b + effect ** 2 / (2 * (a + b)));
}
