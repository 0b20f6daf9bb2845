import { row } from "../../evidence/table.ts";
import { reduced, trappedShare } from "../channel.ts";
import { observedOver } from "../habenula/block.ts";
import type { Claim, ClaimNumber } from "./claim.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;
const sites = ["habenula", "interneuron", "pyramidal", "dorsalHorn"] as const;
const subtypes = ["2A", "2B", "2C", "2D"] as const;

/** A substantial share of receptors: half of them. */
const half = 0.5;
/** Receptors whose gates are open this share of the time count as busy, and as silent. */
const [busy, silent] = [0.05, 0.0005];

/** Whether ketamine is an antagonist of the NMDA receptor at clinical concentrations, and of which kind. */
export const nmdaAntagonist: Claim = {
  id: "nmda-antagonist",
  sentence: "Ketamine acts as an antagonist of the NMDA receptor.",
  async compute() {
    const [brain = Number.NaN] = observedOver("ketamine.brain", { doses: [infusion] }, ["40 min"]);
    const blocked = sites.map((site) => observedOver(`nmda.block.${site}`, { doses: [infusion] }, ["40 min"])[0] ?? Number.NaN);
    const minute = (open: number, V = -66): number => reduced("ketamine", { open, V }, [{ seconds: 60, drug: brain }])[0] ?? Number.NaN;
    const settled = (V: number): number => reduced("ketamine", { open: 1, V }, [{ seconds: 3600, drug: brain }])[0] ?? Number.NaN;
    const trapped = trappedShare("ketamine", 10);
    const bySubtype = subtypes.map(
      (subtype) => reduced("ketamine", { open: 1, subtype }, [{ seconds: 3600, drug: brain }])[0] ?? Number.NaN,
    );
    return {
      criteria: [
        { kind: "direction", statement: "it blocks NMDA receptors at clinical concentrations", holds: Math.min(...blocked) > 0.02 },
        {
          kind: "direction",
          statement: "block needs open channels: busy receptors are blocked sooner than silent ones",
          holds: minute(busy) > 2 * minute(silent),
        },
        {
          kind: "direction",
          statement: "block depends on voltage, with magnesium in the way near rest",
          holds: settled(-40) > 1.2 * settled(-80),
        },
        { kind: "direction", statement: "the channel traps it", holds: trapped > half },
        {
          kind: "size",
          statement: "at least half of the receptors of some site are blocked at 0.5 mg/kg",
          holds: Math.max(...blocked) >= half,
        },
      ],
      numbers: [
        { what: "unbound ketamine in brain, 0.5 mg/kg, 40 min", value: brain, unit: "uM", from: "computed" },
        ...sites.map((site, k) => share(`receptors blocked, ${site}`, blocked[k])),
        ...subtypes.map((subtype, k) => share(`GluN${subtype} blocked at that concentration, 1 mM magnesium`, bySubtype[k])),
        share("blocked after a minute, gates open 5 % of the time", minute(busy)),
        share("blocked after a minute, gates open 0.05 % of the time", minute(silent)),
        share("blocked in the end at -80 mV", settled(-80)),
        share("blocked in the end at -40 mV", settled(-40)),
        share("of the block, trapped when drug and agonist are gone", trapped),
        { what: "the same, measured", value: Number(row("san_ket_trap").value), unit: "1", from: "published", row: "san_ket_trap" },
      ],
      rows: ["ic50_ket_2A_mg1", "ic50_ket_2C_mg1", "gil_ket_koff"],
    };
  },
};

const share = (what: string, value: number | undefined): ClaimNumber => ({ what, value: value ?? Number.NaN, unit: "1", from: "computed" });
