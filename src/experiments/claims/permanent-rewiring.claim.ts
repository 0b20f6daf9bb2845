import { row } from "../../evidence/table.ts";
import { healthyDensity, restored, usualDose } from "../plasticity/experiments.ts";
import { overEnsemble } from "../plasticity/interval.ts";
import { followRodent } from "../plasticity/rodent.ts";
import type { Claim } from "./claim.ts";
import { computed, published, saysNone } from "./plasticity-numbers.ts";

const day = 24;
const freeOf = { "plasticity.spines.homeostasis": 0 };

/** Whether what ketamine changes stays. */
export const permanentRewiring: Claim = {
  id: "permanent-rewiring",
  sentence: "The rewiring that ketamine brings is permanent.",
  async compute() {
    const surplus = (days: number) => overEnsemble((changes) => (healthyDensity(changes, [days * day])[0] ?? Number.NaN) - 1);
    const kept = (days: number) =>
      overEnsemble((changes) => restored({ ...changes, mgPerKg: usualDose, stressGoesOn: true }, [days * day])[0] ?? Number.NaN);
    const [first, fortnight] = [kept(2), kept(14)];
    const week = surplus(7);
    const left = followRodent({ doses: [{ at: 0, mgPerKg: usualDose }] }, [7 * day]).concentration[0] ?? Number.NaN;
    const unbound = healthyDensity({ set: freeOf }, [28 * day, 90 * day]);
    return {
      criteria: [
        {
          kind: "direction",
          statement: "more spines are there when the drug has gone",
          holds: week.interval[0] > 0 && left < 1e-6 && Number(row("SPN01").value) >= 7,
        },
        {
          kind: "size",
          statement: "while stress goes on, two weeks later at least half of what came back is kept",
          holds: 2 * fortnight.value >= first.value,
        },
        { kind: "size", statement: "behaviour of rats is still changed seven weeks later", holds: !saysNone("SPN30") },
        { kind: "size", statement: "people stay well beyond two weeks after one dose", holds: Number(row("SIG26").value) > 14 },
        // no experiment found looks at spines beyond two weeks after one dose; three doses (SPN32) are seen at three weeks
        { kind: "size", statement: "spines are still more after months", holds: undefined },
      ],
      numbers: [
        computed("surplus of spines at 7 d, healthy animals", week, "1"),
        computed("surplus of spines at 14 d, healthy animals", surplus(14), "1"),
        published("latest time at which a surplus was seen, one dose", "SPN01"),
        computed("lost spines back at 2 d while stress goes on", first, "1"),
        computed("the same at 7 d", kept(7), "1"),
        computed("the same at 14 d", fortnight, "1"),
        published("behaviour changed while stress goes on, rats", "SIG12"),
        published("middle of the time to relapse, people (3 to 14 d)", "SIG26"),
        computed("surplus at 28 d without homeostasis (no prediction)", (unbound[0] ?? Number.NaN) - 1, "1"),
        computed("surplus at 90 d without homeostasis (no prediction)", (unbound[1] ?? Number.NaN) - 1, "1"),
      ],
      rows: ["SPN30", "SPN32", "SPN01"],
    };
  },
};
