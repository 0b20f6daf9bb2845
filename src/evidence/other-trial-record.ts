import type { Spread } from "../language/index.ts";
import type { Seen } from "./trial-record.ts";

/** What trials beside those of depression measured: scales, signs of the body, events that people reported. */
export const otherOutcomes = [
  "madrs",
  "hamd17",
  "hdrs21",
  "depression",
  "ssi",
  "suicidality",
  "caps5",
  "pcl5",
  "ies-r",
  "ptsd",
  "hama",
  "lsas",
  "fearQuestionnaire",
  "vasAnxiety",
  "ybocs",
  "psqi",
  "sleepItems",
  "sleepMacroarchitecture",
  "sleepDeltaPower",
  "gammaPower",
  "function",
  "guess",
  "cadss",
  "sedation",
  "bloodPressure.systolicChange",
  "bloodPressure.diastolicChange",
  "heartRateChange",
  "anxietyEvent",
  "bloodPressureEvent",
  "dissociationEvent",
  "dizzinessEvent",
  "heartRateEvent",
  "insomniaEvent",
  "nauseaEvent",
  "sedationEvent",
  "somnolenceEvent",
  "vertigoEvent",
  "vomitingEvent",
  "anySevere",
  "dissociationSevere",
  "nauseaSevere",
  "sedationSevere",
  "stoppedForAdverseEvent",
] as const;

const points = [-100, 100] as const;
const percent = [0, 100] as const;
const minutes = [0, 1440] as const;
const hours = [0, 100] as const;
const days = [0, 3650] as const;
const pressure = [-60, 60] as const;

/** Units in which a measure may stand, the values it may take in each, and how many arms it may speak of. */
export const otherMeasures = {
  score: { units: { "1": [0, 100] }, arms: [1] },
  change: { units: { "1": points, "%": points, mmHg: pressure, "1/min": pressure }, arms: [1] },
  difference: { units: { "1": points, mmHg: pressure }, arms: [1, 2] },
  effectSize: { units: { "1": [-5, 5] }, arms: [2] },
  oddsRatio: { units: { "1": [0, 1000] }, arms: [1, 2] },
  response: { units: { "%": percent }, arms: [1] },
  everResponse: { units: { "%": percent }, arms: [1] },
  remission: { units: { "%": percent }, arms: [1] },
  share: { units: { "%": percent }, arms: [1, 2] },
  onsetTime: { units: { min: minutes, h: hours, d: days }, arms: [2] },
  peakTime: { units: { min: minutes, h: hours, d: days }, arms: [1] },
  returnTime: { units: { min: minutes, h: hours, d: days }, arms: [1, 2] },
  duration: { units: { min: minutes, h: hours, d: days }, arms: [1] },
  medianTime: { units: { d: days }, arms: [1] },
} as const satisfies Record<string, OtherMeasureRule>;
export type OtherMeasure = keyof typeof otherMeasures;

/** What a measure may be. */
export interface OtherMeasureRule {
  readonly units: Readonly<Record<string, readonly [number, number]>>;
  readonly arms: readonly number[];
}

/** Measures that may print only which way it went: the unit "direction". */
export const mayBeDirection: readonly OtherMeasure[] = ["change", "difference", "share"];
export const directions = ["up", "down", "none"] as const;

/** Moments that papers print in words, where no time from the first dose follows. */
export const moments = [
  "peak",
  "maximum after the dose",
  "maintenance",
  "all times",
  "1 to 3 d",
  "mean of 7 to 42 d",
  "4th infusion",
  "6th infusion",
  "8th infusion",
  "1st week",
  "14th week",
  "7 d after the last infusion",
] as const;

export const otherBlindings = ["double", "triple, masked by anaesthesia", "open"] as const;
export const otherRoutes = ["intravenous", "subcutaneous", "intranasal", "inhaled", "oral", "mixed"] as const;
export const otherControls = [
  "none",
  "active",
  "midazolam",
  "saline",
  "bupropion",
  "placebo",
  "placebo infusion",
  "placebo spray",
  "mixed",
] as const;

/** An arm of a trial: what was given, in the words of the paper (ranges, flexible doses), to whom, how blind. */
export interface OtherArm extends Seen {
  readonly trial: string;
  readonly arm: string;
  readonly drug: string;
  readonly dose?: string;
  readonly route: (typeof otherRoutes)[number];
  readonly over?: string;
  readonly every?: string;
  readonly times?: string;
  readonly background?: string;
  readonly blinding: (typeof otherBlindings)[number];
  readonly control: (typeof otherControls)[number];
  readonly population: string;
  readonly n?: number;
  readonly baseline?: { readonly scale: string; readonly mean: number };
}

/**
 * A result of one arm, or of the first of two arms against the second. `value` is a number in `unit`, or a direction where the
 * paper prints a test and no size; `none`: no difference was found. `time` is h after the first dose, `moment` what stands instead.
 */
export interface OtherOutcome extends Seen {
  readonly id: string;
  readonly trial: string;
  readonly arms: readonly OtherArm[];
  readonly outcome: (typeof otherOutcomes)[number];
  readonly measure: OtherMeasure;
  readonly value: number | (typeof directions)[number];
  readonly unit: string;
  readonly time?: number;
  readonly moment?: (typeof moments)[number];
  readonly spread?: Spread;
  readonly n?: number;
  readonly use: "calibration" | "validation";
}
