import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { equationsOf, type PrintedEquations } from "../engine/emit/equations.ts";
import type { Model, Part } from "../language/index.ts";
import { milligramToMood } from "../models/milligram-to-mood.ts";
import { habenulaCell } from "../models/neurons/habenula-cell.ts";
import { nmdaTrapping } from "../models/receptors/nmda-trapping.model.ts";
import { allChains } from "./organism.ts";
import { unknownName } from "./refusal.ts";

export type { PrintedEquations };

/** A mechanism of the models: the name of its file, what it is about, and the parts of the system that are made of it. */
export interface Mechanism {
  readonly name: string;
  readonly about: string;
  readonly parts: readonly string[];
}

interface Found {
  readonly model: Model;
  readonly parts: string[];
}

/** Every mechanism, in the order in which the system names it. */
export const listMechanisms = (): readonly Mechanism[] =>
  [...found()].map(([name, { model, parts }]) => ({ name, about: model.about, parts }));

/**
 * The equations of a mechanism, by its name or by the path of a part that is made of it (which has its own parameter
 * values). Throws a refusal with the nearest name.
 */
export function printMechanism(wanted: string): Mechanism & { readonly equations: PrintedEquations } {
  const all = found();
  const byPart = everyPart().find(({ path }) => path === wanted);
  const name = byPart ? nameOf(byPart.model) : wanted;
  const mechanism = all.get(name);
  if (!mechanism) throw unknownName("", "mechanism", wanted, [...all.keys()]);
  const model = byPart?.model ?? mechanism.model;
  return { name, about: model.about, parts: mechanism.parts, equations: equationsOf(model) };
}

function found(): ReadonlyMap<string, Found> {
  const mechanisms = new Map<string, Found>();
  for (const { path, model } of everyPart()) {
    const name = nameOf(model);
    const known = mechanisms.get(name);
    if (known) known.parts.push(path);
    else mechanisms.set(name, { model, parts: [path] });
  }
  // the scheme that the reduced model of a site stands for is run on its own, by experiments on channels
  mechanisms.set(nameOf(nmdaTrapping as unknown as Model), { model: nmdaTrapping as unknown as Model, parts: [] });
  return mechanisms;
}

/** Parts of the organism, and of the cell that its habenula stands for. */
function everyPart(): { path: string; model: Model }[] {
  return [...partsOf(milligramToMood(allChains), ""), ...partsOf(habenulaCell, "cell")];
}

function* partsOf(part: Part, path: string): Generator<{ path: string; model: Model }> {
  if (part.kind === "model") {
    yield { path, model: part as unknown as Model };
    return;
  }
  for (const [name, inner] of Object.entries<Part>(part.parts)) yield* partsOf(inner, path === "" ? name : `${path}.${name}`);
}

const nameOf = (model: Model): string => basename(fileURLToPath(model.url)).replace(/\.model\.ts$/, "");
