import type { Source, Spread } from "../language/index.ts";

/** Scales of depression and of suicidal thoughts; `mixed` for pooled trials that used several. */
export const scales = [
  "madrs",
  "hamd6",
  "hamd17",
  "hamd21",
  "hamd24",
  "hamd25",
  "hamd28",
  "idsc",
  "qids",
  "ssi",
  "suicidality",
  "mixed",
] as const;
export type Scale = (typeof scales)[number];

/** What participants knew that they might be given instead; it sets what they expect of their own treatment. */
export const controls = [
  "none",
  "saline",
  "midazolam",
  "placebo spray",
  "placebo spray + new antidepressant",
  "placebo tablets",
  "mixed",
] as const;

/** Each measure: its unit, the values it may take, how many arms it speaks of, and whether it needs a time. */
export const measures = {
  score: { unit: "points", least: 0, most: 60, arms: 1, timed: true },
  change: { unit: "points", least: -60, most: 60, arms: 1, timed: true },
  difference: { unit: "points", least: -60, most: 60, arms: 2, timed: true },
  effectSize: { unit: "1", least: -5, most: 5, arms: 2, timed: true },
  response: { unit: "%", least: 0, most: 100, arms: 1, timed: true },
  // at some point up to the time, not at it
  everResponse: { unit: "%", least: 0, most: 100, arms: 1, timed: true },
  earlyImprovement: { unit: "%", least: 0, most: 100, arms: 1, timed: true },
  remission: { unit: "%", least: 0, most: 100, arms: 1, timed: true },
  relapse: { unit: "%", least: 0, most: 100, arms: 1, timed: false },
  hazardRatio: { unit: "1", least: 0, most: 100, arms: 2, timed: false },
  medianTime: { unit: "d", least: 0, most: 3650, arms: 1, timed: false },
} as const;
export type Measure = keyof typeof measures;

/** Where a number stands and whether it was seen there. */
export interface Seen {
  readonly source: Source;
  readonly where: string;
  readonly verified: "yes" | "secondary" | "derived" | "recalled";
  readonly note: string;
}

/** An arm of a trial: what was given (in the words of a protocol file; no dose where pooled arms had several), to whom, how blind. */
export interface TrialArm extends Seen {
  readonly trial: string;
  readonly arm: string;
  readonly drug: string;
  readonly dose?: string;
  readonly route: string;
  readonly over?: string;
  readonly every?: string;
  readonly times?: number;
  readonly start: string;
  readonly newAntidepressant: boolean;
  readonly blinding: "double" | "open";
  readonly control: (typeof controls)[number];
  readonly population: string;
  readonly n?: number;
  readonly baseline?: { readonly scale: Scale; readonly mean: number; readonly sd?: number };
}

/** A result of one arm, or of the first of two arms against the second; fewer points are better, `time` is h after the first dose. */
export interface TrialOutcome extends Seen {
  readonly id: string;
  readonly trial: string;
  readonly arms: readonly TrialArm[];
  readonly outcome: Scale;
  readonly measure: Measure;
  readonly time?: number;
  readonly value: number;
  readonly spread?: Spread;
  readonly n?: number;
  /** Of a pool: how many trials it rests on, where its paper prints that. */
  readonly trials?: number;
  readonly use: "calibration" | "validation";
}
