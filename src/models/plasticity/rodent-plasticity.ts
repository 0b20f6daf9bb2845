import { rodent } from "../../evidence/quantities/plasticity.ts";
import { assumed, system, v } from "../../language/index.ts";
import { plasticityOf } from "./plasticity.ts";
import { rodentKetamine } from "./rodent-ketamine.model.ts";

const mechanisms = plasticityOf(rodent);
const none = assumed(0, "uM", "its formation in rodents is not modelled", "(2R,6R)-hydroxynorketamine");

/** What can be observed in a rodent. */
export type RodentObservable = keyof typeof mechanisms.output | "concentration" | "rise";

/** A mouse or rat: injections into the belly, stress, and what prefrontal cortex and hippocampus make of them. */
export const rodentPlasticity = system("a rodent under stress and ketamine", {
  parts: { ketamine: rodentKetamine, plasticity: mechanisms },
  input: {
    dose: v("mg/kg/h", "injection of ketamine into the belly"),
    stress: v("1", "chronic stress: 0 none, 1 as in experiments"),
  },
  wires: {
    "ketamine.dose": "dose",
    "plasticity.rise": "ketamine.rise",
    "plasticity.block": "ketamine.block",
    "plasticity.hydroxynorketamine": none,
    "plasticity.ketamine": "ketamine.C",
    "plasticity.stress": "stress",
  },
  output: {
    concentration: { unit: "uM", meaning: "unbound ketamine in brain", start: 0, from: "ketamine.C" },
    rise: { unit: "1", meaning: "prefrontal glutamate above rest", start: 0, from: "ketamine.rise" },
    ...Object.fromEntries(
      Object.entries(mechanisms.output).map(([name, { unit, meaning }]) => [
        name,
        { unit, meaning, start: 0, from: `plasticity.${name as keyof typeof mechanisms.output}` as const },
      ]),
    ),
  },
});
