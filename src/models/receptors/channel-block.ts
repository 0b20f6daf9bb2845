import { exp } from "../../language/index.ts";

/** Share of open channels that magnesium leaves free at V; `affinity` is that at the reference potential. */
export function freeOfMagnesium(V: number, Mg: number, affinity: number, slope: number, reference: number): number {
  return 1 / (1 + (Mg / affinity) * exp(-slope * (V - reference)));
}

/**
 * Net rate at which one pool of channels is blocked (1/time): drug enters and leaves in proportion to the share of time the
 * gate is open; `escaping` is what leaves a closed channel. `taken` is held by other drugs.
 */
export function netBlock(
  blocked: number,
  taken: number,
  C: number,
  free: number,
  open: number,
  kon: number,
  koff: number,
  escaping: number,
): number {
  return open * (kon * free * C * (1 - blocked - taken) - koff * blocked) - escaping * blocked;
}
