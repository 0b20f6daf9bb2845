import type { OtherArm } from "../../evidence/other-trial-record.ts";
import type { TrialArm } from "../../evidence/trial-record.ts";

const routes: Readonly<Record<string, string>> = { intravenous: "iv", subcutaneous: "sc" };
const placebos = ["saline", "air and oxygen", "nitrogen in oxygen", "placebo"];
const intervals: Readonly<Record<string, string>> = { "3 per week": "56 h", "2 per week": "84 h", "1 d": "24 h", "7 d": "7 d" };

/** An arm of trial-arms-other.csv in the words of trial-arms.csv; a dose printed as a range is left to the trial's own file. */
export function armAsTreated(arm: OtherArm): TrialArm {
  const { drug, dose, route, every, times, background = "", blinding, control, population, over, ...seen } = arm;
  const plain = placebos.includes(drug) ? "0 mg" : dose;
  const amount = plain !== undefined && /^[\d.]+ (mg\/kg|mg|%)$/.test(plain) ? plain : undefined;
  const gas = route === "inhaled" && plain === "0 mg" ? "0 %" : amount;
  const interval = every === undefined ? undefined : intervals[every];
  return {
    ...seen,
    drug: placebos.includes(drug) ? "placebo" : drug,
    route: routes[route] ?? route,
    ...(gas === undefined ? {} : { dose: gas }),
    ...(over === undefined ? {} : { over }),
    ...(interval === undefined ? {} : { every: interval }),
    ...(times !== undefined && /^\d+$/.test(times) ? { times: Number(times) } : {}),
    start: "0 h",
    newAntidepressant: /^new /.test(background),
    blinding: blinding === "open" ? "open" : "double",
    control: blinding === "open" && control === "none" ? "none" : "mixed",
    population: blinding.includes("anaesthesia") && !/anaesthesia/.test(population) ? `${population}, under anaesthesia` : population,
  };
}
