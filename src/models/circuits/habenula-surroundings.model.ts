import { depressed, reached, surfaceRange } from "../../evidence/quantities/habenula.ts";
import { model, v } from "../../language/index.ts";

/**
 * What surrounds habenular cells: the depressed state lowers the potassium set-point and raises synaptic drive, a drug
 * blocks receptors. Drive and availability of receptors act on a cell as their product. x and y are the coordinates of the
 * response surface.
 */
export const habenulaSurroundings = model(import.meta.url, {
  about: "potassium set-point, synaptic drive and available NMDA receptors of the lateral habenula",
  time: "h",
  state: {},
  input: { block: v("1", "blocked share of NMDA receptor current"), depression: v("1", "depressed state: 0 control, 1 as measured", 1) },
  param: { ...depressed, ...surfaceRange, reached },
  output: {
    excitation: v("1", "synaptic drive times available receptors, relative to control"),
    level: v("mV", "potassium set-point relative to control"),
    x: v("1", "excitation, scaled"),
    y: v("1", "potassium set-point, scaled"),
  },
  equations(_state, { block, depression }, p) {
    const excitation = (1 + (p.drive - 1) * depression) * (1 - p.reached * block);
    const level = -p.setPoint * depression;
    const x = (2 * excitation) / p.mostExcitation - 1;
    const y = (2 * (level - p.lowestLevel)) / (p.highestLevel - p.lowestLevel) - 1;
    return { ddt: {}, out: { excitation, level, x, y } };
  },
});
