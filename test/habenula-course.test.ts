import { describe, expect, it } from "vitest";
import { observedOver } from "../src/experiments/habenula/block.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;

/** Bursting share in the organism under an infusion, with parameters set. */
const bursts = (at: readonly string[], set: Readonly<Record<string, string>> = {}): number[] =>
  observedOver("habenula.burstFraction", { doses: [infusion], subject: { set } }, at);

describe("habenular bursts in the organism", () => {
  it("fall within minutes of an infusion, least at its end, and are back within a day by the kinetics alone", () => {
    const [before = 0, early = 0, end = 0, later = 0, day = 0] = bursts(["0 min", "10 min", "40 min", "2 h", "24 h"]);
    expect(early).toBeLessThan(before);
    expect(end).toBeLessThan(early);
    expect(later).toBeGreaterThan(end);
    expect(day / before).toBeGreaterThan(0.99);
  });

  it("are few in control, and lower reward drive in the depressed state", () => {
    const [healthy = 1] = bursts(["0 min"], { depression: "0" });
    const [depressed = 0] = bursts(["0 min"]);
    expect(healthy).toBeLessThan(0.5 * depressed);
    const drive = observedOver("reward.drive", { doses: [infusion] }, ["0 min", "40 min"]);
    expect(drive[0]).toBeLessThan(1);
    expect(drive[1]).toBeGreaterThan(drive[0] ?? 1);
  });

  it("fall further with every switch: GluN2C, local concentration, receptors that keep their block", () => {
    const end = bursts(["40 min"])[0] ?? 0;
    expect(bursts(["40 min"], { "habenula.share2C": "10" })[0]).toBeLessThan(end);
    expect(bursts(["40 min"], { "habenula.local": "3" })[0]).toBeLessThan(end);
    const kept = bursts(["0 min", "24 h"], { "habenula.local": "3", "sustainedBlock.share": "1" });
    expect((kept[1] ?? 1) / (kept[0] ?? 1)).toBeLessThan(0.8);
  });
});
