import * as values from "../../evidence/quantities/comparators.ts";
import { type Model, type Variable, v, withParameters } from "../../language/index.ts";
import { dextromethorphanKinetics } from "./dextromethorphan.model.ts";
import type { Chain } from "./drugs.ts";
import { fluoxetineKinetics } from "./fluoxetine.model.ts";
import { infusedDrug } from "./infused-drug.model.ts";
import { midazolamKinetics } from "./midazolam.model.ts";
import { nitrousOxideKinetics } from "./nitrous-oxide.model.ts";
import { oralDrug } from "./oral-drug.model.ts";

/** The kinetic chains of drugs other than ketamine. */
export type Comparator = Exclude<Chain, "sKetamine" | "rKetamine">;

/** How a comparator's mechanism meets the system: its dose ports, the covariates wired to it, and what is observed of it. */
export interface ComparatorChain {
  readonly model: Model<never, never, never, never>;
  readonly doses: Readonly<Record<string, Variable>>;
  /** The model's input that a dose port feeds, where the two have different names. */
  readonly into?: Readonly<Record<string, string>>;
  readonly covariates: Readonly<Record<string, string>>;
  readonly observables: Readonly<Record<string, { readonly unit: string; readonly meaning: string; readonly from: string }>>;
}

const scales = { clearanceScale: "body.clearanceScale", volumeScale: "body.volumeScale" } as const;

function swallowed(name: string, model: Model<never, never, never, never>): ComparatorChain {
  return { model, doses: { oral: v("mg/h", `${name} swallowed`) }, covariates: scales, observables: plasmaAndBrain(name) };
}

function infused(name: string, model: Model<never, never, never, never>): ComparatorChain {
  return { model, doses: { iv: v("mg/h", `${name} into a vein`) }, covariates: scales, observables: plasmaAndBrain(name) };
}

function plasmaAndBrain(name: string): ComparatorChain["observables"] {
  return {
    [`${name}.venous`]: { unit: "ng/mL", meaning: `${name} in venous plasma`, from: "C" },
    [`${name}.brain`]: { unit: "uM", meaning: `unbound ${name} in brain fluid`, from: "unbound" },
    [`${name}.eliminated`]: { unit: "mg", meaning: `${name} eliminated so far`, from: "eliminated" },
    [`${name}.remaining`]: { unit: "mg", meaning: `${name} in the body and not yet absorbed`, from: "amount" },
  };
}

/** Every comparator by the name of its chain. */
export const comparators: Readonly<Record<Comparator, ComparatorChain>> = {
  memantine: swallowed("memantine", oralDrug),
  escitalopram: swallowed("escitalopram", withParameters(oralDrug, values.escitalopram)),
  sertraline: swallowed("sertraline", withParameters(oralDrug, values.sertraline)),
  lanicemine: infused("lanicemine", infusedDrug),
  midazolam: infused("midazolam", midazolamKinetics),
  dextromethorphan: {
    model: dextromethorphanKinetics,
    doses: { oral: v("mg/h", "dextromethorphan swallowed") },
    covariates: { ...scales, Q: "body.hepaticFlow", cyp2d6: "cyp2d6", cyp3a4: "cyp3a4" },
    observables: {
      ...plasmaAndBrain("dextromethorphan"),
      "dextrorphan.venous": { unit: "ng/mL", meaning: "free dextrorphan in venous plasma", from: "dextrorphanC" },
      "dextrorphan.brain": { unit: "uM", meaning: "unbound dextrorphan equivalents in brain fluid", from: "brain" },
    },
  },
  fluoxetine: {
    model: fluoxetineKinetics,
    doses: { oral: v("mg/h", "fluoxetine swallowed") },
    covariates: { ...scales, cyp2d6: "cyp2d6" },
    observables: {
      "fluoxetine.venous": { unit: "ng/mL", meaning: "fluoxetine in venous plasma", from: "C" },
      "norfluoxetine.venous": { unit: "ng/mL", meaning: "norfluoxetine in venous plasma", from: "norfluoxetineC" },
      "fluoxetine.eliminated": { unit: "mg", meaning: "fluoxetine eliminated so far", from: "eliminated" },
      "fluoxetine.remaining": { unit: "mg", meaning: "fluoxetine and norfluoxetine in the body", from: "amount" },
    },
  },
  nitrousOxide: {
    model: nitrousOxideKinetics,
    doses: { inhaled: v("%", "inspired nitrous oxide") },
    into: { inhaled: "inspired" },
    covariates: {},
    observables: {
      "nitrousOxide.alveolar": { unit: "%", meaning: "alveolar nitrous oxide", from: "alveolar" },
      "nitrousOxide.brain": { unit: "%", meaning: "nitrous oxide in brain", from: "brain" },
    },
  },
};
