import { subject } from "../evidence/quantities/subject.ts";
import { assemble, type Observable, observe, type Part, type System, type Variable, type Wire } from "../language/index.ts";
import { ancestry } from "./pharmacokinetics/ancestry.model.ts";
import { body } from "./pharmacokinetics/body.model.ts";
import { type Comparator, comparators } from "./pharmacokinetics/comparators.ts";
import type { Chain } from "./pharmacokinetics/drugs.ts";
import { rKetamine, sKetamine } from "./pharmacokinetics/ketamine.ts";
import { type Blocker, blockers, type Site, sites } from "./receptors/blockers.ts";
import { ketamineEquivalents } from "./receptors/ketamine-equivalents.model.ts";

/** A system under construction. */
interface Draft {
  readonly parts: Record<string, Part>;
  readonly input: Record<string, Variable>;
  readonly wires: Record<string, Wire<string>>;
  readonly output: Record<string, Observable>;
}

/**
 * From dose to blocked receptor: the kinetic chains asked for, unbound drug in brain fluid, and the NMDA receptors of four
 * kinds of cell. Free inputs are the dose ports `chain.route`; parameters of the whole are those of the subject.
 */
export function doseToReceptor(chains: readonly Chain[]): System {
  const draft: Draft = { parts: { body, ancestry }, input: {}, wires: {}, output: {} };
  Object.assign(draft.wires, { "body.weight": "weight", "body.age": "age", "body.sex": "sex", "ancestry.japanese": "japanese" });
  const ketamine = chains.some((chain) => chain === "sKetamine" || chain === "rKetamine");
  if (ketamine) addKetamine(draft);
  for (const chain of chains) if (chain in comparators) addComparator(draft, chain as Comparator);
  const present = (Object.keys(blockers) as Blocker[]).filter((name) => (name === "ketamine" ? ketamine : chains.includes(name)));
  for (const site of Object.keys(sites) as Site[]) addSite(draft, site, present);
  return assemble("from dose to blocked receptor", { ...draft, param: subject });
}

function addKetamine({ parts, input, wires, output }: Draft): void {
  for (const [name, chain] of [
    ["sKetamine", sKetamine],
    ["rKetamine", rKetamine],
  ] as const) {
    parts[name] = chain;
    for (const [port, variable] of Object.entries<Variable>(chain.input)) {
      if (variable.unit !== "mg/h") continue;
      input[`${name}.${port}`] = variable;
      wires[`${name}.${port}`] = `${name}.${port}`;
    }
    for (const scale of ["clearanceScale", "volumeScale", "hepaticFlow"]) wires[`${name}.${scale}`] = `body.${scale}`;
    for (const covariate of ["cyp3a4", "cyp3a4Gut", "cyp2b6", "asian"]) wires[`${name}.${covariate}`] = covariate;
    wires[`${name}.nasalFactor`] = "ancestry.nasalFactor";
    for (const [port, observable] of Object.entries<Observable>(chain.output)) {
      output[`${name}.${port}`] = observe(observable.unit, observable.meaning, `${name}.${port}`);
    }
  }
  parts["equivalents"] = ketamineEquivalents;
  for (const [port, from] of [
    ["s", "sKetamine.brain"],
    ["r", "rKetamine.brain"],
    ["sNorketamine", "sKetamine.norketamineBrain"],
    ["rNorketamine", "rKetamine.norketamineBrain"],
    ["sHydroxynorketamine", "sKetamine.hydroxynorketamineBrain"],
    ["rHydroxynorketamine", "rKetamine.hydroxynorketamineBrain"],
  ] as const) {
    wires[`equivalents.${port}`] = from;
  }
  const both = (port: string) => [`sKetamine.${port}`, `rKetamine.${port}`];
  output["ketamine.venous"] = observe("ng/mL", "total ketamine in venous plasma", both("venous"));
  output["ketamine.arterial"] = observe("ng/mL", "total ketamine in arterial plasma", both("arterial"));
  output["norketamine.venous"] = observe("ng/mL", "total norketamine in venous plasma", both("norketamineVenous"));
  output["norketamine.arterial"] = observe("ng/mL", "total norketamine in arterial plasma", both("norketamineArterial"));
  output["hydroxynorketamine.venous"] = observe("ng/mL", "total hydroxynorketamine in venous plasma", both("hydroxynorketamineVenous"));
  output["hydroxynorketamine.arterial"] = observe(
    "ng/mL",
    "total hydroxynorketamine in arterial plasma",
    both("hydroxynorketamineArterial"),
  );
  output["ketamine.brain"] = observe("uM", "unbound ketamine in brain fluid", both("brain"));
}

function addComparator({ parts, input, wires, output }: Draft, name: Comparator): void {
  const { model, doses, into = {}, covariates, observables } = comparators[name];
  parts[name] = model;
  for (const [port, variable] of Object.entries(doses)) {
    input[`${name}.${port}`] = variable;
    wires[`${name}.${into[port] ?? port}`] = `${name}.${port}`;
  }
  for (const [port, from] of Object.entries(covariates)) wires[`${name}.${port}`] = from;
  for (const [observable, { unit, meaning, from }] of Object.entries(observables)) {
    output[observable] = observe(unit, meaning, `${name}.${from}`);
  }
}

const drugAtReceptor: Readonly<Record<Blocker, string>> = {
  ketamine: "equivalents.C",
  memantine: "memantine.unbound",
  lanicemine: "lanicemine.unbound",
  dextromethorphan: "dextromethorphan.brain",
  nitrousOxide: "nitrousOxide.unbound",
};

function addSite({ parts, wires, output }: Draft, site: Site, present: readonly Blocker[]): void {
  parts[site] = sites[site];
  const partOf = (drug: Blocker) => `${site}${drug.slice(0, 1).toUpperCase()}${drug.slice(1)}`;
  for (const drug of present) {
    const part = partOf(drug);
    parts[part] = blockers[drug];
    wires[`${part}.C`] = drugAtReceptor[drug];
    for (const condition of ["V", "Mg", "open", "local", "w2A", "w2B", "w2C", "w2D"])
      wires[`${part}.${condition}`] = `${site}.${condition}`;
    for (const subtype of ["2A", "2B", "2C", "2D"]) {
      wires[`${part}.taken${subtype}`] = present.filter((other) => other !== drug).map((other) => `${partOf(other)}.b${subtype}`);
    }
  }
  output[`nmda.block.${site}`] = observe(
    "1",
    `blocked share of NMDA receptor current, ${site}`,
    present.map((drug) => `${partOf(drug)}.block`),
  );
  // resting synapses onto pyramidal cells are where eEF2 answers
  if (site !== "pyramidal") return;
  output[`nmda.blockAtRest.${site}`] = observe(
    "1",
    `block that stays in closed channels, in the current that ketamine would so block, ${site}`,
    present.map((drug) => `${partOf(drug)}.atRest`),
  );
}
