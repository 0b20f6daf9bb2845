import { rodentExposure } from "../../evidence/quantities/cortex.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { ratCortex, ratGlutamate } from "../rat-glutamate.ts";
import { area, peak } from "./curve.ts";
import { type FittedDirection, type Run, target } from "./target.ts";

/** The infusion of the imaging studies: 0.23 mg/kg over 2 min, then 0.58 mg/kg/h for an hour. */
const scan: ProtocolText = {
  until: "4 h",
  doses: [
    { drug: "ketamine", dose: "0.23 mg/kg", route: "iv", over: "2 min" },
    { drug: "ketamine", dose: "0.58 mg/kg", route: "iv", over: "60 min", at: "2 min" },
  ],
};
const infusion: ProtocolText = { until: "4 h", doses: [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }] };

const glutamate = (run: Run) => run("cortex.glutamate");

/** Glutamate over rest, mean of the first hour. */
const level = (run: Run): number => area(glutamate(run), 0, 1);

/**
 * Read-outs of prefrontal glutamate, over their own baselines. Turnover (13C-glutamine) and concentration (Glx) are taken to rise
 * as glutamate does, and mGluR5 binding to fall by as much: no paper gives the factors.
 */
export const cortexTargets = [
  target("gln_13c", scan, level),
  target("glx_milak", infusion, (run) => peak(glutamate(run))),
  target("mglur5_hc", scan, (run) => 2 - level(run)),
  target("mglur5_mdd", infusion, (run) => 2 - level(run)),
];

/** Rats after low doses: glutamate rises by what microdialysis can see. */
export const cortexDirections: readonly FittedDirection[] = [
  {
    row: "glu_low",
    shortfalls: (estimates) => {
      const perDose = estimates.get("cortex_rat") ?? ratCortex.perDose;
      const share2C = estimates.get("cortex_2c") ?? ratCortex.share2C;
      const tonic = estimates.get("cortex_tonic") ?? ratCortex.tonic;
      const least = rodentExposure.noise.value;
      return ratGlutamate([10, 20, 30], { perDose, share2C, tonic }).map((level) => Math.max(0, (1 + least - level) / least));
    },
  },
];
