import { normal } from "../../engine/random/streams.ts";
import { ratings } from "../../evidence/quantities/mood-ratings.ts";
import { streamOf } from "../virtual-subject.ts";

/** Whose visits: the seed and the arm. */
export interface VisitLot {
  readonly seed: number;
  readonly arm: string;
}

/** A visit's stream of draws: by arm, what is drawn, and moment, so that another visit in the design shifts no draw. */
export const visitStream = ({ arm }: VisitLot, what: string, moment: number): number => streamOf(`${arm}/${what}@${moment}`);

/**
 * What is measured of a subject (from 0) at a moment (h) when `value` is true: with the error of the design, or that of the
 * rating scale where the design names none. Ratings are whole numbers between the scale's floor and ceiling.
 */
export function measured(
  value: number,
  lot: VisitLot,
  subject: number,
  observable: string,
  moment: number,
  noise: Readonly<Record<string, number>>,
): number {
  const rating = ratings[observable];
  const sd = noise[observable] ?? rating?.error.value ?? 0;
  const stream = sd > 0 ? visitStream(lot, `noise/${observable}`, moment) : 0;
  const found = sd > 0 ? value + sd * normal({ seed: lot.seed, subject, stream }, 0) : value;
  return rating ? Math.min(rating.most, Math.max(0, Math.round(found))) : found;
}
