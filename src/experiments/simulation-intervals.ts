import type { Protocol } from "./protocol.ts";
import { drawEstimates, intervalOf } from "./uncertainty.ts";
import { followVariants, organismOf } from "./variants.ts";

/** Ends of the 95 % interval of each observable (by place) at each time (h), as fitted estimates leave it; undefined where none moves it. */
export function intervalsOf(
  protocol: Protocol,
  observables: readonly string[],
  times: readonly number[],
): readonly (readonly (readonly [number, number] | undefined)[])[] {
  const { members } = drawEstimates([organismOf(protocol)]);
  const variants = members.map((estimates) => ({ estimates }));
  const [followed] = followVariants([protocol], variants, times);
  return observables.map((name) => times.map((time) => intervalOf(variants.map((_, i) => followed?.read(i, name, time) ?? Number.NaN))));
}
