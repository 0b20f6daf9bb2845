import { afterEach, expect, test, vi } from "vitest";
import type { Context } from "./context.ts";
import { progressOn } from "./progress.ts";

afterEach(() => void vi.restoreAllMocks());

const context = (live: boolean, quiet = false): Context => ({
  json: false,
  out: undefined,
  seed: 1,
  quiet,
  screen: { columns: 100, unicode: false, colour: false, live },
  print: () => {},
  note: () => {},
});

function watch(on: Context): string[] {
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  let clock = 0;
  const progress = progressOn(on, "subjects", { now: () => clock });
  for (let done = 1; done <= 10; done++) {
    clock += 500;
    progress.report(done, 10);
  }
  progress.end();
  return written;
}

test("work shows how far it is and what is left once it lasts two seconds", () => {
  const written = watch(context(true));
  expect(written[0]).toContain("########............ 4 of 10 subjects, 3 s left");
  expect(written.at(-1)).toBe("\r\u001b[K");
});

test("where lines cannot be drawn over, few are written, and none when quiet", () => {
  expect(watch(context(false))).toHaveLength(0);
  expect(watch(context(true, true))).toHaveLength(0);
});

/** What is told of work that is so far done after three seconds. */
function told(what: string, share: boolean, done: number, of: number): string | undefined {
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  let clock = 0;
  const progress = progressOn(context(true), what, { share, now: () => clock });
  clock = 3000;
  progress.report(done, of);
  return written[0];
}

test("a share is told in per cent, a count in whole numbers, even a count of one", () => {
  expect(told("the comparison", true, 7 / 24, 1)).toContain(" 29 % of the comparison, ");
  expect(told("runs", false, 2.6, 9)).toContain(" 3 of 9 runs, ");
  expect(told("runs", false, 1, 1)).toContain(" 1 of 1 runs, ");
});
