import { type Known, offScale, onScale } from "./errors.ts";
import type { PublishedResult } from "./results.ts";

/** A published value beside a simulated one, in the unit of the paper. */
export interface Judged {
  readonly published: { readonly value: PublishedResult["value"]; readonly ci95: readonly [number, number] | null };
  readonly simulated: { readonly value: number; readonly ci95: readonly [number, number] | null } | null;
  /** Where a trial of the published size would be expected to come out. */
  readonly expected: readonly [number, number] | null;
  /** Whether the published value lies there; null where that cannot be said. */
  readonly inside: boolean | null;
}

const z95 = 1.96;

/**
 * Judges a result. `error` is the standard error of the published value, `spread` the standard deviation between trials. A result
 * in words ("none", "up", "down") is inside when a trial that finds so is among those expected, at a two-sided level of 5 %.
 */
export function judge(result: PublishedResult, simulated: Known | undefined, error: number, spread: number): Judged {
  const interval = (middle: number, sd: number): readonly [number, number] | null =>
    Number.isFinite(sd) ? limited(result, [offScale(result, middle - z95 * sd), offScale(result, middle + z95 * sd)]) : null;
  const { value, spread: printed } = result;
  const told = printed?.kind === "CI95" && typeof printed.value !== "number" ? printed.value : undefined;
  const published = { value, ci95: typeof value === "number" ? (told ?? interval(onScale(result, value), error)) : null };
  if (!simulated) return { published, simulated: null, expected: null, inside: null };
  const around = { value: offScale(result, simulated.value), ci95: interval(simulated.value, simulated.error) };
  const expected = interval(simulated.value, Math.hypot(simulated.error, error, spread));
  return { published, simulated: around, expected, inside: expected && within(value, expected, z95 * error) };
}

function within(value: PublishedResult["value"], [low, high]: readonly [number, number], detected: number): boolean {
  if (value === "none") return low <= detected && high >= -detected;
  if (value === "down") return low <= -detected;
  if (value === "up") return high >= detected;
  return value >= low && value <= high;
}

/** Shares stay between 0 and 100 %. */
function limited({ unit, measure }: PublishedResult, [low, high]: readonly [number, number]): readonly [number, number] {
  return unit === "%" && measure !== "responseDifference" && measure !== "change" ? [Math.max(0, low), Math.min(100, high)] : [low, high];
}
