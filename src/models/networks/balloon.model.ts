import { balloon as quantities } from "../../evidence/quantities/cortex.ts";
import { expm1, log1p, model, v } from "../../language/index.ts";

/** Blood flow, volume and oxygen of one region, and the BOLD signal that they give (friston2003). */
export const balloon = model(import.meta.url, {
  about: "BOLD signal of one region by the Balloon-Windkessel model",
  time: "s",
  state: {
    x: v("1/s", "vasodilatory signal"),
    f: v("1", "blood flow relative to rest", 1),
    volume: v("1", "blood volume relative to rest", 1),
    q: v("1", "deoxygenated haemoglobin relative to rest", 1),
  },
  input: { activity: v("1", "neural activity: open NMDA receptors") },
  param: quantities,
  output: { bold: v("1", "relative change of the BOLD signal") },
  equations({ x, f, volume, q }, { activity }, { rho, alpha, v0, tau, gamma, kappa, efficacy }) {
    const outflow = volume ** (1 / alpha);
    // 1 - (1 - rho)^(1/f), over rho
    const extracted = -expm1(log1p(-rho) / f) / rho;
    const bold = v0 * (7 * rho * (1 - q) + 2 * (1 - q / volume) + (2 * rho - 0.2) * (1 - volume));
    return {
      ddt: {
        x: efficacy * activity - kappa * x - gamma * (f - 1),
        f: x,
        volume: (f - outflow) / tau,
        q: (f * extracted - (q * outflow) / volume) / tau,
      },
      out: { bold },
    };
  },
});
