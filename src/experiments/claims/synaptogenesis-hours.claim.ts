import { observedOver } from "../habenula/block.ts";
import { discernible, formationAfterStress, formationUnderDailyDoses, healthyDensity, risen } from "../plasticity/experiments.ts";
import { overEnsemble } from "../plasticity/interval.ts";
import { meanBetween } from "../plasticity/structure.ts";
import { peak } from "../targets/curve.ts";
import type { Claim } from "./claim.ts";
import { computed, infusion, published, saysUp } from "./plasticity-numbers.ts";

/** Whether synapses form within hours, and in whom. */
export const synaptogenesisHours: Claim = {
  id: "synaptogenesis-hours",
  sentence: "New synapses form in the hours after treatment.",
  async compute() {
    const onset = overEnsemble((changes) => risen(formationAfterStress(changes), discernible.rising.value));
    const course = formationAfterStress({});
    const surplus = overEnsemble((changes) => (healthyDensity(changes, [24])[0] ?? Number.NaN) - 1);
    const [person = Number.NaN] = observedOver("spines.density", { doses: [infusion] }, ["24 h"]);
    return {
      criteria: [
        {
          kind: "direction",
          statement: "more spines form after the dose than without it",
          holds: peak(course) > 0 && saysUp("SPN02"),
        },
        { kind: "size", statement: "formation has risen within a day", holds: onset.interval[1] <= 24 },
        { kind: "size", statement: "it has risen within six hours, when behaviour has changed already", holds: onset.value <= 6 },
        // SPN28 finds more spines at 3 h under R-ketamine, SPN04 no more formation at 3 to 6 h, SPN03 none in a day
        { kind: "size", statement: "there are more spines at three hours already", holds: undefined },
        { kind: "size", statement: "in people, synaptic density is higher a day after the dose", holds: saysUp("HUM01") },
      ],
      numbers: [
        computed("rise of formation after the dose, stressed animals", onset, "h"),
        published("the same, middle of what was seen (6 to 12 h)", "SPN27"),
        computed("rise under five daily doses, healthy animals", risen(formationUnderDailyDoses({}), discernible.rising.value), "h"),
        published("the same, somatosensory cortex", "SPN03"),
        computed("formation added at 3 to 6 h over that at 12 to 24 h", meanBetween(course, 3, 6) / meanBetween(course, 12, 24), "1"),
        published("behaviour has changed", "SPN09"),
        computed("surplus of spines a day after the dose, healthy animals", surplus, "1"),
        computed("the same in people, if they were as rodents are (latent)", person - 1, "1"),
      ],
      rows: ["SIG02", "SPN02", "SPN04", "SPN05", "SPN08", "SPN12", "SPN28", "SIG28", "HUM01", "SPN31", "SPN03"],
    };
  },
};
