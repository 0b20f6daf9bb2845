import { row } from "../../evidence/table.ts";
import { lengthAfter, lossAfter, restored, usualDose } from "../plasticity/experiments.ts";
import { overEnsemble } from "../plasticity/interval.ts";
import type { Claim } from "./claim.ts";
import { beyondRecovery, computed, published, saysUp } from "./plasticity-numbers.ts";

const day = 24;
/** A restoration counts as reversal when it takes back at least half of the loss. */
const half = 0.5;
/** Arms that differ by less than a twentieth of the loss are alike. */
const alike = 0.05;

/** Whether ketamine undoes what chronic stress does to dendrites and spines, beyond recovery without it. */
export const dendriticAtrophy: Claim = {
  id: "dendritic-atrophy",
  sentence: "Chronic unpredictable stress shrinks dendrites; ketamine reverses it.",
  async compute() {
    const loss = overEnsemble((changes) => lossAfter(21, changes));
    const length = overEnsemble((changes) => lengthAfter(21, changes) - 1);
    const [sooner, later] = [beyondRecovery(day), beyondRecovery(28 * day)];
    const [withDrug, without] = [usualDose, 0].map((mgPerKg) =>
      overEnsemble((changes) => restored({ ...changes, mgPerKg }, [day])[0] ?? Number.NaN),
    );
    return {
      criteria: [
        {
          kind: "direction",
          statement: "stress takes spines, and length from apical dendrites",
          holds: loss.interval[0] > 0 && length.interval[1] < 0 && Number(row("DEN02").value) < 0,
        },
        {
          kind: "direction",
          statement: "a day after the dose, more of the lost spines are back than without it",
          holds: sooner.interval[0] > 0 && saysUp("SIG11"),
        },
        // restored in hippocampus (DEN12); no prefrontal length with and without drug was found
        { kind: "direction", statement: "prefrontal dendrites regain length sooner with the drug", holds: undefined },
        {
          kind: "size",
          statement: "the drug itself brings back at least half of the lost spines within a day",
          holds: sooner.value >= half,
        },
        {
          kind: "size",
          statement: "four weeks after the stress has ended, animals with and without the drug still differ",
          holds: later.value > alike,
        },
        { kind: "size", statement: "in people, synaptic density is higher a day after the dose", holds: saysUp("HUM01") },
      ],
      numbers: [
        computed("spines lost after 21 d of stress", loss, "1"),
        published("the same, rats", "SPN24"),
        computed("lost spines back 24 h after a dose", withDrug ?? Number.NaN, "1"),
        published("the same, mice", "SPN06"),
        computed("lost spines back after 24 h without drug", without ?? Number.NaN, "1"),
        published("the same, mice", "SPN07"),
        computed("what the drug adds at 24 h", sooner, "1"),
        computed("what the drug adds at 7 d", beyondRecovery(7 * day), "1"),
        computed("what the drug adds at 28 d", later, "1"),
        computed("what it adds at 24 h while stress goes on", beyondRecovery(day, { stressGoesOn: true }), "1"),
        computed("what it adds at 14 d while stress goes on", beyondRecovery(14 * day, { stressGoesOn: true }), "1"),
        computed("change of apical length after 21 d of stress", length, "1"),
        published("the same, rats, 3 h a day", "DEN02"),
        published("the same, rats, 6 h a day", "DEN06"),
        published("days without drug until dendrites are as before", "DEN07"),
      ],
      rows: ["SIG09", "SIG11", "DEN08", "DEN09", "DEN12", "DEN13", "DEN14", "HUM01", "SPN31", "SPN32"],
    };
  },
};
