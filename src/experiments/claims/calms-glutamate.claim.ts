import { corticalNode } from "../../evidence/quantities/cortex.ts";
import { interneuron } from "../../evidence/quantities/receptors.ts";
import { row } from "../../evidence/table.ts";
import { interneuronBlock, nodeUnder, pyramidalBlock } from "../cortex.ts";
import { observedOver } from "../habenula/block.ts";
import { glutamateAt, ratGlutamate } from "../rat-glutamate.ts";
import type { Claim, ClaimNumber } from "./claim.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;
/** Doses of microdialysis in rats, mg/kg. */
const ratDoses = [10, 20, 30, 50, 200] as const;
/** Concentrations in the bath of prefrontal slices, uM. */
const bath = [1, 10] as const;

const moments = ["0 min", "10 min", "40 min", "2 h", "24 h"] as const;

/** Whether ketamine calms glutamate, in cortex and in the habenula. */
export const calmsGlutamate: Claim = {
  id: "calms-glutamate",
  sentence: "Ketamine calms glutamate, the main excitatory transmitter of the brain, and with it mental chatter.",
  async compute() {
    const glutamate = observedOver("cortex.glutamate", { doses: [infusion] }, moments);
    const bursts = observedOver("habenula.burstFraction", { doses: [infusion] }, moments);
    const top = Math.max(...glutamate);
    const high = glutamateAt(30);
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
      rows: [
        ...["glu_low", "glu_size", "glu_50", "glu_high", "rat_13c_low", "rat_13c_high"],
        ...["slice_low_e", "slice_high_e", "units_in", "units_pyr", "fs_tonic", "pyr_tonic", "fs_rotaru", "mglur5_mdd"],
      ],
    };
  },
};

/** Firing of pyramidal cells over rest at the unbound concentration (0.66 uM) of people under 0.5 mg/kg, with a change of the node. */
function inPeople(block: number, changes: Parameters<typeof nodeUnder>[2] = {}): number {
  return nodeUnder(pyramidalBlock(0.66), block, changes).pyramidal / nodeUnder(0, 0).pyramidal;
}

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
    computed("the same if both cells were blocked alike, at 0.66 uM", inPeople(pyramidalBlock(0.66))),
    computed("the same by the account of direct inhibition, at 0.66 uM", inPeople(interneuronBlock(0.66), { direct: 1 })),
    ...bath.map((concentration) => computed(`firing over rest at ${concentration} uM in the bath`, glutamateAt(concentration))),
    ...ratGlutamate(ratDoses).map((level, k) => computed(`glutamate over rest in rats, ${ratDoses[k]} mg/kg, mean of two hours`, level)),
    computed("current of interneurons through GluN2C relative to all others", interneuron.share2C.value),
    computed("share of the background drive of interneurons through tonically open NMDA receptors", corticalNode.tonic.value),
    ...moments.map((moment, k) => computed(`bursting habenular cells, at ${moment}`, bursts[k] ?? Number.NaN)),
  ];
}
