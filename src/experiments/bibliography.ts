import * as methods from "../evidence/sources/methods.ts";
import type { Source } from "../language/index.ts";
import type { Chain } from "../models/pharmacokinetics/drugs.ts";
import { bibliography, sourcesOf } from "./citation.ts";
import { allChains, organism } from "./organism.ts";
import type { Protocol } from "./protocol.ts";
import { findDrug } from "./regimen.ts";

/** Sources, and the same as BibTeX. */
export interface Bibliography {
  readonly sources: readonly Source[];
  readonly bibtex: string;
}

/** Sources of every model and of the methods that run them. */
export const bibliographyOfAll = (): Bibliography => ofChains(allChains);

/** Sources of the models that a drug needs and of the methods. Throws a refusal for an unknown drug. */
export const bibliographyOfDrug = (drug: string): Bibliography =>
  ofChains(findDrug(drug, { place: "", name: "drug" }).enters.map(({ chain }) => chain));

/** Sources of the models that a protocol needs and of the methods. */
export const bibliographyOfProtocol = ({ doses }: Protocol): Bibliography =>
  ofChains(doses.flatMap(({ drug }) => drug.enters.map(({ chain }) => chain)));

function ofChains(chains: readonly Chain[]): Bibliography {
  const { parameters } = organism(chains).program;
  const sources = [...sourcesOf(parameters.map(({ quantity }) => quantity)), ...Object.values<Source>(methods)];
  return { sources, bibtex: bibliography(sources) };
}
