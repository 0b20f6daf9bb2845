import { expect, test, vi } from "vitest";
import { recoveryOf } from "../../experiments/recovery.ts";
import type { Context } from "../context.ts";
import { simulateCommand } from "./simulate.ts";

vi.mock("../../experiments/recovery.ts", async (original) => {
  const real = await original<typeof import("../../experiments/recovery.ts")>();
  return { ...real, recoveryOf: vi.fn(real.recoveryOf) };
});

/** What is printed, and how often a recovery was computed for it. */
async function run(flags: Record<string, string | string[]>, json = false): Promise<{ printed: string; recoveries: number }> {
  vi.mocked(recoveryOf).mockClear();
  let printed = "";
  const context: Context = {
    json,
    out: undefined,
    seed: 1,
    quiet: true,
    screen: { columns: 120, unicode: false, colour: false, live: false },
    print(text) {
      printed += text;
    },
    note: () => {},
  };
  const stress = { stress: ["1 from 0 d to 21 d"], start: "21 d", until: "23 d" };
  await simulateCommand.run(context, [undefined], { ...stress, ...flags });
  return { printed, recoveries: vi.mocked(recoveryOf).mock.calls.length };
}

test("recovery is computed where it is shown, and nowhere else", async () => {
  expect((await run({ observe: "cadss" })).recoveries).toBe(0);
  const asked = await run({ observe: "spines.density" });
  expect(asked.recoveries).toBe(1);
  expect(asked.printed).toContain("recovery, x usual");
  const { printed, recoveries } = await run({ observe: "cadss" }, true);
  expect(recoveries).toBe(1);
  expect(JSON.parse(printed).recovery.observables["spines.density"].withDrug.unit).toBe("1");
});

test("of a dose that comes late, columns count from the dose, as the story does", async () => {
  const { printed } = await run({ observe: "ketamine.venous,cadss", until: "25 d" });
  expect(printed).toMatch(/\bat +\+40 min +\+2 h +\+24 h/);
  expect(printed).toMatch(/ketamine\.venous +ng\/mL +[\d.]+ +\+40 min/);
  expect(printed).toContain("Moments with + are counted from the first dose.");
  const early = await run({ observe: "ketamine.venous", start: "0 h", until: "25 d" });
  expect(early.printed).toMatch(/\bat +40 min +2 h +24 h/);
  expect(early.printed).not.toContain("Moments with +");
});
