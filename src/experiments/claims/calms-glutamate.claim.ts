import { mouseBrain } from "../../evidence/quantities/habenula.ts";
import { interneuron } from "../../evidence/quantities/receptors.ts";
import { row } from "../../evidence/table.ts";
import { interneuronBlock, nodeUnder, pyramidalBlock } from "../cortex.ts";
import { observedOver } from "../habenula/block.ts";
import type { Claim, ClaimNumber } from "./claim.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;
/** Doses of microdialysis in rats, mg/kg. */
const ratDoses = [10, 20, 30, 50, 200] as const;

/** Unbound ketamine in a rodent's brain after a dose in the belly (uM): in proportion to what is assumed of 10 mg/kg. */
const inRodent = (dose: number): number => (mouseBrain.value * dose) / 10;

const moments = ["0 min", "10 min", "40 min", "2 h", "24 h"] as const;

/** Whether ketamine calms glutamate, in cortex and in the habenula. */
export const calmsGlutamate: Claim = {
  id: "calms-glutamate",
  sentence: "Ketamine calms glutamate, the main excitatory transmitter of the brain, and with it mental chatter.",
  async compute() {
    const glutamate = observedOver("cortex.glutamate", { doses: [infusion] }, moments);
    const bursts = observedOver("habenula.burstFraction", { doses: [infusion] }, moments);
    const top = Math.max(...glutamate);
    const high = levelAt(30);
    return {
      criteria: [
        {
          kind: "direction",
          statement: "prefrontal glutamate falls during a clinical dose",
          holds: top <= 1.005 && Number(row("gln_13c").value) < 1,
        },
        { kind: "direction", statement: "prefrontal glutamate falls at an anaesthetic concentration", holds: high < 1 },
        {
          kind: "direction",
          statement: "glutamate drives fewer habenular bursts during a clinical dose",
          holds: (bursts[2] ?? 1) < (bursts[0] ?? 0),
        },
        { kind: "size", statement: "prefrontal glutamate is below rest a day later", holds: (glutamate[4] ?? 1) < 0.99 },
      ],
      numbers: numbersOf(glutamate, bursts, high),
      rows: ["glu_low", "glu_size", "glu_50", "glu_high", "units_in", "units_pyr", "mglur5_mdd"],
    };
  },
};

/** Firing of pyramidal cells over rest at a steady concentration (uM). */
const levelAt = (concentration: number): number =>
  nodeUnder(pyramidalBlock(concentration), interneuronBlock(concentration)).pyramidal / nodeUnder(0, 0).pyramidal;

function numbersOf(glutamate: readonly number[], bursts: readonly number[], high: number): ClaimNumber[] {
  const computed = (what: string, value: number): ClaimNumber => ({ what, value, unit: "1", from: "computed" });
  const published = (what: string, id: string): ClaimNumber => ({
    what,
    value: Number(row(id).value),
    unit: row(id).unit,
    from: "published",
    row: id,
  });
  return [
    ...moments.map((moment, k) => computed(`prefrontal glutamate over rest, 0.5 mg/kg, at ${moment}`, glutamate[k] ?? Number.NaN)),
    published("13C-glutamine under ketamine over saline", "gln_13c"),
    published("Glx over its baseline at 26 min", "glx_milak"),
    computed("firing over rest at a steady 30 uM", high),
    computed(
      "the same if both cells were blocked alike, at 0.66 uM",
      nodeUnder(pyramidalBlock(0.66), pyramidalBlock(0.66)).pyramidal / nodeUnder(0, 0).pyramidal,
    ),
    ...ratDoses.map((dose) => computed(`firing over rest in rats, ${dose} mg/kg, brain concentration assumed`, levelAt(inRodent(dose)))),
    {
      what: "current of interneurons through GluN2C relative to all others",
      value: interneuron.share2C.value,
      unit: "1",
      from: "computed",
    },
    ...moments.map((moment, k) => computed(`bursting habenular cells, at ${moment}`, bursts[k] ?? Number.NaN)),
  ];
}
