import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareReduction, currentBlocked, reduced, scheme, trappedShare } from "./channel.ts";

const rest = 3.4e-4;

describe("trapping", () => {
  it("trapped ketamine leaves only through open channels", () => {
    const block = { seconds: 60, glutamate: 100, drug: 10 };
    const [, short, long] = scheme("ketamine", [block, { seconds: 60, glutamate: 0, drug: 0 }, { seconds: 3600, glutamate: 0, drug: 0 }]);
    expect(long?.blocked).toBeCloseTo(short?.blocked ?? 0, 6);
    const [, , opened] = scheme("ketamine", [block, { seconds: 60, glutamate: 0, drug: 0 }, { seconds: 60, glutamate: 100, drug: 0 }]);
    expect(opened?.blocked).toBeLessThan(0.01);
  });

  it("ketamine is trapped more than memantine, memantine more than lanicemine", () => {
    const shares = [trappedShare("ketamine", 10), trappedShare("memantine", 10), trappedShare("lanicemine", 50)];
    expect(shares[0]).toBeGreaterThan(0.85);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
    expect(shares[1]).toBeGreaterThan(shares[2] ?? 1);
  });

  it("half of the current is blocked at the measured potency, and 16 times less potently in 1 mM magnesium", () => {
    expect(currentBlocked("ketamine", 0.33)).toBeCloseTo(0.5, 2);
    expect(currentBlocked("ketamine", 5.35, 1)).toBeCloseTo(0.5, 2);
  });
});

describe("the reduced model of a site", () => {
  it("has the steady block that potency gives, whatever the activity, for a trapped drug", () => {
    for (const open of [1e-4, 1e-2, 0.3]) {
      expect(reduced("ketamine", { open, Mg: 0 }, [{ seconds: 1e6, drug: 0.33 }])[0]).toBeCloseTo(0.5, 5);
    }
  });

  it("lags and outlasts the concentration, and more so in a silent cell", () => {
    const course = (open: number) =>
      reduced("ketamine", { open }, [
        { seconds: 60, drug: 1 },
        { seconds: 3600, drug: 1 },
        { seconds: 600, drug: 0 },
      ]);
    const [earlyBusy = 0, lateBusy = 0, afterBusy = 0] = course(0.01);
    const [earlySilent = 0, lateSilent = 0, afterSilent = 0] = course(0.001);
    expect(earlyBusy).toBeLessThan(0.6 * lateBusy);
    expect(earlySilent / lateSilent).toBeLessThan(earlyBusy / lateBusy);
    expect(afterSilent / lateSilent).toBeGreaterThan(0.5);
    expect(afterSilent / lateSilent).toBeGreaterThan(afterBusy / lateBusy);
  });

  it("memantine loses to magnesium at rest, and ketamine much less", () => {
    const kept = (drug: "ketamine" | "memantine") => {
      const at = (Mg: number) => reduced(drug, { open: rest, Mg }, [{ seconds: 1e6, drug: 10 }])[0] ?? Number.NaN;
      return at(1) / at(0);
    };
    expect(kept("ketamine")).toBeGreaterThan(0.6);
    expect(kept("memantine")).toBeLessThan(0.4);
  });

  it("blocks more where depolarisation has driven magnesium out", () => {
    const at = (V: number) => reduced("ketamine", { open: 0.01, V }, [{ seconds: 1e5, drug: 0.5 }])[0] ?? Number.NaN;
    expect(at(-30)).toBeGreaterThan(1.5 * at(-66));
  });

  it("no drug, no block", () => {
    for (const drug of ["ketamine", "memantine", "lanicemine", "dextromethorphan", "nitrousOxide"] as const) {
      expect(reduced(drug, { open: 0.01 }, [{ seconds: 3600, drug: 0 }])[0]).toBe(0);
    }
  });
});

describe("the reduction of the ten-state scheme", () => {
  it("holds within 3 % of channels at clinical concentrations, where block builds up over many openings", () => {
    for (const concentration of [0.3, 1]) {
      const { scheme: full, reduced: short } = compareReduction("ketamine", concentration, 2, 20);
      expect(Math.abs(full - short)).toBeLessThan(0.03);
    }
  });

  it("overestimates block by a tenth and more where a channel is blocked within its first openings", () => {
    const { scheme: full, reduced: short } = compareReduction("ketamine", 10, 2, 0.5);
    expect(short - full).toBeGreaterThan(0.1);
  });

  it("is what docs/receptor.md says it is", () => {
    const table = readFileSync(new URL("../../docs/receptor.md", import.meta.url), "utf8");
    const lines = [...table.matchAll(/^\| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    expect(lines.length).toBeGreaterThan(5);
    for (const [, concentration, rate, seconds, full, short] of lines) {
      const found = compareReduction("ketamine", Number(concentration), Number(rate), Number(seconds));
      expect([found.scheme.toFixed(3), found.reduced.toFixed(3)]).toEqual([full, short]);
    }
  });
});
