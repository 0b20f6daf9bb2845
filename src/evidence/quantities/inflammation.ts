import { assumed } from "../../language/index.ts";
import { estimated } from "../estimate.ts";
import { evidence } from "../table.ts";

/** What an operation starts. Its response is counted in the stimulated making of interleukin-6, relative to the resting one. */
export const surgery = {
  severity: assumed(
    0,
    "1",
    "no operation unless one is asked for; 1 is an abdominal hysterectomy",
    "severity of an operation at the start",
  ),
  response: estimated(
    "inflammation",
    "inf_response",
    "log",
    assumed(
      20,
      "1",
      "interleukin-6 rises some tenfold to a hundredfold after operations",
      "interleukin-6 that severity 1 brings, over rest",
    ),
    1,
    "interleukin-6 of unoperated people is far below that of INF20",
  ),
  duration: assumed(1.5, "h", "an operation of one to two hours", "time in which tissue sets off the response"),
} as const;

const damping = {
  largest: estimated(
    "inflammation",
    "inf_imax",
    "logit",
    assumed(0.5, "1", "between nothing and everything", "largest share of a started response that ketamine prevents"),
    1.5,
    "no concentration-response in people was found",
  ),
  IC50: estimated(
    "inflammation",
    "inf_ic50",
    "log",
    assumed(
      0.3,
      "uM",
      "unbound concentrations of clinical doses; blood in vitro needs 50 uM and more (INF33)",
      "half-inhibiting concentration",
    ),
    2.3,
    "known to a factor of ten either way at best: every dose studied may lie on the plateau",
  ),
} as const;

/** Interleukin-6: made at rest, more when stimulated; ketamine damps only what starts a stimulated response. */
export const interleukin6 = {
  ...damping,
  sensitivity: assumed(1, "1", "the unit in which an operation is counted", "response to an operation, relative to interleukin-6"),
  lasting: estimated(
    "inflammation",
    "inf_lasting",
    "log",
    assumed(36, "h", "markers of an operation fall over days", "time over which a started response fades"),
    0.7,
    "IL-6 stays high for a day and more (INF45)",
  ),
  halfLife: assumed(1, "h", "short against what drives it: gut and liver alone clear 0.4 L/min (INF40)", "half-life in blood"),
} as const;

/** Tumour necrosis factor: operations do not raise it (INF30, INF51); low-grade inflammation does. */
export const tumourNecrosisFactor = {
  ...interleukin6,
  sensitivity: assumed(0, "1", "blood shows none after operations (INF30, INF51)", "response to an operation, relative to interleukin-6"),
  halfLife: evidence("INF41", "h", "half-life in blood"),
} as const;

/** C-reactive protein: the liver makes it as interleukin-6 tells it to, half a day later. */
export const acutePhase = {
  gain: estimated(
    "inflammation",
    "inf_crp_gain",
    "log",
    assumed(
      5,
      "1",
      "a tenfold rise of interleukin-6 goes with a CRP of some 50 mg/L",
      "rise of CRP over that of interleukin-6, both over rest",
    ),
    1,
    "areas under both markers in the same women (INF43, INF44)",
  ),
  lag: assumed(12, "h", "CRP begins to rise after 12 h (INF48)", "time in which the liver answers"),
  halfLife: evidence("INF13", "h", "half-life in blood"),
} as const;

/** Inflammation and mood: contested, off. */
export const inflammationMood = {
  toMood: assumed(
    0,
    "1",
    "off: no change of a cytokine goes with response in kiraly2017; 1 lets it act",
    "coupling of inflammation to mood",
  ),
  slope: assumed(
    0.262,
    "1",
    "size of the largest published correlation (INF06), taken per relative change of one: how far people differ in it was not seen",
    "severity (SD between people) per relative change of interleukin-6",
  ),
} as const;

/** Concentrations of people at rest, by which rows in mass per volume are compared with folds. */
export const restingMarkers = {
  interleukin6: evidence("INF39", "pg/mL", "interleukin-6 of a healthy person at rest"),
  crp: assumed(
    1,
    "mg/L",
    "about the middle of adults: 58 % of depressed people lie above it (INF11)",
    "CRP of a person without inflammation",
  ),
} as const;
