import * as values from "../../evidence/quantities/receptors.ts";
import { type Model, withParameters } from "../../language/index.ts";
import { nmdaBlock } from "./nmda-block.model.ts";
import { nmdaSite } from "./nmda-site.model.ts";

/** Cells whose NMDA receptors are followed. */
export const sites = {
  habenula: nmdaSite,
  interneuron: withParameters(nmdaSite, values.interneuron),
  pyramidal: withParameters(nmdaSite, values.pyramidal),
  dorsalHorn: withParameters(nmdaSite, values.dorsalHorn),
} as const;
export type Site = keyof typeof sites;

/** Drugs (or a drug and its active metabolites, as equivalents) that block the channel, each with its own kinetics. */
export const blockers = {
  ketamine: nmdaBlock,
  memantine: withParameters(nmdaBlock, values.memantineBlock),
  lanicemine: withParameters(nmdaBlock, values.lanicemineBlock),
  dextromethorphan: withParameters(nmdaBlock, values.dextrorphanBlock),
  nitrousOxide: withParameters(nmdaBlock, values.nitrousOxideBlock),
} as const satisfies Readonly<Record<string, Model<never, never, never, never>>>;
export type Blocker = keyof typeof blockers;
