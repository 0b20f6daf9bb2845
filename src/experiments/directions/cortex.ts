import { corticalNode, rodentExposure } from "../../evidence/quantities/cortex.ts";
import { interneuronBlock, type NodeState, nodeUnder, pyramidalBlock } from "../cortex.ts";
import { ratGlutamate } from "../rat-glutamate.ts";
import { type DirectionTarget, leastSeen, targetsOf } from "./direction.ts";

const target = targetsOf("cortex");
const { recorded } = leastSeen;
const sampled = rodentExposure.noise;

/** The least change of a rat's prefrontal glutamate among doses (mg/kg), relative to rest. */
const glutamate = (...doses: number[]): number => Math.min(...ratGlutamate(doses)) - 1;

/** The relative change of a cell's firing in a slice whose bath holds ketamine (uM). */
function inSlice(cell: keyof Pick<NodeState, "pyramidal" | "interneuron">, concentration: number): number {
  const under = nodeUnder(pyramidalBlock(concentration), interneuronBlock(concentration));
  return under[cell] / nodeUnder(0, 0)[cell] - 1;
}

/** The NMDA part of what recurrence excites in interneurons, relative to that in pyramidal cells. */
const partOfInterneurons = (): number => corticalNode.nmdaShareI.value / corticalNode.nmdaShareE.value - 1;

/** Directions of prefrontal glutamate, firing and currents, in rats and in slices of mice. */
export const corticalDirections: readonly DirectionTarget[] = [
  target(
    "glu_low",
    "glutamate over two hours, over rest, at whichever of the three doses raises it least",
    () => glutamate(10, 20, 30),
    sampled,
  ),
  target("glu_50", "glutamate over two hours after 50 mg/kg, over rest", () => glutamate(50), sampled),
  target("glu_high", "glutamate over two hours after 200 mg/kg, over rest", () => glutamate(200), sampled),
  target(
    "rat_13c_low",
    "glutamate over two hours after 30 mg/kg, over rest, which turnover is taken to follow",
    () => glutamate(30),
    sampled,
  ),
  target("rat_13c_high", "the same after 80 mg/kg", () => glutamate(80), sampled),
  target("slice_low_e", "firing of pyramidal cells at 1 uM, over rest", () => inSlice("pyramidal", 1), recorded),
  target("slice_low_i", "firing of interneurons at 1 uM, over rest", () => inSlice("interneuron", 1), recorded),
  target("slice_high_e", "firing of pyramidal cells at 10 uM, over rest", () => inSlice("pyramidal", 10), recorded),
  target("slice_high_i", "firing of interneurons at 10 uM, over rest", () => inSlice("interneuron", 10), recorded),
  target("fs_rotaru", "NMDA part of recurrent excitation of interneurons, over that of pyramidal cells", partOfInterneurons, recorded),
];
