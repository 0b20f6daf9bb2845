import fc from "fast-check";
import { expect, test } from "vitest";
import { readDose } from "./regimen.ts";
import { devices, givings, scheduleOf, timesOf } from "./schedule.ts";

const dose = (text: Partial<Parameters<typeof readDose>[0]>) =>
  readDose({ drug: "ketamine", dose: "0.5 mg/kg", route: "iv", ...text }, (field) => ({ place: "", name: field }));
const ports = ["sKetamine.iv", "rKetamine.iv", "nitrousOxide.inhaled"];
const index = (port: string) => ports.indexOf(port);

test("a racemic infusion is two rates that begin and end together", () => {
  const schedule = scheduleOf(givings([dose({ over: "30 min" })], 70, 24), index);
  expect(schedule).toEqual({
    impulses: [],
    rates: [
      { time: 0, input: 0, value: 35 },
      { time: 0, input: 1, value: 35 },
      { time: 0.5, input: 0, value: 0 },
      { time: 0.5, input: 1, value: 0 },
    ],
  });
});

test("a bolus is an impulse at each port", () => {
  expect(scheduleOf(givings([dose({})], 80, 24), index)).toEqual({
    impulses: [
      { time: 0, input: 0, amount: 20 },
      { time: 0, input: 1, amount: 20 },
    ],
    rates: [],
  });
});

test("a gas is a level, whatever its duration", () => {
  const gas = dose({ drug: "nitrous oxide", dose: "50 %", route: "inhaled", over: "2 h" });
  expect(scheduleOf(givings([gas], 70, 24), index).rates.map(({ time, value }) => [time, value])).toEqual([
    [0, 50],
    [2, 0],
  ]);
});

test("infusions that overlap add up, and end at exactly nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.1, max: 9, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      (list) => {
        const given = list.map(([time, over, amount]) => ({ port: "sKetamine.iv", time, over, amount }));
        const { rates } = scheduleOf(given, index);
        expect(rates.at(-1)?.value).toBe(0);
        const total = rates.reduce((sum, { time, value }, i) => sum + value * ((rates[i + 1]?.time ?? time) - time), 0);
        expect(total).toBeCloseTo(
          given.reduce((sum, { amount }) => sum + amount, 0),
          9,
        );
      },
    ),
  );
});

test("more than one nasal device is given five minutes apart, the later ones at a port of their own", () => {
  const given = givings([dose({ drug: "esketamine", dose: "70 mg", route: "intranasal" })], 70, 24);
  expect(given).toEqual([
    { port: "sKetamine.intranasal", time: 0, amount: 28, over: 0 },
    { port: "sKetamine.intranasalRepeat", time: 5 / 60, amount: 28, over: 0 },
    { port: "sKetamine.intranasalRepeat", time: 10 / 60, amount: 14, over: 0 },
  ]);
  expect([0, 28, 28.1, 84].map(devices)).toEqual([1, 1, 2, 3]);
});

test("an open-ended dose stops before the end", () => {
  expect(timesOf(dose({ every: "24 h" }), 72)).toEqual([0, 24, 48]);
  expect(timesOf(dose({ every: "24 h" }), 73)).toEqual([0, 24, 48, 72]);
});
