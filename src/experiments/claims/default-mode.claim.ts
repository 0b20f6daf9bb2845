import { row } from "../../evidence/table.ts";
import { observedOver } from "../habenula/block.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import type { Claim, ClaimNumber } from "./claim.ts";

const moments = ["0 min", "40 min", "24 h"] as const;

/** Connectivity within the default network under a usual infusion, by account of depression: 0 lost synapses, 1 weak inhibition. */
const course = (account: number, depression = 1): number[] => {
  const text: ProtocolText = {
    doses: [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }],
    subject: { set: { "brain.account": String(account), depression: String(depression) } },
  };
  return observedOver("dmn.connectivity", text, moments);
};

/** Whether the default mode network is overactive in depression, and whether ketamine dampens it. */
export const defaultMode: Claim = {
  id: "default-mode",
  sentence: "The default mode network is overactive under stress and negative thought; ketamine dampens it.",
  async compute() {
    const [healthy = Number.NaN] = course(0, 0);
    const [lost, weak] = [course(0), course(1)];
    const isFall = (values: readonly number[], k: number): boolean => (values[k] ?? 1) < 0.99 * (values[0] ?? 1);
    return {
      criteria: [
        {
          kind: "direction",
          statement:
            "connectivity of the default network is raised in depression (two mechanisms and two meta-analyses give opposite signs)",
          holds: overactive(healthy, lost[0] ?? healthy, weak[0] ?? healthy),
        },
        {
          kind: "direction",
          statement: "ketamine lowers it during an infusion, by either account",
          holds: isFall(lost, 1) && isFall(weak, 1) && Number(row("dmn_ket").value) > 0,
        },
        {
          kind: "size",
          statement: "the fall is ketamine's own: a sedative without an antidepressant effect does not give as large a one",
          holds: Number(row("dmn_mdz").value) < Number(row("dmn_ket").value),
        },
        { kind: "size", statement: "it is lower a day later, by either account", holds: isFall(lost, 2) && isFall(weak, 2) },
      ],
      numbers: numbersOf(healthy, lost, weak),
      rows: ["dmn_mdd_large", "dmn_mdd_hyper", "dmn_day", "dmn_mdd_day2"],
    };
  },
};

/** Undecided where the accounts disagree, as the papers do. */
const overactive = (healthy: number, lost: number, weak: number): boolean | undefined =>
  Math.sign(lost - healthy) === Math.sign(weak - healthy) ? lost > healthy : undefined;

function numbersOf(healthy: number, lost: readonly number[], weak: readonly number[]): ClaimNumber[] {
  const computed = (what: string, value: number): ClaimNumber => ({ what, value, unit: "z", from: "computed" });
  const published = (what: string, id: string): ClaimNumber => ({
    what,
    value: Number(row(id).value),
    unit: "SD",
    from: "published",
    row: id,
  });
  return [
    computed("connectivity within the default network, healthy", healthy),
    ...moments.map((moment, k) => computed(`depressed by lost synapses, at ${moment}`, lost[k] ?? Number.NaN)),
    ...moments.map((moment, k) => computed(`depressed by weak inhibition, at ${moment}`, weak[k] ?? Number.NaN)),
    published("fall under ketamine, effect size", "dmn_ket"),
    published("fall under midazolam, effect size", "dmn_mdz"),
    published("depressed against controls, core of the network, effect size", "dmn_mdd"),
  ];
}
