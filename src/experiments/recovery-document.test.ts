import { expect, test } from "vitest";
import { readProtocol } from "./protocol.ts";
import { recoveryMoments, recoveryOf } from "./recovery.ts";
import { recoveryDocument } from "./recovery-document.ts";
import { simulate } from "./simulation.ts";
import { tellStory } from "./simulation-story.ts";

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min", at: "21 d" };
const protocol = readProtocol({ doses: [infusion], stress: { to: "21 d" }, until: "49 d" }, (path) => ({
  place: "",
  name: path.join("."),
}));
const alone = recoveryOf(protocol);
const story = tellStory(protocol, simulate(protocol));
const beside = recoveryOf(protocol, story);
if (!alone || !beside) throw new Error("nothing was lost");
const document = recoveryDocument(beside);

test("a recovery has times and bands with units, as all that stands beside it", () => {
  expect(document.drug).toBe("ketamine");
  expect(document.time).toEqual({ unit: "h", values: [21, 22, 28, 49].map((day) => 24 * day) });
  expect(Object.keys(document.observables)).toEqual(["spines.density", "dendrite.length"]);
  const { withDrug, without, added, back } = document.observables["spines.density"] ?? {};
  for (const band of [withDrug, without, added]) {
    expect(band?.unit).toBe("1");
    expect(band?.values).toHaveLength(4);
    for (const [i, value] of (band?.values ?? []).entries()) {
      expect(band?.lower[i]).toBeLessThanOrEqual(value);
      expect(band?.upper[i]).toBeGreaterThanOrEqual(value);
    }
  }
  expect([back?.withDrug[0], back?.without[0]]).toEqual([0, expect.closeTo(0, 4)]);
  expect(back?.withDrug[1]).toBeGreaterThan(back?.without[1] ?? 1);
});

test("a recovery beside a story has the numbers of the story, and of one that stands alone", () => {
  const [own] = story.arms;
  for (const [k, time] of recoveryMoments(protocol).entries()) {
    expect(beside.of[0]?.withDrug[k]).toEqual(own.told("spines.density", time));
    expect(beside.of[0]?.withDrug[k]?.value).toBeCloseTo(alone.of[0]?.withDrug[k]?.value ?? Number.NaN, 5);
    for (const end of [0, 1] as const)
      expect(beside.of[0]?.without[k]?.interval?.[end]).toBeCloseTo(alone.of[0]?.without[k]?.interval?.[end] ?? Number.NaN, 4);
  }
});
