import { ketamineBlock, habenula as site } from "../../evidence/quantities/receptors.ts";
import { drugs } from "../../models/pharmacokinetics/drugs.ts";
import { type Locate, readProtocol } from "../protocol.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { failure } from "../refusal.ts";
import { simulate } from "../simulation.ts";

const locate: Locate = (path) => ({ place: "", name: path.join(".") });

/** A drug as it is usually given, and changes of parameters. */
export interface UsualCourse {
  readonly drug: string;
  readonly dose?: string;
  readonly set?: Readonly<Record<string, string>>;
}

/** An observable of the organism under a protocol, at given moments. */
export function observedOver(observable: string, text: ProtocolText, at: readonly string[], where: Locate = locate): number[] {
  const [course] = simulate(readProtocol({ ...text, at: [...at], observe: [observable] }, where)).courses;
  const curve = course?.curves[0];
  if (!course || !curve) throw failure(`${observable} could not be computed`);
  return course.asked.map((row) => curve[row] ?? Number.NaN);
}

/** The share of habenular NMDA receptor current that a protocol blocks at given moments. */
export const blockOver = (text: ProtocolText, at: readonly string[], where: Locate = locate): number[] =>
  observedOver("nmda.block.habenula", text, at, where);

/** The share that the usual course of a drug blocks at a moment. */
export function habenulaBlock({ drug, dose, set = {} }: UsualCourse, at: string): number {
  const usual = drugs[drug as keyof typeof drugs]?.usual;
  if (!usual) throw new RangeError(`no drug ${drug}`);
  const { route, over, every, times } = usual;
  const text = { doses: [{ drug, dose: dose ?? usual.dose, route, over, every, times }], subject: { set } };
  return blockOver(text, [at])[0] ?? Number.NaN;
}

/** Shares of current by GluN2 subtype. */
export interface Composition {
  readonly share2A: number;
  readonly share2B: number;
  readonly share2C: number;
  readonly share2D: number;
}

/** What the model takes the habenula's receptors to be. */
export const usualComposition: Composition = {
  share2A: site.share2A.value,
  share2B: site.share2B.value,
  share2C: site.share2C.value,
  share2D: site.share2D.value,
};

/** The share that ketamine blocks when it stays at a concentration (uM), near rest and in 1 mM magnesium. */
export function steadyBlock(concentration: number, composition: Composition = usualComposition): number {
  const { share2A, share2B, share2C, share2D } = composition;
  const pools = [
    [share2A, ketamineBlock.ic50Mg2A],
    [share2B, ketamineBlock.ic50Mg2B],
    [share2C, ketamineBlock.ic50Mg2C],
    [share2D, ketamineBlock.ic50Mg2D],
  ] as const;
  const total = share2A + share2B + share2C + share2D;
  return pools.reduce((sum, [share, { value }]) => sum + ((share / total) * concentration) / (concentration + value), 0);
}
