import { observedOver } from "../habenula/block.ts";
import type { Claim } from "./claim.ts";
import { beyondRecovery, computed, infusion, published, saysUp } from "./plasticity-numbers.ts";

const day = 24;
/** What the drug adds counts as lasting while it is at least a tenth of the loss. */
const tenth = 0.1;

/** The part of "resetting nerve cells" that can be measured: a lasting, favourable change of synapses, beyond recovery without the drug. */
export const resetsNerves: Claim = {
  id: "resets-nerves",
  sentence: "Ketamine resets and refreshes nerve cells and supports new pathways that serve healthy function.",
  async compute() {
    const [soon, later, goingOn] = [beyondRecovery(day), beyondRecovery(28 * day), beyondRecovery(14 * day, { stressGoesOn: true })];
    const people = observedOver("spines.density", { doses: [infusion] }, ["0 min", "24 h"]);
    const rise = (people[1] ?? Number.NaN) / (people[0] ?? Number.NaN) - 1;
    return {
      criteria: [
        {
          kind: "direction",
          statement: "in stressed animals, more of the lost spines are back a day after the dose than without it",
          holds: soon.interval[0] > 0 && saysUp("SIG11"),
        },
        { kind: "direction", statement: "new spines come by formation, not by less elimination", holds: saysUp("SPN02") },
        {
          kind: "size",
          statement: "the difference to recovery without the drug is still there after four weeks",
          holds: later.value > tenth,
        },
        { kind: "size", statement: "it withstands stress that goes on, for two weeks", holds: goingOn.value > tenth * 5 },
        { kind: "size", statement: "a change of synapses has been measured in people a day after", holds: saysUp("HUM01") },
        // no measurement of a reset is defined, so nothing decides it
        { kind: "direction", statement: "nerve cells are reset", holds: undefined },
      ],
      numbers: [
        computed("lost spines that the drug brings back beyond recovery, 24 h, rodents", soon, "1"),
        computed("the same at 28 d", later, "1"),
        computed("the same at 14 d while stress goes on", goingOn, "1"),
        published("days over which density was seen raised after one dose", "SPN01"),
        computed("rise of spines in people at 24 h if they follow rodents (latent)", rise, "1"),
        computed("default-mode connectivity at 24 h over that before the dose", overBefore("dmn.connectivity"), "1"),
      ],
      rows: ["SIG11", "SPN01", "SPN02", "SPN08", "HUM01", "DEN08", "dmn_mdd_day2"],
    };
  },
};

function overBefore(observable: string): number {
  const [before = Number.NaN, after = Number.NaN] = observedOver(observable, { doses: [infusion] }, ["0 min", "24 h"]);
  return after / before;
}
