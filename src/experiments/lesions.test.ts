import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { armsOf } from "./comparators.ts";
import { studyLesions } from "./lesion-study.ts";
import { lesions } from "./lesions.ts";
import { type Protocol, readProtocol } from "./protocol.ts";
import { simulate } from "./simulation.ts";
import { followVariants, organismOf } from "./variants.ts";

const locate = (path: readonly (string | number)[]) => ({ place: "", name: path.join(".") });
const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" };
const [early, late] = [2, 7 * 24];

function protocolWith(...without: string[]): Protocol {
  return readProtocol({ doses: [infusion], until: "8 d", without }, locate);
}

/** Improvement on MADRS (points) under ketamine, placebo and escitalopram at a time (h). */
function improvements(time: number, ...without: string[]): number[] {
  const arms = armsOf(protocolWith(...without)).map(({ protocol }) => protocol);
  return followVariants(arms, [{}], [0, time]).map(({ read }) => read(0, "madrs", 0) - read(0, "madrs", time));
}

const observed = (name: string, time: number, ...without: string[]): number => {
  const [followed] = followVariants([protocolWith(...without)], [{}], [0, time]);
  return followed?.read(0, name, time) ?? Number.NaN;
};

const [ownEarly = 0, placeboEarly = 0] = improvements(early);
const [ownLate = 0, placeboLate = 0, tabletLate = 0] = improvements(late);

test("every parameter that a lesion sets is there, and every arm has a name and a sentence of its own", () => {
  const { parameter } = organismOf(protocolWith());
  for (const { set } of lesions) for (const name of Object.keys(set)) expect(parameter.has(name), name).toBe(true);
  expect(new Set(lesions.map(({ name }) => name)).size).toBe(lesions.length);
  expect(new Set(lesions.map(({ cut }) => cut)).size).toBe(lesions.length);
});

test("without the habenula the fast arm lifts nothing, reward neurons stay as they were, and nothing else is cut", () => {
  expect(observed("mood.fast", early)).toBeGreaterThan(0.01);
  expect(observed("mood.fast", early, "habenula")).toBe(0);
  expect(observed("reward.drive", early, "habenula")).toBe(observed("reward.drive", 0));
  expect(improvements(early, "habenula")[0]).toBeCloseTo(improvements(early, "fastArm")[0] ?? Number.NaN, 6);
  expect(observed("mood.slow", late, "habenula")).toBeCloseTo(observed("mood.slow", late), 6);
});

test("without the slow arm two hours stay nearly as they are, and a week loses", () => {
  expect((improvements(early, "slowArm")[0] ?? 0) / ownEarly).toBeCloseTo(1, 3);
  expect((improvements(late, "slowArm")[0] ?? 0) / ownLate).toBeLessThan(0.9);
});

test("without expectancy placebo does less, and what is left of it passes by itself", () => {
  expect(improvements(early, "expectancy")[1] ?? 0).toBeLessThan(placeboEarly);
  expect(improvements(late, "expectancy", "naturalCourse")[1]).toBe(0);
  expect(improvements(late, "naturalCourse")[1] ?? 0).toBeLessThan(placeboLate);
});

test("without serotonin a tablet does less, and ketamine as much as before", () => {
  expect(improvements(late, "serotonin")[2] ?? 0).toBeLessThan(tabletLate);
  expect(improvements(late, "serotonin")[0]).toBe(ownLate);
});

test("whatever stands between disinhibition and synapses takes the slow arm away when it is cut", () => {
  for (const arm of ["trkb", "spines"]) expect(observed("mood.slow", late, arm), arm).toBeCloseTo(0, 9);
  expect(observed("mood.slow", late, "bdnf")).toBeLessThan(observed("mood.slow", late));
  expect(observed("spines.density", late, "spines")).toBeCloseTo(1, 9);
  expect(observed("cortex.glutamate", 0.2, "glutamate")).toBe(1);
  expect(observed("cortex.glutamate", 0.2, "disinhibition")).toBeLessThan(1);
  expect(observed("mtorc1", 0.5, "mtorc1")).toBeLessThanOrEqual(1);
});

test("the default mode stays as it was when it is cut, and mood does not notice", () => {
  expect(observed("dmn.connectivity", 0.7)).not.toBeCloseTo(observed("dmn.connectivity", 0), 2);
  expect(observed("dmn.connectivity", 0.7, "defaultMode")).toBe(observed("dmn.connectivity", 0, "defaultMode"));
  expect(improvements(late, "defaultMode")[0]).toBeCloseTo(ownLate, 5);
});

test("cutting every arm leaves no improvement at all, whatever is given", () => {
  const all = lesions.map(({ name }) => name);
  expect(improvements(late, ...all)).toEqual([0, 0, 0, 0]);
  expect(improvements(24, ...all)).toEqual([0, 0, 0, 0]);
});

test("cut in turn, each arm is told against the whole chain, with placebo under the same cut and an interval around it", () => {
  const { rows, moments, draws } = studyLesions(protocolWith());
  expect(moments).toEqual([24, 168]);
  expect(rows.map(({ name }) => name)).toEqual(["nothing", ...lesions.map(({ name }) => name), "all of them"]);
  const [whole] = rows;
  const row = (name: string) => rows.find((one) => one.name === name);
  expect(whole?.improvement[1]?.value).toBeCloseTo(ownLate, 4);
  expect(whole?.beyond[1]?.value).toBeCloseTo(ownLate - placeboLate, 4);
  for (const { improvement, change } of rows)
    for (const [i, told] of improvement.entries())
      expect(told.value - (whole?.improvement[i]?.value ?? Number.NaN)).toBeCloseTo(change[i]?.value ?? Number.NaN, 9);
  const { value = 0, interval: [low, high] = [0, 0] } = row("slowArm")?.change[1] ?? {};
  expect(draws.members.length).toBeGreaterThanOrEqual(20);
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
  expect(high).toBeLessThan(0);
  expect(row("all of them")?.improvement.map((told) => told.value)).toEqual([0, 0]);
  expect(row("hnk")?.change[1]?.interval).toBeUndefined();
});

test("the page on simulate names every arm and says what its cut is", () => {
  const page = readFileSync(new URL("../../docs/simulate.md", import.meta.url), "utf8");
  for (const { name, cut } of lesions) expect(page).toContain(`| \`${name}\` | ${cut} |`);
});

test("a lesion stands in the result, and the names of arms may be written in any case", () => {
  expect(simulate(protocolWith("Habenula", "slowarm")).without).toEqual(["habenula", "slowArm"]);
  expect(() => protocolWith("amygdala")).toThrow(/^without.0 "amygdala" is not an arm of the chain; known: habenula, .*naturalCourse$/);
});

test("the score before treatment is the one that was said, on the scale on which it was said", () => {
  const start = (severity: string, scale: string): number => {
    const protocol = readProtocol({ doses: [infusion], until: "1 d", subject: { severity } }, locate);
    return followVariants([protocol], [{}], [0])[0]?.read(0, scale, 0) ?? Number.NaN;
  };
  for (const [severity, scale, score] of [
    ["40 MADRS", "madrs", 40],
    ["25 hamd17", "hamd17", 25],
    ["50 caps5", "caps5", 50],
    ["20 isi", "isi", 20],
  ] as const)
    expect(start(severity, scale)).toBeCloseTo(score, 9);
  expect(start("25 hamd17", "madrs")).toBeGreaterThan(25);
});
