import { observedOver } from "../habenula/block.ts";
import { usualDose } from "../plasticity/experiments.ts";
import { followRodent } from "../plasticity/rodent.ts";
import type { Claim } from "./claim.ts";
import { computed, infusion, published, saysNone, saysUp } from "./plasticity-numbers.ts";

/** A number of neurons has changed when it has by at least a thousandth. */
const changed = 1e-3;
const doubled = { "plasticity.neurogenesis.drugBirth": "1" };

/** Whether neurons are born and join within hours, in rodents and in people. */
export const neurogenesisHours: Claim = {
  id: "neurogenesis-hours",
  sentence: "New neurons form in the hours following a treatment.",
  async compute() {
    const at = ["2 h", "24 h", "28 d"] as const;
    const people = observedOver("neurogenesis.newNeurons", { doses: [infusion] }, at);
    const generous = observedOver("neurogenesis.newNeurons", { doses: [infusion], subject: { set: doubled }, until: "365 d" }, [
      "24 h",
      "365 d",
    ]);
    const doses = [{ at: 0, mgPerKg: usualDose }];
    const rodents = followRodent({ doses, set: { "plasticity.neurogenesis.drugBirth": 1 } }, [2, 24]);
    const activity = followRodent({ doses }, [0, 2]).activity;
    const more = (values: readonly number[], i: number): number => (values[i] ?? Number.NaN) - 1;
    return {
      criteria: [
        { kind: "direction", statement: "more neurons are born after the dose", holds: saysUp("NEU09") },
        {
          kind: "direction",
          statement: "a day later there are more new neurons, even if the drug doubled births",
          holds: Math.max(more(rodents.newNeurons, 1), more(generous, 0)) >= changed,
        },
        {
          kind: "size",
          statement: "young neurons that were there already are more active within hours",
          holds: (activity[1] ?? 0) > (activity[0] ?? 0) && saysUp("NEU05"),
        },
        { kind: "size", statement: "birth of neurons in adults is beyond dispute", holds: !saysNone("NEU07") },
      ],
      numbers: [
        computed("new neurons a day later, rodents, births doubled", more(rodents.newNeurons, 1), "1"),
        computed("new neurons above usual a day later, people", more(people, 1), "1"),
        computed("the same, births doubled under full drive", more(generous, 0), "1"),
        computed("the same a year later", more(generous, 1), "1"),
        published("turnover of the renewing third, people", "NEU06"),
        published("days from birth to first spines, mice", "NEU02"),
        published("weeks from birth to growth of spines, mice", "NEU03"),
        computed("activity of young neurons 2 h later, rodents", activity[1] ?? Number.NaN, "1"),
        published("young neurons are functionally mature, rats", "NEU04"),
      ],
      rows: ["NEU01", "NEU05", "NEU07", "NEU09"],
    };
  },
};
