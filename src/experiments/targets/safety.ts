import { discernible } from "../../evidence/quantities/safety.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { type Curve, peak, timeOfPeak, value } from "./curve.ts";
import { type Run, target } from "./target.ts";

const weekly: ProtocolText = {
  until: "99 d",
  doses: [{ drug: "ketamine", dose: "1 mg/kg", route: "sc", every: "7 d", times: 14 }],
};
const underSkin: ProtocolText = { until: "1 d", doses: [{ drug: "esketamine", dose: "0.75 mg/kg", route: "sc" }] };
const infusion: ProtocolText = { until: "1 d", doses: [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }] };
const spray: ProtocolText = { until: "1 d", doses: [{ drug: "esketamine", dose: "84 mg", route: "intranasal" }] };

const day = 24;
const minutes = (hours: number): number => 60 * hours;
const between = ({ times, values }: Curve, from: number, to: number): Curve => {
  const rows = [...times.keys()].filter((i) => (times[i] ?? 0) >= from && (times[i] ?? 0) < to);
  return { times: Float64Array.from(rows, (i) => times[i] ?? 0), values: Float64Array.from(rows, (i) => values[i] ?? 0) };
};
/** When a curve falls below what is told from none, after its peak (h). */
const gone = ({ times, values }: Curve, least: number): number => {
  const top = values.indexOf(Math.max(...values));
  const row = values.findIndex((one, i) => i > top && one < least);
  return times[row] ?? Number.NaN;
};
const cadss = (run: Run): Curve => run("cadss");
const pressure = (run: Run): Curve => run("bloodPressure.systolicChange");

/** Dissociation and pressure, and tolerance to the first. */
export const safetyTargets = [
  target("SAF01", weekly, (run) => peak(between(cadss(run), 0, day))),
  // curves are hourly by then: an hour after the dose, as a share of what the first dose gave at that time
  target("SAF02", weekly, (run) => (peak(between(cadss(run), 0, day)) * value(cadss(run), 13 * 7 * day + 1)) / value(cadss(run), 1)),
  // rated at 30 and 60 min only: the larger of the two
  target("SAF03", underSkin, (run) => (value(cadss(run), 0.5) >= value(cadss(run), 1) ? 30 : 60)),
  target("SAF04", underSkin, (run) => minutes(gone(cadss(run), discernible.dissociation.value))),
  target("SAF05", infusion, (run) => peak(pressure(run))),
  target("SAF06", spray, (run) => minutes(timeOfPeak(pressure(run)))),
  target("SAF07", spray, (run) => gone(pressure(run), discernible.pressure.value)),
  target("SAF08", spray, (run) => minutes(timeOfPeak(pressure(run)))),
];
