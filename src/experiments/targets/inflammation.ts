import { restingMarkers, surgery } from "../../evidence/quantities/inflammation.ts";
import { row } from "../../evidence/table.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { area, type Curve, peak, timeOfPeak, value } from "./curve.ts";
import { type Run, target } from "./target.ts";

const operated = (doses: ProtocolText["doses"], severity = "1"): ProtocolText => ({
  subject: { set: { "inflammation.surgery.severity": severity } },
  until: "10 d",
  doses,
});
const control = operated([]);
const treated = operated([{ drug: "ketamine", dose: "0.15 mg/kg", route: "iv", over: "1 min" }]);
/** S-ketamine as the anaesthetic: the dose of the trial was not seen, and an anaesthetic one lies on any plateau. */
const anaesthetised = operated([
  { drug: "esketamine", dose: "1 mg/kg", route: "iv", over: "1 min" },
  { drug: "esketamine", dose: "8 mg/kg", route: "iv", over: "4 h", at: "1 min" },
]);

const scaled = ({ times, values }: Curve, unit: number): Curve => ({ times, values: values.map((fold) => fold * unit) });
/** Interleukin-6 in pg/mL and C-reactive protein in mg/L: folds of the person at rest. */
const interleukin6 = (run: Run): Curve => scaled(run("il6"), restingMarkers.interleukin6.value);
const crp = (run: Run): Curve => scaled(run("crp"), restingMarkers.crp.value);
const ratio = (a: Run, b: Run, at: number): number => value(interleukin6(a), at) / value(interleukin6(b), at);

/** The model is linear in severity: bypass surgery is the one that brings INF26 after 6 h. */
const afterBypass = (run: Run, rise: number): number => {
  const wanted = Number(row("INF26").value) / restingMarkers.interleukin6.value - 1;
  return (rise * wanted) / (value(run("il6"), 6) - 1);
};

/** Hours for which a marker stays above a level after bypass surgery, which stands in for large operations of other kinds. */
function hoursAbove(run: Run, marker: "il6" | "crp", resting: number, level: number): number {
  const { times, values } = run(marker);
  const high = times.filter((_, i) => resting * (1 + afterBypass(run, (values[i] ?? 1) - 1)) > level);
  return (high.at(-1) ?? 0) - (high[0] ?? 0);
}

/** Interleukin-6 and C-reactive protein around operations, with and without ketamine. Hours count from incision. */
export const inflammationTargets = [
  target("INF20", control, (run) => value(interleukin6(run), 4)),
  target("INF21", control, (run) => value(interleukin6(run), 24)),
  target("INF22", control, (run) => value(interleukin6(run), 48)),
  target("INF23", treated, (run) => value(interleukin6(run), 4)),
  target("INF24", treated, (run) => value(interleukin6(run), 24)),
  target("INF25", treated, (run) => value(interleukin6(run), 48)),
  target("INF28", [anaesthetised, control], (a, b) => ratio(a, b, 6)),
  target("INF35", [treated, control], (a, b) => ratio(a, b, 4)),
  target("INF43", control, (run) => area(interleukin6(run), 0, 72)),
  target("INF44", control, (run) => area(crp(run), 0, 72)),
  target("INF45", control, (run) => hoursAbove(run, "il6", restingMarkers.interleukin6.value, 100)),
  target("INF46", control, (run) => hoursAbove(run, "crp", restingMarkers.crp.value, 100)),
  target("INF47", control, (run) => timeOfPeak(run("crp"))),
  target("INF48", control, (run) => timeOfPeak(run("crp"))),
  target("INF49", control, (run) => timeOfPeak(run("il6"))),
  target("INF50", control, (run) => timeOfPeak(run("il6")) - surgery.duration.value),
  target("INF53", control, (run) => restingMarkers.crp.value * (1 + afterBypass(run, peak(run("crp")) - 1))),
];
