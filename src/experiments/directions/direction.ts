import { row } from "../../evidence/table.ts";
import { assumed, derived } from "../../language/index.ts";

/** Which way something goes. */
export type Direction = "up" | "down" | "none";

/** A published direction, what the model compares for it, and the least change that counts as one. */
export interface DirectionTarget {
  readonly row: string;
  /** The step of the chain that it belongs to. */
  readonly step: string;
  /** What is compared with what, in words. */
  readonly compared: string;
  /** The change that the model computes: relative, or in points of a score. */
  change(): number;
  /** Changes smaller than this count as none. */
  readonly least: number;
}

const number = (id: string): number => Number(row(id).value);
/** Standard errors of a difference beyond which it is told from nothing. */
const two = 2;
/** People in the comparison of scans before and after ketamine (HUM01). */
const scannedPeople = assumed(
  20,
  "1",
  "the abstract prints no number of people; a few groups of some ten are usual",
  "people scanned twice",
);

/** The least changes that experiments tell apart. Where they are not known, they are stated and do not depend on what is predicted. */
export const leastSeen = {
  blot: assumed(0.1, "1", "less is not seen on a blot or in an assay", "least relative change of a protein"),
  counted: derived(
    two * Math.sqrt(1 / number("SPN36") + 1 / number("SPN37")),
    "1",
    "two standard errors of a ratio of counts where so many spines are counted (SPN36, SPN37); that animals differ comes on top",
    "least relative change of spines or dendrites",
  ),
  scanned: derived(
    (two * number("HUM12")) / 100 / Math.sqrt(scannedPeople.value),
    "1",
    "two standard errors in twenty people, a number that is assumed, by the difference between two scans of one (HUM12)",
    "least relative change of SV2A binding",
  ),
  detected: assumed(
    0.05,
    "1",
    "less than a twentieth of the strongest signal is lost in its background",
    "least share of a peak that is seen",
  ),
  recorded: assumed(0.1, "1", "a handful of cells tells a tenth from nothing", "least relative change of rates and currents of cells"),
  assayed: assumed(0.1, "1", "about what two assays of one sample differ by", "least relative change of a cytokine"),
  felt: assumed(1, "1", "the smallest change that people call one", "least change of a pain score, points of 10"),
  sensed: assumed(0.02, "1", "thresholds are found in steps of a few percent", "least relative change of a threshold or of wind-up"),
} as const;

/** The direction of a change. */
export function directionOf(change: number, least: number): Direction {
  if (Number.isNaN(change)) throw new RangeError("a change that is compared with a published direction is not a number");
  if (Math.abs(change) < least) return "none";
  return change > 0 ? "up" : "down";
}

/** Declares targets of one step of the chain. */
export const targetsOf =
  (step: string) =>
  (id: string, compared: string, change: () => number, { value: least }: { readonly value: number }): DirectionTarget => ({
    row: id,
    step,
    compared,
    change,
    least,
  });
