import type { TrialArm } from "../../evidence/trial-record.ts";
import type { DoseText } from "../regimen.ts";

/** What an arm of a published trial is in the model: doses in the words of a protocol, and parameters that differ from usual. */
export interface Treatment {
  readonly doses: readonly DoseText[];
  readonly set: Readonly<Record<string, number>>;
}

/** Scores before treatment where a trial's own are not at hand (points of MADRS): infusion trials, and trials of nasal spray. */
const usualBaseline = { iv: 33, intranasal: 37 } as const;
/** What pooled arms take that have no one dose: the regimen of the largest of their trials. */
const pooled = { dose: "84 mg", every: "84 h", times: 8 } as const;

/**
 * What an arm of `trial-arms.csv` means in the model, or undefined where it is a treatment that the model does not have. What
 * people could know sets expectancy: open treatment is believed, an antidepressant begun in the open is known, and what is given
 * under anaesthesia is not felt.
 */
export function treatmentOf(arm: TrialArm): Treatment | undefined {
  // flexible doses that the paper does not print cannot be given
  if (arm.drug === "none" || (arm.dose === undefined && !isPooledSpray(arm))) return undefined;
  const main = doseOf(arm);
  // most people of pooled arms began an antidepressant too
  const withAnother = arm.newAntidepressant || isPooledSpray(arm);
  const background = withAnother ? [antidepressantOf(arm)] : [];
  const certain = arm.blinding === "open" || arm.control === "none";
  const set = {
    "mood.scales.madrs": arm.baseline?.scale === "madrs" ? arm.baseline.mean : baselineOf(arm),
    "mood.severity.resistance": /resistant/.test(arm.population) ? 1 : 0,
    ...(certain ? { "mood.expectancy.prior": 1 } : {}),
    ...(withAnother ? { "mood.expectancy.known": 1 } : {}),
    ...(/anaesthesia/.test(arm.population) ? { "mood.expectancy.unblinding": 0 } : {}),
  };
  return { doses: [main, ...background], set };
}

const baselineOf = ({ route }: TrialArm): number => (route === "intranasal" ? usualBaseline.intranasal : usualBaseline.iv);

/** Pooled trials of nasal spray print no regimen. */
const isPooledSpray = ({ population, route }: TrialArm): boolean => /^pooled/.test(population) && route === "intranasal";

function doseOf(arm: TrialArm): DoseText {
  const { drug, dose, route, over, every, times, start } = arm;
  const single = { dose: dose ?? pooled.dose, every, times };
  const given = isPooledSpray(arm) ? { ...pooled, dose: dose ?? pooled.dose } : single;
  // the model gives midazolam by vein only
  const by = drug === "midazolam" && route !== "iv" ? { route: "iv", over: "40 min" } : { route, over };
  return { drug, ...given, ...by, at: start };
}

/** The antidepressant that is begun with the trial: sertraline where the arm names it, else escitalopram. */
function antidepressantOf({ arm }: TrialArm): DoseText {
  const [drug, dose] = /sertraline/.test(arm) ? ["sertraline", "150 mg"] : ["escitalopram", "10 mg"];
  return { drug, dose, route: "oral", every: "24 h" };
}
