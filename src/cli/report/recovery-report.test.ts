import { expect, test } from "vitest";
import { observedOver } from "../../experiments/habenula/block.ts";
import { readProtocol } from "../../experiments/protocol.ts";
import type { ProtocolText } from "../../experiments/protocol-schema.ts";
import { recoveryOf } from "../../experiments/recovery.ts";
import { recoveryReport } from "./recovery-report.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min", at: "21 d" };
const stress = { to: "21 d" };
const read = (text: ProtocolText) => recoveryOf(readProtocol(text, (path) => ({ place: "", name: path.join(".") })));
const recovery = read({ doses: [infusion], stress, until: "49 d" });
if (!recovery) throw new Error("nothing was lost");
const [spines, length] = recovery.of;

test("what comes back is scored against the same person without the drug", () => {
  const alone = observedOver("spines.density", { doses: [], stress, until: "49 d" }, ["21 d", "22 d", "49 d"]);
  expect(spines?.without[0]?.value).toBeCloseTo(alone[0] ?? Number.NaN, 5);
  expect(spines?.without[1]?.value).toBeCloseTo(alone[1] ?? Number.NaN, 5);
  for (const [i, added] of (spines?.added ?? []).entries())
    expect(added.value).toBeCloseTo((spines?.withDrug[i]?.value ?? 0) - (spines?.without[i]?.value ?? 0), 12);
});

test("stress has taken spines and length; the drug adds spines and no length in a day, and after four weeks the arms are alike", () => {
  expect(spines?.withDrug[0]?.interval?.[1]).toBeLessThan(0.95);
  // what rats lose differs from study to study, by more than a tenth of the length
  const [low = 1, high = 1] = length?.withDrug[0]?.interval ?? [];
  expect(high).toBeLessThan(0.95);
  expect(high - low).toBeGreaterThan(0.1);
  expect(spines?.added[1]?.interval?.[0]).toBeGreaterThan(0);
  expect(length?.added[1]?.value).toBeCloseTo(0, 6);
  const [early = [0, 0], late = [0, 0]] = [spines?.back[1], spines?.back[3]];
  expect(early[0] - early[1]).toBeGreaterThan(0.03);
  expect(late[0] - late[1]).toBeLessThan(0.02);
});

test("nothing is told where nothing was lost or nothing is given", () => {
  expect(read({ doses: [infusion] })).toBeUndefined();
  expect(read({ doses: [], stress })).toBeUndefined();
  expect(read({ doses: [{ ...infusion, drug: "placebo", dose: "0 mg" }], stress })).toBeUndefined();
  expect(read({ doses: [{ ...infusion, at: "0 d" }], stress })).toBeUndefined();
});

test.each([60, 80, 120])("a screen of %i columns holds the dose, and what the drug adds", (columns) => {
  const lines = recoveryReport(recovery, { columns, unicode: false, colour: false, live: false }).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  expect(lines[0]).toContain("at the dose");
  expect(lines.filter((line) => line.startsWith("  drug adds"))).toHaveLength(2);
  if (columns === 120) expect(lines[0]).toMatch(/\+24 h +\+7 d +\+28 d$/);
});
