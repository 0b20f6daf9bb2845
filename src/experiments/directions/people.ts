import { observedOver } from "../habenula/block.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { type DirectionTarget, leastSeen, targetsOf } from "./direction.ts";

type Doses = ProtocolText["doses"];
const { blot, counted, scanned } = leastSeen;
const target = targetsOf("plasticity");
const infusion: Doses = [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }];
const metabolite: Doses = [{ drug: "2R,6R-hydroxynorketamine", dose: "1 mg/kg", route: "iv", over: "40 min" }];
const tablets: Doses = [{ drug: "escitalopram", dose: "10 mg", route: "oral", every: "24 h", times: 14 }];

const at = (observable: string, time: string, text: ProtocolText): number => observedOver(observable, text, [time])[0] ?? Number.NaN;

/** A relative change of an observable by doses, from what it is without any. */
const byDoses = (observable: string, time: string, doses: Doses): number =>
  at(observable, time, { doses }) / at(observable, time, { doses: [] }) - 1;

/** The surplus of spines a day after an infusion, with rapamycin over without, less one. */
function underRapamycin(): number {
  const surplus = (inhibition: string): number =>
    at("spines.density", "24 h", { doses: infusion, subject: { set: { "plasticity.signalling.inhibition": inhibition } } }) - 1;
  return surplus("1") / surplus("0") - 1;
}

/** Spines after three weeks of stress, over usual. */
const underStress = (): number => at("spines.density", "21 d", { doses: [], stress: { to: "21 d" } }) - 1;

/** Directions found in people, and those of rodents whose treatment only the organism has. */
export const peopleDirections: readonly DirectionTarget[] = [
  target(
    "SIG20",
    "spines of a person a day after (2R,6R)-hydroxynorketamine, over usual",
    () => byDoses("spines.density", "24 h", metabolite),
    counted,
  ),
  target("SIG31", "BDNF of a person a day after (2R,6R)-hydroxynorketamine, over rest", () => byDoses("bdnf", "24 h", metabolite), blot),
  target("SIG32", "what 0.5 mg/kg adds to spines in a day, with mTORC1 inhibited over without", underRapamycin, blot),
  target(
    "SPN25",
    "spines of a person after two weeks of escitalopram, over usual",
    () => byDoses("spines.density", "14 d", tablets),
    counted,
  ),
  target("HUM01", "spines a day after 0.5 mg/kg, over usual", () => byDoses("spines.density", "24 h", infusion), scanned),
  target("HUM02", "spines after three weeks of stress, which stands in for severity, over usual", underStress, scanned),
];
