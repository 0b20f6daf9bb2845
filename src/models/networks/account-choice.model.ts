import { model, v } from "../../language/index.ts";

/** Connectivity by the account of depression that is chosen: 0 lost synapses, 1 weak inhibition, or a mixture. */
export const accountChoice = model(import.meta.url, {
  about: "which account of depression connectivity follows",
  time: "h",
  state: {},
  input: {
    lostSynapses: v("1", "mean Fisher z if synapses are lost"),
    weakInhibition: v("1", "mean Fisher z if inhibition is weak"),
    account: v("1", "0 lost synapses, 1 weak inhibition"),
  },
  param: {},
  output: { connectivity: v("1", "mean Fisher z") },
  equations(_state, { lostSynapses, weakInhibition, account }) {
    return { ddt: {}, out: { connectivity: lostSynapses + account * (weakInhibition - lostSynapses) } };
  },
});
