import { rewardDrive as quantities } from "../../evidence/quantities/habenula.ts";
import { model, v } from "../../language/index.ts";

/**
 * From the habenula to reward neurons: its spikes excite the rostromedial tegmental nucleus, which inhibits dopamine neurons.
 * Spikes in bursts count for more. Inhibition divides, so the drive is 1 in control and stays positive.
 */
export const rewardDrive = model(import.meta.url, {
  about: "drive of midbrain reward neurons under inhibition from the habenula",
  time: "h",
  state: {},
  input: {
    rate: v("1/s", "habenular spikes per second and cell"),
    burstRate: v("1/s", "of these, spikes in bursts"),
    controlRate: v("1/s", "spikes per second and cell in control", 1),
    controlBurstRate: v("1/s", "of these, spikes in bursts"),
  },
  param: quantities,
  output: { drive: v("1", "drive of reward neurons relative to control") },
  equations(_state, { rate, burstRate, controlRate, controlBurstRate }, { gain, facilitation }) {
    const inhibition = (rate + facilitation * burstRate) / (controlRate + facilitation * controlBurstRate);
    return { ddt: {}, out: { drive: (1 + gain) / (1 + gain * inhibition) } };
  },
});
