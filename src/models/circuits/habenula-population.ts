import { depressed, spread } from "../../evidence/quantities/habenula.ts";
import type { Quantity } from "../../language/index.ts";

/** One number that differs between cells of a population: its parameter, its distribution, and its spread. */
export interface CellSpread {
  readonly parameter: string;
  /** `present`: a share of cells have it, the others lack it. */
  readonly distribution: "normal" | "lognormal" | "present";
  /** Standard deviation (of the logarithm where lognormal), or the share of cells. */
  readonly spread: Quantity;
  /** The stream of random numbers that it draws from. */
  readonly stream: number;
}

/**
 * How cells of the habenula differ from each other: in resting potential, synaptic drive, T-type channels, and whether they
 * are pacemakers.
 */
export const habenulaSpread: readonly CellSpread[] = [
  { parameter: "rest.E", distribution: "normal", spread: spread.leak, stream: 101 },
  { parameter: "nmda.g", distribution: "lognormal", spread: spread.nmda, stream: 102 },
  { parameter: "tType.g", distribution: "lognormal", spread: spread.tType, stream: 103 },
  { parameter: "rest.gNa", distribution: "present", spread: spread.pacemakers, stream: 104 },
];

/** What surrounds the cells: the potassium set-point (mV), synaptic drive, and the share of NMDA receptors blocked. */
export interface Surroundings {
  readonly setPoint: number;
  readonly drive: number;
  readonly block: number;
}

/** The two states of an animal, as they act on its habenula. */
export type HabenulaState = "control" | "depressed";

/**
 * Surroundings between control (severity 0) and the depressed state (1): Kir4.1 lowers the potassium set-point, and
 * potentiated synapses raise the drive, both in proportion.
 */
export const surroundingsAt = (severity: number, block = 0): Surroundings => ({
  setPoint: -depressed.setPoint.value * severity,
  drive: 1 + (depressed.drive.value - 1) * severity,
  block,
});
