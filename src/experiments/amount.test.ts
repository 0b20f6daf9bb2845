import { expect, test } from "vitest";
import { hours, readAmount, readFactor, readIn, readTime } from "./amount.ts";

const label = { place: "", name: "dose" };
const weight = { unit: "kg", least: 30, most: 400, example: '"70 kg"' };

test("numbers are read with the unit that a person writes", () => {
  expect(readAmount("0.5 mg/kg", label, "")).toEqual({ value: 0.5, unit: "mg/kg" });
  expect(readAmount(" 35mg ", label, "")).toEqual({ value: 35, unit: "mg" });
  expect(readAmount("1e-3 g", label, "")).toEqual({ value: 1e-3, unit: "g" });
  expect(readAmount("50%", label, "")).toEqual({ value: 50, unit: "%" });
  expect(readAmount("100 \u00b5g", label, "")).toEqual({ value: 100, unit: "ug" });
});

test("times come in h, whatever unit or word a person writes", () => {
  expect(readTime("40 min", label)).toBe(2400 / 3600);
  expect(readTime("28 d", label)).toBe(672);
  expect(readTime("2 weeks", label)).toBe(336);
  expect(readTime("3 hours", label)).toBe(3);
  expect(readTime("90 s", label)).toBe(0.025);
});

test.each([
  ["0.5", 'dose "0.5" has no unit; write for example "40 min", "24 h" or "28 d"'],
  ["5 mg", 'dose "5 mg" is in mg, which does not convert to h; write for example "40 min", "24 h" or "28 d"'],
  ["5 fortnights", 'dose "5 fortnights" has the unknown unit "fortnights"; write for example "40 min", "24 h" or "28 d"'],
  ["soon", 'dose "soon" is not a number with a unit; write for example "40 min", "24 h" or "28 d"'],
  ["1e309 h", 'dose "1e309 h" is not a finite number; write for example "40 min", "24 h" or "28 d"'],
  ["NaN h", 'dose "NaN h" is not a finite number; write for example "40 min", "24 h" or "28 d"'],
  ["-1 h", 'dose "-1 h" is negative; write a time of 0 h or more, for example "40 min", "24 h" or "28 d"'],
  ["6 y", 'dose "6 y" is longer than 5 years; a protocol spans at most 5 y'],
  ["", 'dose "" is not a number with a unit; write for example "40 min", "24 h" or "28 d"'],
])("the time %j is refused in one sentence", (text, sentence) => {
  expect(() => readTime(text, label)).toThrow(sentence);
});

test("a value outside its range is refused with what is allowed", () => {
  expect(readIn("154 kg", weight, label)).toBe(154);
  expect(() => readIn("0 kg", weight, label)).toThrow('dose "0 kg" is out of range; allowed: 30 to 400 kg');
  expect(() => readIn("-5 kg", weight, label)).toThrow('dose "-5 kg" is negative; allowed: 30 to 400 kg');
  expect(() => readIn("401 kg", weight, { place: "p.yaml:3:5: ", name: "weight" })).toThrow(
    'p.yaml:3:5: weight "401 kg" is out of range; allowed: 30 to 400 kg',
  );
});

test("a factor is a plain number or a percentage", () => {
  expect(readFactor("0.5", label, 0, 20)).toBe(0.5);
  expect(readFactor("50 %", label, 0, 20)).toBe(0.5);
  expect(() => readFactor("5 mg", label, 0, 20)).toThrow('dose "5 mg" has the unit "mg" but is a plain factor');
  expect(() => readFactor("21", label, 0, 20)).toThrow('dose "21" is out of range; allowed: 0 to 20');
});

test("times are said in the unit that fits", () => {
  expect([-1, 0, 40 / 60, 3.5, 48, 84].map(hours)).toEqual(["-1 h", "0 h", "40 min", "3.5 h", "2 d", "3.5 d"]);
});
