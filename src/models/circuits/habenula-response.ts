import { coefficientsOf } from "../../evidence/surface.ts";
import { assumed, observe, system, v, withParameters } from "../../language/index.ts";
import { rateSurface } from "../surfaces/rate-surface.model.ts";
import { shareSurface } from "../surfaces/share-surface.model.ts";
import { habenulaSurroundings } from "./habenula-surroundings.model.ts";
import { rewardDrive } from "./reward-drive.model.ts";

const burst = withParameters(shareSurface, coefficientsOf("habenula", "burst"));
const rate = withParameters(rateSurface, coefficientsOf("habenula", "rate"));
const burstRate = withParameters(rateSurface, coefficientsOf("habenula", "burstRate"));
const healthy = assumed(0, "1", "control is the state without depression and without drug", "control");

/** The habenula as the organism sees it: the response surface of its cells, and what reward neurons make of it. */
export const habenulaResponse = system("lateral habenula and its output to reward neurons", {
  parts: {
    surroundings: habenulaSurroundings,
    control: habenulaSurroundings,
    burst,
    rate,
    burstRate,
    controlRate: rate,
    controlBurstRate: burstRate,
    reward: rewardDrive,
  },
  input: {
    block: v("1", "blocked share of NMDA receptor current"),
    depression: v("1", "depressed state: 0 control, 1 as measured", 1),
  },
  wires: {
    "surroundings.block": "block",
    "surroundings.depression": "depression",
    "control.block": healthy,
    "control.depression": healthy,
    "burst.x": "surroundings.x",
    "burst.y": "surroundings.y",
    "rate.x": "surroundings.x",
    "rate.y": "surroundings.y",
    "burstRate.x": "surroundings.x",
    "burstRate.y": "surroundings.y",
    "controlRate.x": "control.x",
    "controlRate.y": "control.y",
    "controlBurstRate.x": "control.x",
    "controlBurstRate.y": "control.y",
    "reward.rate": "rate.rate",
    "reward.burstRate": "burstRate.rate",
    "reward.controlRate": "controlRate.rate",
    "reward.controlBurstRate": "controlBurstRate.rate",
  },
  output: {
    burstFraction: observe("1", "share of habenular cells that fire in bursts", "burst.share"),
    rate: observe("1/s", "spikes per second and habenular cell", "rate.rate"),
    rewardDrive: observe("1", "drive of midbrain reward neurons relative to control", "reward.drive"),
  },
});
