import { expect, test } from "vitest";
import { armsOf } from "../../experiments/comparators.ts";
import { readProtocol } from "../../experiments/protocol.ts";
import { simulate } from "../../experiments/simulation.ts";
import { type ArmStory, placeboOf, type Story, tellStory } from "../../experiments/simulation-story.ts";
import { storyReport } from "./story-report.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" };
const protocol = readProtocol({ doses: [infusion] }, (path) => ({ place: "", name: path.join(".") }));
const simulation = simulate(protocol);
const story = tellStory(protocol, simulation);
const screenOf = (columns: number) => ({ columns, unicode: false, colour: false, live: false });
const linesOf = (columns: number, of: Story = story) => storyReport(simulation, of, screenOf(columns)).trimEnd().split("\n");

test.each([80, 100])("on a screen of %i columns no line is longer, and no name is cut", (columns) => {
  const lines = linesOf(columns);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  expect(lines.join("\n")).not.toContain("..");
  expect(lines.some((line) => line.includes("bloodPressure.systolicChange"))).toBe(true);
  expect(lines.some((line) => line.startsWith("madrs, points"))).toBe(true);
});

test("priors that stand in for a fit that has not been run are named as such", () => {
  const told = (fitted: string[], unfitted: string[]) => linesOf(100, { ...story, draws: { ...story.draws, fitted, unfitted } }).join(" ");
  expect(told(["cortex"], ["mood"])).toContain("Of mood no fit is stored: priors are drawn");
  expect(told(["cortex", "mood"], [])).not.toContain("priors");
});

test("of a dose that comes late, moments are told from the dose on", () => {
  const late = readProtocol({ doses: [{ ...infusion, at: "21 d" }] }, (path) => ({ place: "", name: path.join(".") }));
  const run = simulate(late);
  const lines = storyReport(run, tellStory(late, run), screenOf(100)).split("\n");
  expect(lines.find((line) => line.includes("ketamine.venous"))).toMatch(/ \+40 min /);
  expect(lines.find((line) => line.startsWith("madrs, points"))).toMatch(/\+2 h +\+24 h +\+7 d$/);
  expect(lines.join(" ")).toContain("(+ after the first dose)");
});

test("placebo stands beside the drug by its route and schedule, and nothing stands beside itself", () => {
  const names = (drug: string, dose: string, route: string) => {
    const own = readProtocol({ doses: [{ drug, dose, route, every: "84 h", times: 3, at: "1 h" }], until: "10 d" }, (path) => ({
      place: "",
      name: path.join("."),
    }));
    return armsOf(own).map(({ regimen }) => regimen);
  };
  const tablet = "escitalopram 10 mg oral, every 24 h to the end, from 1 h";
  const blank = "placebo 0 mg oral, every 24 h to the end, from 1 h";
  expect(names("esketamine", "56 mg", "intranasal")[1]).toBe("placebo 0 mg intranasal, every 3.5 d, 3 times, from 1 h");
  expect(names("esketamine", "56 mg", "intranasal")[2]).toBe(tablet);
  expect(names("placebo", "0 mg", "im")).toEqual(["placebo 0 mg im, every 3.5 d, 3 times, from 1 h", tablet, blank]);
  expect(names("escitalopram", "10 mg", "oral")).toHaveLength(2);
});

test("a course of tablets is told less tablets with nothing in them, from which people expect something as well", () => {
  const tablets = (drug: string, dose: string) => ({ doses: [{ drug, dose, route: "oral", every: "24 h" }], until: "28 d" });
  const given = (text: ReturnType<typeof tablets>) => armsOf(readProtocol(text, (path) => ({ place: "", name: path.join(".") })));
  const scoreAt = (name: string): number => story.arms.find((arm) => arm.name === name)?.told("madrs", 28 * 24).value ?? Number.NaN;
  const inhibitor = story.arms.find(({ name }) => name === "escitalopram");
  const blank = placeboOf(story, inhibitor as ArmStory);
  expect(blank?.regimen).toBe("placebo 0 mg oral, every 24 h to the end");
  const less = inhibitor?.less(blank as ArmStory, "madrs", 28 * 24).value ?? Number.NaN;
  expect(less).toBeCloseTo(scoreAt("escitalopram") - scoreAt("placebo tablets"), 9);
  // most of what tablets do comes with what people expect of them
  expect(less).toBeLessThan(0);
  expect(scoreAt("placebo tablets")).toBeLessThan(scoreAt("placebo"));
  // where placebo tablets are what is asked for, they are not shown twice
  expect(given(tablets("placebo", "0 mg")).map(({ name, placebo }) => [name, placebo])).toEqual([
    ["placebo", undefined],
    ["escitalopram", "placebo"],
  ]);
  expect(given(tablets("escitalopram", "10 mg")).map(({ name }) => name)).toEqual(["escitalopram", "placebo"]);
});
