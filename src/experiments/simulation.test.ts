import { expect, test } from "vitest";
import { parseEventTable } from "./event-table.ts";
import { findPorts, portNames } from "./organism.ts";
import { type Locate, readProtocol } from "./protocol.ts";
import type { ProtocolText } from "./protocol-schema.ts";
import { type Simulation, simulate, simulateTable } from "./simulation.ts";
import { simulationCsv } from "./simulation-document.ts";

const locate: Locate = (path) => ({ place: "", name: String(path.at(-1)) });
const run = (text: Partial<ProtocolText>) => simulate(readProtocol({ doses: [], observe: ["ketamine.arterial"], ...text }, locate));
const table = (text: string, at: readonly number[] = []) =>
  simulateTable(parseEventTable(text, "e.csv", findPorts), {
    name: "e.csv",
    observe: [{ name: "ketamine.arterial", label: { place: "", name: "observe" } }],
    set: [],
    at,
  });
const askedOf = ({ courses }: Simulation, i = 0) => (courses[i]?.asked ?? []).map((row) => courses[i]?.curves[0]?.[row] ?? Number.NaN);
const dose = { drug: "ketamine", dose: "35 mg", route: "iv" };

test("a bolus peaks at its own moment, where nothing was before it", () => {
  const [exposure] = run({ doses: [{ ...dose, at: "1 h" }] }).courses[0]?.exposures ?? [];
  expect(exposure?.baseline).toBe(0);
  expect(exposure?.timeOfPeak).toBeCloseTo(1, 5);
});

test("a dose of nothing gives exactly nothing", () => {
  const { courses } = run({ doses: [{ ...dose, dose: "0 mg" }] });
  expect(courses[0]?.curves[0]?.every((value) => value === 0)).toBe(true);
});

test("twice the dose is twice the concentration, and a later start only moves the curve", () => {
  const at = ["1 h", "6 h"];
  const once = askedOf(run({ doses: [dose], at }));
  const twice = askedOf(run({ doses: [{ ...dose, dose: "70 mg" }], at }));
  const later = askedOf(run({ doses: [{ ...dose, at: "10 h" }], at: ["11 h", "16 h"] }));
  const early = askedOf(run({ doses: [{ ...dose, at: "-10 h" }], start: "-10 h", at: ["-9 h", "-4 h"] }));
  for (const [i, value] of once.entries()) {
    expect((twice[i] ?? 0) / value).toBeCloseTo(2, 4);
    expect((later[i] ?? 0) / value).toBeCloseTo(1, 4);
    expect((early[i] ?? 0) / value).toBeCloseTo(1, 4);
  }
});

test("a reset empties the body, and a dose with it starts anew", () => {
  const text = "TIME,AMT,RATE,CMT,EVID\n0,35,0,ketamine.iv,1\n1,.,.,.,0\n2,.,.,.,3\n3,.,.,.,0\n4,35,0,ketamine.iv,4\n5,.,.,.,0\n";
  const [before = 0, emptied, anew = 0] = askedOf(table(text));
  expect(before).toBeGreaterThan(0);
  expect(emptied).toBe(0);
  expect(anew / before).toBeCloseTo(1, 6);
});

test("a drug's dose port in a table shares a racemate out, as its enantiomers' ports do", () => {
  const whole = askedOf(table("TIME,AMT,CMT\n0,40,ketamine.iv\n", [1]));
  const halves = askedOf(table("TIME,AMT,CMT\n0,20,sKetamine.iv\n0,20,rKetamine.iv\n", [1]));
  const byNumber = askedOf(
    table(`TIME,AMT,CMT\n0,20,${portNames().indexOf("sKetamine.iv") + 1}\n0,20,${portNames().indexOf("rKetamine.iv") + 1}\n`, [1]),
  );
  expect(halves).toEqual(whole);
  expect(byNumber).toEqual(whole);
});

test("a port that does not exist is refused with the nearest name", () => {
  expect(findPorts("ketamine.ivv")).toBe('unknown CMT "ketamine.ivv"; did you mean "ketamine.iv"?');
  expect(findPorts("999")).toMatch(/^CMT 999 is not a dose port; allowed: 1 to \d+/);
  expect(findPorts("")).toMatch(/^CMT is missing/);
});

test("gas that is breathed cannot exceed what was inspired", () => {
  const doses = [{ drug: "nitrous oxide", dose: "50 %", route: "inhaled", over: "60 min" }];
  const [exposure] = run({ doses, observe: ["nitrousOxide.alveolar"] }).courses[0]?.exposures ?? [];
  expect(exposure?.peak).toBeGreaterThan(40);
  expect(exposure?.peak).toBeLessThanOrEqual(50);
});

test("an observable of a drug that is not given is there, and zero", () => {
  const { observables, courses } = run({ doses: [dose], observe: ["memantine.venous"] });
  expect(observables.map(({ name }) => name)).toEqual(["memantine.venous"]);
  expect(courses[0]?.curves[0]?.every((value) => value === 0)).toBe(true);
});

test("a parameter that is set takes the value in its own unit", () => {
  const set = (value: string) => askedOf(run({ doses: [dose], at: ["2 h"], subject: { set: { "sKetamine.disposition.V1": value } } }));
  expect(set("20 L")).toEqual(set("20000 mL"));
  expect(set("20 L")).not.toEqual(set("10 L"));
  expect(() => set("20")).toThrow('sKetamine.disposition.V1 "20" has no unit; write for example');
  expect(() => set("-20 L")).toThrow('sKetamine.disposition.V1 "-20 L" is negative; allowed: 0 L or more');
});

test("a parameter that makes no sense ends in a reason, not in a number", () => {
  const broken = () => run({ doses: [dose], subject: { set: { "sKetamine.disposition.V1": "0 L" } } });
  expect(broken).toThrow(/^the computation of subject 1 did not finish: /);
});

test("the CSV has a row per subject and time, and units in its header", () => {
  const csv = simulationCsv(table("ID,TIME,AMT,CMT\n=1+1,0,20,ketamine.iv\n", [1, 2]));
  expect(csv.split("\n")[0]).toBe("id,time [h],ketamine.arterial [ng/mL]");
  expect(csv.trimEnd().split("\n")).toHaveLength(3);
  expect(csv).toContain("\n'=1+1,1,");
});
