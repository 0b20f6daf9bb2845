import { observedOver } from "../habenula/block.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { type DirectionTarget, leastSeen, targetsOf } from "./direction.ts";

type Doses = ProtocolText["doses"];
const { felt, sensed } = leastSeen;
const target = targetsOf("pain");
/** Severe pain, NRS; the rows give no baseline. */
const severe = 7;
const infusion: Doses = [{ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" }];
const esketamine: Doses = [{ drug: "esketamine", dose: "0.5 mg/kg", route: "iv", over: "30 min" }];
const bolus = (dose: string): Doses => [{ drug: "ketamine", dose, route: "iv", over: "1 min" }];
/** A bolus, and then as much again per hour. */
const held = (mgPerKg: number): Doses => [
  ...bolus(`${mgPerKg} mg/kg`),
  { drug: "ketamine", dose: `${mgPerKg} mg/kg`, route: "iv", over: "1 h", at: "1 min" },
];
/** Ten working days, four hours a day, at 25 mg/h. */
const outpatient: Doses = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((day) => ({
  drug: "ketamine",
  dose: "100 mg",
  route: "iv",
  over: "4 h",
  at: `${day} d`,
}));
/** S-ketamine from 50 mg to 500 mg a day over ten days. */
const escalated: Doses = Array.from({ length: 10 }, (_, day) => ({
  drug: "esketamine",
  dose: `${50 * (day + 1)} mg`,
  route: "iv",
  over: "24 h",
  at: `${day} d`,
}));
/** S-ketamine in steps to 320 ng/mL over two hours, after which heat hurts more. */
const stepped: Doses = [{ drug: "esketamine", dose: "40 mg", route: "iv", over: "2 h" }];

const at = (observable: string, doses: Doses, time: string): number => observedOver(observable, { doses }, [time])[0] ?? Number.NaN;

/** Points of severe pain that doses take or add, beyond a sham. */
function points(kind: "acute" | "chronic", doses: Doses, time: string): number {
  const set = { [`pain.score.${kind}`]: String(severe) };
  const score = (given: Doses): number =>
    observedOver("pain.nrs", { doses: given, until: "40 d", subject: { set } }, [time])[0] ?? Number.NaN;
  return score(doses) - score([]);
}

/** Directions of pain, wind-up and thresholds, in people. */
export const painDirections: readonly DirectionTarget[] = [
  target(
    "PAI17a",
    "wind-up 10 min after 0.15 mg/kg, over that without",
    () => at("pain.windup", bolus("0.15 mg/kg"), "10 min") - 1,
    sensed,
  ),
  target(
    "PAI17b",
    "threshold 10 min after 0.15 mg/kg, over that without",
    () => at("pain.threshold", bolus("0.15 mg/kg"), "10 min") - 1,
    sensed,
  ),
  target(
    "PAI18c",
    "severe chronic pain a week after one infusion of 0.5 mg/kg of S-ketamine, less sham",
    () => points("chronic", esketamine, "7 d"),
    felt,
  ),
  target("PAI33", "severe chronic pain a week after one infusion of 0.5 mg/kg, less sham", () => points("chronic", infusion, "7 d"), felt),
  target(
    "PAI35a",
    "wind-up 10 min after 0.15 mg/kg, over that without",
    () => at("pain.windup", bolus("0.15 mg/kg"), "10 min") - 1,
    sensed,
  ),
  target(
    "PAI35b",
    "threshold 10 min after 0.15 mg/kg, over that without",
    () => at("pain.threshold", bolus("0.15 mg/kg"), "10 min") - 1,
    sensed,
  ),
  target(
    "PAI37",
    "threshold 10 min after 0.375 mg/kg, over that without",
    () => at("pain.threshold", bolus("0.375 mg/kg"), "10 min") - 1,
    sensed,
  ),
  target(
    "PAI40a",
    "wind-up, for the spread of hyperalgesia, half an hour into 0.3 mg/kg an hour",
    () => at("pain.windup", held(0.3), "31 min") - 1,
    sensed,
  ),
  target(
    "PAI40b",
    "threshold half an hour into 0.3 mg/kg an hour, over that without",
    () => at("pain.threshold", held(0.3), "31 min") - 1,
    sensed,
  ),
  target("PAI44", "severe acute pain two hours after 40 mg of S-ketamine over two, less sham", () => points("acute", stepped, "4 h"), felt),
  target(
    "PAI46",
    "severe chronic pain a week after ten infusions of 100 mg over 4 h, less sham",
    () => points("chronic", outpatient, "18.2 d"),
    felt,
  ),
  target(
    "PAI47",
    "severe chronic pain at the end of ten days on 50 to 500 mg of S-ketamine a day, less sham",
    () => points("chronic", escalated, "10 d"),
    felt,
  ),
  target(
    "PAI48",
    "wind-up of a person 10 min after 0.5 mg/kg, over that without",
    () => at("pain.windup", bolus("0.5 mg/kg"), "10 min") - 1,
    sensed,
  ),
];
