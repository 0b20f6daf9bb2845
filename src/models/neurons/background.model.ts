import { background as quantities } from "../../evidence/quantities/habenula.ts";
import { model, sqrt, v } from "../../language/index.ts";

/** Synaptic background: a current that fluctuates around zero (Ornstein-Uhlenbeck), and one that an experimenter injects. */
export const background = model(import.meta.url, {
  about: "fluctuating synaptic background and injected current",
  time: "ms",
  state: { x: v("uA/cm^2", "fluctuating current, inward") },
  input: { injected: v("uA/cm^2", "injected current, inward") },
  param: quantities,
  output: { I: v("uA/cm^2", "background and injected current, outward") },
  equations({ x }, { injected }, { tau }) {
    return { ddt: { x: -x / tau }, out: { I: -x - injected } };
  },
  noise: (_state, _input, { sd, tau }) => ({ x: sd * sqrt(2 / tau) }),
});
