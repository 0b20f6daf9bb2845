import { responsivenessSpread } from "../../evidence/quantities/mood.ts";
import { risen } from "../plasticity/experiments.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { type Curve, halfLife, peak, timeOfPeak, value } from "../targets/curve.ts";
import { type Estimates, evenly, follow } from "./course.ts";

const day = 24;

/** Doses as most trials give them. */
export const usual = {
  infusion: { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" },
  saline: { drug: "placebo", dose: "0 mg", route: "iv", over: "40 min" },
  midazolam: { drug: "midazolam", dose: "0.045 mg/kg", route: "iv", over: "40 min" },
  spray: { drug: "esketamine", dose: "84 mg", route: "intranasal", every: "84 h", times: 8 },
  placeboSpray: { drug: "placebo", dose: "0 mg", route: "intranasal", every: "84 h", times: 8 },
  tablet: { drug: "escitalopram", dose: "10 mg", route: "oral", every: "24 h" },
} as const;

type Lift = "mood.fast" | "mood.slow" | "mood.serotonin";
const lifts: readonly Lift[] = ["mood.fast", "mood.slow", "mood.serotonin"];

/** Share of symptoms that drugs themselves take away: each arm its share of what the others leave; 0 under placebo. */
export function drugShare(curves: Readonly<Record<Lift, Curve>>): Curve {
  const { times } = curves["mood.fast"];
  const left = (i: number): number => lifts.reduce((product, name) => product * (1 - (curves[name].values[i] ?? 0)), 1);
  return { times, values: times.map((_, i) => 1 - left(i)) };
}

/** The time (h) after which a curve stays below a share of its height; its end where it never does. */
export function lastAbove({ times, values }: Curve, share: number): number {
  const level = share * values.reduce((a, b) => Math.max(a, b), 0);
  const last = values.findLastIndex((x) => x >= level);
  return times[Math.min(last + 1, times.length - 1)] ?? Number.NaN;
}

/** How fast the benefit of one infusion comes and goes (from the dose on), beside the drug: h. */
export function afterInfusion(estimates: Estimates): Readonly<Record<"onset" | "benefit" | "plasma" | "metabolite" | "largest", number>> {
  const times = [...evenly(0, 4, 1 / 30), ...evenly(4.25, 24, 0.25), ...evenly(25, 40 * day, 1)];
  const observed = ["ketamine.venous", "hydroxynorketamine.venous", ...lifts] as const;
  const curves = follow({ doses: [usual.infusion], until: "41 d" }, observed, times, estimates);
  const share = drugShare(curves);
  return {
    onset: risen(share, 0.5),
    benefit: lastAbove(share, 0.5),
    plasma: halfLife(curves["ketamine.venous"], 8, 24),
    metabolite: halfLife(curves["hydroxynorketamine.venous"], 24, 48),
    largest: peak(share),
  };
}

/** Days after the last of six infusions in two weeks until half of the drug's own share is left. */
export function afterSixInfusions(estimates: Estimates): number {
  const last = 5 * 56;
  const curves = follow(
    { doses: [{ ...usual.infusion, every: "56 h", times: 6 }], until: "80 d" },
    lifts,
    evenly(last, 79 * day, 1),
    estimates,
  );
  return (lastAbove(drugShare(curves), 0.5) - last) / day;
}

/** How fast the benefit of a tablet a day comes, and goes (from the last of twelve weeks on), beside the drug: h. */
export function afterTablets(estimates: Estimates): Readonly<Record<"onset" | "benefit" | "plasma" | "week1" | "occupancy", number>> {
  const [weeks, step] = [12, 6];
  const last = (weeks * 7 - 1) * day;
  const times = evenly(0, last + 26 * 7 * day, step);
  const curves = follow(
    { doses: [{ ...usual.tablet, times: weeks * 7 }], until: "270 d" },
    [...lifts, "escitalopram.venous", "serotonin.occupancy"],
    times,
    estimates,
  );
  const lift = curves["mood.serotonin"];
  const top = value(lift, last);
  const after = { times: lift.times.map((time) => time - last), values: lift.values };
  const end = after.times.findIndex((time, i) => time > 0 && (after.values[i] ?? 1) < top / 2);
  return {
    onset: lift.times[lift.values.findIndex((x) => x >= top / 2)] ?? Number.NaN,
    benefit: after.times[end] ?? Number.POSITIVE_INFINITY,
    plasma: halfLife(curves["escitalopram.venous"], last + 24, last + 96),
    week1: value(lift, 7 * day) / value(lift, 42 * day),
    occupancy: value(curves["serotonin.occupancy"], last + 6),
  };
}

/** A person two standard deviations more responsive than the typical, who remits under tablets. */
const remitter = { set: { "mood.severity.responsiveness": String(2 * responsivenessSpread.value) } };

/**
 * Relapse of one who has remitted under half a year of tablets, and stops or goes on for a year: the hazard (1/d) on the last
 * day, its height after stopping, when that is (d), and the risks of that year.
 */
export function stopping(estimates: Estimates): Readonly<Record<"before" | "height" | "when" | "risk" | "riskGoingOn", number>> {
  const [weeks, year] = [26, 365 * day];
  const last = (weeks * 7 - 1) * day;
  const run = (times: number) =>
    follow(
      { doses: [{ ...usual.tablet, times }], subject: remitter, until: "560 d" },
      ["relapse.hazard", "relapse.risk"],
      evenly(last, last + year, 12),
      estimates,
    );
  const [stopped, going] = [run(weeks * 7), run(weeks * 7 + 365)];
  const hazard = stopped["relapse.hazard"];
  const risk = ({ values }: Curve): number => 1 - (1 - (values.at(-1) ?? Number.NaN)) / (1 - (values[0] ?? Number.NaN));
  return {
    before: hazard.values[0] ?? Number.NaN,
    height: peak(hazard),
    when: (timeOfPeak(hazard) - last) / day,
    risk: risk(stopped["relapse.risk"]),
    riskGoingOn: risk(going["relapse.risk"]),
  };
}

/** A scale of the organism that a trial reads. */
export type ScaleName = "madrs" | "caps5" | "pcl5" | "hama" | "isi";

/** Points on a scale by which a treatment does better than its control at a time (h), typical person: negative is better. */
export function difference(scale: ScaleName, treatment: ProtocolText, control: ProtocolText, time: number, estimates: Estimates): number {
  const score = (text: ProtocolText): number => value(follow({ ...text, until: "60 d" }, [scale], [0, time], estimates)[scale], time);
  return score(treatment) - score(control);
}
