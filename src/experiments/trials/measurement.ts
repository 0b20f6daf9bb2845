import { normal } from "../../engine/random/streams.ts";
import { streamOf } from "../virtual-subject.ts";

/** Whose visits: the seed and the arm. */
export interface VisitLot {
  readonly seed: number;
  readonly arm: string;
}

/** A visit's stream of draws: by arm, what is drawn, and moment, so that another visit in the design shifts no draw. */
export const visitStream = ({ arm }: VisitLot, what: string, moment: number): number => streamOf(`${arm}/${what}@${moment}`);

/** What is measured of a subject (from 0) at a moment (h) when `value` is true: with the error of the design, if it names one. */
export function measured(
  value: number,
  lot: VisitLot,
  subject: number,
  observable: string,
  moment: number,
  noise: Readonly<Record<string, number>>,
): number {
  const sd = noise[observable];
  if (!sd) return value;
  return value + sd * normal({ seed: lot.seed, subject, stream: visitStream(lot, `noise/${observable}`, moment) }, 0);
}
