import { nitrousOxide as values } from "../../evidence/quantities/comparators.ts";
import { model, v } from "../../language/index.ts";

/**
 * Nitrous oxide by breath. Partial pressures, as a share of an atmosphere, in alveoli and three groups of tissue; the gas is not
 * metabolised. Uptake by blood and the return of venous gas follow the classic lung model.
 */
export const nitrousOxideKinetics = model(import.meta.url, {
  about: "uptake and washout of inhaled nitrous oxide",
  time: "min",
  state: {
    alveolar: v("1", "alveolar partial pressure"),
    brain: v("1", "partial pressure in brain and other vessel-rich tissue"),
    muscle: v("1", "partial pressure in muscle"),
    fat: v("1", "partial pressure in fat"),
  },
  input: { inspired: v("1", "inspired partial pressure") },
  param: values,
  output: { unbound: v("M", "gas dissolved in brain water") },
  equations({ alveolar, brain, muscle, fat }, { inspired }, p) {
    const rich = p.cardiacOutput * p.richFlow;
    const toMuscle = p.cardiacOutput * p.muscleFlow;
    const toFat = p.cardiacOutput * p.fatFlow;
    const uptake = p.bloodGas * (rich * (alveolar - brain) + toMuscle * (alveolar - muscle) + toFat * (alveolar - fat));
    return {
      ddt: {
        alveolar: (p.ventilation * (inspired - alveolar) - uptake) / p.lungVolume,
        brain: (rich * (alveolar - brain)) / (p.richVolume * p.brainBlood),
        muscle: (toMuscle * (alveolar - muscle)) / (p.muscleVolume * p.muscleBlood),
        fat: (toFat * (alveolar - fat)) / (p.fatVolume * p.fatBlood),
      },
      out: { unbound: (p.waterGas * brain) / p.molarVolume },
    };
  },
  conserve: {
    gas: {
      about: "gas breathed in is in the lung or dissolved in tissue",
      amount: ({ alveolar, brain, muscle, fat }, _input, p) =>
        p.lungVolume * alveolar +
        p.bloodGas * (p.richVolume * p.brainBlood * brain + p.muscleVolume * p.muscleBlood * muscle + p.fatVolume * p.fatBlood * fat),
      inflow: ({ alveolar }, { inspired }, p) => p.ventilation * (inspired - alveolar),
    },
  },
});
