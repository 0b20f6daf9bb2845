import { expect, test } from "vitest";
import type { Screen } from "../context.ts";
import { sparkline } from "./sparkline.ts";
import { table, wrap } from "./table.ts";

const screen: Screen = { columns: 30, unicode: false, colour: false, live: false };

test("numbers align to the right, words to the left", () => {
  expect(
    table(
      [{ heading: "name" }, { heading: "peak", right: true }],
      [
        ["a", "1"],
        ["bcdef", "185"],
      ],
      screen,
    ),
  ).toBe(["name   peak", "a         1", "bcdef   185"].join("\n"));
});

test("a table wider than the screen cuts the column that gives way", () => {
  const wide = table(
    [{ heading: "name" }, { heading: "meaning", shrinks: true }],
    [["ketamine.venous", "total ketamine in venous plasma"]],
    screen,
  );
  expect(wide.split("\n").every((line) => line.length <= 30)).toBe(true);
  expect(wide).toContain("total ketam..");
});

test("text wraps between words", () => {
  expect(wrap("one two three four", 9, "  ")).toBe("one two\n  three\n  four");
});

test("a sparkline rises and falls with its curve, in plain characters where blocks do not show", () => {
  const times = [0, 1, 2, 3, 4];
  const values = [0, 1, 4, 1, 0];
  expect(sparkline(times, values, 0, 4, 4, true)).toBe("\u2582\u2588\u2588\u2582");
  expect(sparkline(times, values, 0, 4, 4, false)).toBe(":##:");
  expect(sparkline(times, [0, 0, 0, 0, 0], 0, 4, 4, true)).toBe("    ");
});
