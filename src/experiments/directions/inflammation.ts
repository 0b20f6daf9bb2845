import { observedOver } from "../habenula/block.ts";
import { lowGradeAt } from "../inflammation.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { type DirectionTarget, leastSeen, targetsOf } from "./direction.ts";

type Doses = ProtocolText["doses"];
type Set = Readonly<Record<string, string>>;
const { assayed } = leastSeen;
const target = targetsOf("inflammation");
const operated: Set = { "inflammation.surgery.severity": "1" };
/** A person with a CRP of 3 mg/L, which a quarter of depressed people exceed (INF10). */
const inflamed: Set = { lowGradeInflammation: String(lowGradeAt(3)) };
const infusions = (times: number, every: string): Doses => [
  { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min", every, times },
];
const bolus = (dose: string): Doses => [{ drug: "ketamine", dose, route: "iv", over: "1 min" }];

const at = (marker: string, set: Set, doses: Doses, time: string): number =>
  observedOver(marker, { doses, subject: { set } }, [time])[0] ?? Number.NaN;

/** A relative change by doses at one time, from what it is then without any. */
const byDoses = (marker: string, set: Set, doses: Doses, time: string): number =>
  at(marker, set, doses, time) / at(marker, set, [], time) - 1;

const twoDays = Array.from({ length: 49 }, (_, hour) => `${hour} h`);

/** A relative change by a dose of the mean over the two days after an operation. */
function overTwoDays(marker: string, doses: Doses): number {
  const mean = (given: Doses): number =>
    observedOver(marker, { doses: given, subject: { set: operated } }, twoDays).reduce((sum, x) => sum + x, 0) / twoDays.length;
  return mean(doses) / mean([]) - 1;
}

/** Directions of cytokines and C-reactive protein, in people. */
export const inflammationDirections: readonly DirectionTarget[] = [
  target(
    "INF05",
    "TNF-alpha 4 h after 0.5 mg/kg, low-grade inflammation, over that before",
    () => byDoses("tnf", inflamed, infusions(1, "24 h"), "4 h"),
    assayed,
  ),
  target(
    "INF08",
    "shift of severity that interleukin-6 brings 4 h after 0.5 mg/kg, in SDs between people",
    () => at("inflammation.moodShift", inflamed, infusions(1, "24 h"), "4 h"),
    assayed,
  ),
  target(
    "INF09",
    "interleukin-6 a day after 0.5 mg/kg, low-grade inflammation, over that before",
    () => byDoses("il6", inflamed, infusions(1, "24 h"), "24 h"),
    assayed,
  ),
  target(
    "INF18",
    "TNF-alpha a day after the second of two infusions, over that without",
    () => byDoses("tnf", inflamed, infusions(2, "72 h"), "96 h"),
    assayed,
  ),
  target(
    "INF19",
    "interleukin-6 a day after six infusions in 12 d, over that without",
    () => byDoses("il6", inflamed, infusions(6, "57.6 h"), "13 d"),
    assayed,
  ),
  target(
    "INF29",
    "interleukin-6 over two days after an operation, 0.5 mg/kg over none",
    () => overTwoDays("il6", bolus("0.5 mg/kg")),
    assayed,
  ),
  target("INF30", "TNF-alpha 6 h after an operation, over rest", () => at("tnf", operated, [], "6 h") - 1, assayed),
  target(
    "INF36",
    "interleukin-6 a day after an operation, 0.5 mg/kg over none",
    () => byDoses("il6", operated, bolus("0.5 mg/kg"), "24 h"),
    assayed,
  ),
  target(
    "INF37",
    "interleukin-6 over two days after an operation, 0.25 mg/kg over none",
    () => overTwoDays("il6", bolus("0.25 mg/kg")),
    assayed,
  ),
  target(
    "INF42",
    "CRP 16 h after an operation, which raises interleukin-6 as an infusion does, over rest",
    () => at("crp", operated, [], "16 h") - 1,
    assayed,
  ),
  target("INF51", "TNF-alpha a day after an operation, over rest", () => at("tnf", operated, [], "24 h") - 1, assayed),
];
