import { expect, test } from "vitest";
import { formatBeside, formatNumber, formatTime } from "./number.ts";

test("numbers have three significant digits, and no more noise than that", () => {
  expect([0, 0.44123, 185.26, 1234.5, 99999, 123456, 0.000123, 2, -2.71999, 999.7].map(formatNumber)).toEqual([
    "0",
    "0.441",
    "185",
    "1235",
    "99999",
    "1.23e5",
    "1.23e-4",
    "2",
    "-2.72",
    "1000",
  ]);
  expect(formatNumber(Number.NaN)).toBe("-");
});

test("times come in the unit in which people say them", () => {
  expect([0, 10 / 3600, 40 / 60, 2, 5.123, 24, 84, 672].map(formatTime)).toEqual([
    "0 h",
    "10 s",
    "40 min",
    "2 h",
    "5.12 h",
    "24 h",
    "3.5 d",
    "28 d",
  ]);
});

test("what a computation leaves of nothing is shown as nothing", () => {
  expect(formatBeside(1e-9, 185)).toBe("0");
  expect(formatBeside(1e-3, 185)).toBe("0.001");
});
