import { healthyDensity, lossAfter, usualDose } from "../plasticity/experiments.ts";
import { followRodent, type RodentObservable, type RodentProtocol } from "../plasticity/rodent.ts";
import { type DirectionTarget, leastSeen, targetsOf } from "./direction.ts";

const day = 24;
const end = 21 * day;
const { blot, counted, detected, scanned } = leastSeen;
const dose = (at: number, mgPerKg = usualDose) => [{ at, mgPerKg }];
const stress = (to: number) => [{ from: 0, to, level: 1 }];

/** An observable of an animal at one time (h). */
const at = (observable: RodentObservable, time: number, protocol: RodentProtocol): number =>
  followRodent(protocol, [time])[observable][0] ?? Number.NaN;

/** A relative change of an observable from an animal left alone. */
const fromRest = (observable: RodentObservable, time: number, protocol: RodentProtocol): number =>
  at(observable, time, protocol) / at(observable, time, {}) - 1;

/** What doses add in animals stressed for a time (h), relative to stressed animals without any. */
function beyondStress(observable: RodentObservable, time: number, stressed: number, doses = dose(end)): number {
  const protocol = { stress: stress(stressed) };
  return at(observable, time, { ...protocol, doses }) / at(observable, time, protocol) - 1;
}

/** What rest after three weeks of stress changes, relative to the end of the stress. */
const byRest = (observable: RodentObservable, days: number): number =>
  at(observable, end + days * day, { stress: stress(end) }) / at(observable, end, { stress: stress(end) }) - 1;

const without = (name: "inhibition" | "bdnfAvailable", value: number): number =>
  (healthyDensity({ set: { [`plasticity.signalling.${name}`]: value } }, [day])[0] ?? Number.NaN) - 1;

const target = targetsOf("plasticity");

const signals: readonly DirectionTarget[] = [
  target("SIG01", "mTORC1 half an hour after a dose, over rest", () => fromRest("mtorc1", 0.5, { doses: dose(0) }), blot),
  target("SIG02", "spines a day after a dose, over usual", () => fromRest("density", day, { doses: dose(0) }), counted),
  target("SIG03", "the same with mTORC1 inhibited", () => without("inhibition", 1), counted),
  target("SIG09", "spines after three weeks of stress, over usual", () => -lossAfter(21, {}), counted),
  target(
    "SIG11",
    "spines a day after a dose that ends stress, over those without it",
    () => beyondStress("density", end + day, end),
    counted,
  ),
  target("SIG13", "phosphorylation of eEF2 half an hour after a dose, over rest", () => fromRest("eef2", 0.5, { doses: dose(0) }), blot),
  target("SIG15", "spines a day after a dose when no BDNF reaches TrkB, over usual", () => without("bdnfAvailable", 0), counted),
  target("SIG16", "the same: what is not released does not reach TrkB", () => without("bdnfAvailable", 0), counted),
  target("SIG28", "spines 3 h after a dose, over usual", () => fromRest("density", 3, { doses: dose(0) }), counted),
  target("SIG36", "spines a day after a dose when no BDNF reaches TrkB, over usual", () => without("bdnfAvailable", 0), counted),
  target("SIG37", "concentration in brain 3 h after a dose, over its peak", remaining, detected),
];

/** What is left of the drug in brain 3 h after a dose, over its peak. */
function remaining(): number {
  const times = Array.from({ length: 19 }, (_, i) => i / 6);
  const { concentration } = followRodent({ doses: dose(0) }, times);
  return (concentration.at(-1) ?? Number.NaN) / Math.max(...concentration);
}

/** Formation and elimination a quarter of a day into stress, over those at rest. */
function turnover(): number {
  const sum = (protocol: RodentProtocol): number => at("formation", 6, protocol) + at("elimination", 6, protocol);
  return sum({ stress: stress(day) }) / sum({}) - 1;
}

const threeDoses = [0, 2, 4].map((k) => ({ at: end + k * day, mgPerKg: usualDose }));

const spines: readonly DirectionTarget[] = [
  target("SPN02", "formation a day after a dose, over usual", () => fromRest("formation", day, { doses: dose(0) }), counted),
  target("SPN14", "formation a week into stress, over usual", () => fromRest("formation", 7 * day, { stress: stress(end) }), counted),
  target("SPN35", "elimination a week into stress, over usual", () => fromRest("elimination", 7 * day, { stress: stress(end) }), counted),
  target("SPN22", "formation and elimination 6 h into stress, over rest", turnover, counted),
  target("SPN28", "spines 3 h after a dose that ends stress, over those without it", () => beyondStress("density", end + 3, end), counted),
  target(
    "SPN30",
    "spines, for behaviour, seven weeks after a dose that ended stress, over those without",
    () => beyondStress("density", end + 49 * day, end),
    counted,
  ),
  target(
    "SPN31",
    "spines a day after a dose that ends stress, over those without it",
    () => beyondStress("density", end + day, end),
    scanned,
  ),
  target(
    "SPN32",
    "spines three weeks after three doses while stress goes on, over those without",
    () => beyondStress("density", end + 25 * day, end + 25 * day, threeDoses),
    scanned,
  ),
  target("SPN33", "spines after three weeks of stress, over usual", () => -lossAfter(21, {}), scanned),
  target("SPN34", "spines after three weeks of stress, over usual; age is not modelled", () => -lossAfter(21, {}), counted),
];

const established = (time: number, protocol: RodentProtocol): number => at("stable", time, protocol) + at("vulnerable", time, protocol);

const dendrites: readonly DirectionTarget[] = [
  target(
    "DEN08",
    "apical length after three weeks of rest, over usual",
    () => fromRest("dendrite", 2 * end, { stress: stress(end) }),
    counted,
  ),
  target(
    "DEN09",
    "apical length after three weeks of rest, over usual",
    () => fromRest("dendrite", 2 * end, { stress: stress(end) }),
    counted,
  ),
  target(
    "DEN10",
    "spines four weeks after stress, over usual",
    () => fromRest("density", end + 28 * day, { stress: stress(end) }),
    counted,
  ),
  target(
    "DEN11",
    "established spines after three weeks of stress, over usual",
    () => established(end, { stress: stress(end) }) / established(end, {}) - 1,
    counted,
  ),
  target(
    "DEN12",
    "apical length a day after a dose that ends stress, over that without it",
    () => beyondStress("dendrite", end + day, end),
    counted,
  ),
  target("DEN13", "apical length after three weeks of rest, over that at the end of stress", () => byRest("dendrite", 21), counted),
  target("DEN14", "spines after three weeks of rest, over those at the end of stress", () => byRest("density", 21), counted),
];

const neurons: readonly DirectionTarget[] = [
  target("NEU05", "activity of young neurons 2 h after a dose, over rest", () => fromRest("activity", 2, { doses: dose(0) }), blot),
  target("NEU09", "new neurons four weeks after a dose, over usual", () => fromRest("newNeurons", 28 * day, { doses: dose(0) }), counted),
];

/** Directions found in mice and rats. */
export const rodentDirections: readonly DirectionTarget[] = [...signals, ...spines, ...dendrites, ...neurons];
