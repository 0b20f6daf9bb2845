import { expect, test } from "vitest";
import type { Locate } from "./protocol.ts";
import { readProtocol } from "./protocol.ts";
import type { ProtocolText } from "./protocol-schema.ts";
import { givings } from "./schedule.ts";

const locate: Locate = (path) => ({ place: "", name: String(path.findLast((step) => typeof step === "string")) });
const read = (text: Partial<ProtocolText>) => readProtocol({ doses: [], ...text }, locate);
const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" };

test("an empty protocol is an adult, given nothing, for 28 days", () => {
  expect(read({})).toEqual({
    name: "",
    subject: { weight: 70, age: 40, sex: 0, cyp3a4: 1, cyp2b6: 1, cyp2d6: 1 },
    set: [],
    start: 0,
    until: 672,
    doses: [],
    stress: [],
    observe: [],
    at: [],
  });
});

test("a dose before the start is refused with both ways out", () => {
  const early = { ...infusion, dose: "0.5 mg", at: "-1 h" };
  expect(() => read({ doses: [early] })).toThrow(
    'dose 0.5 mg is given before the protocol starts (t = -1 h); move it to t >= 0 or set start: "-1 h"',
  );
  expect(read({ doses: [early], start: "-1 h" }).doses[0]?.at).toBe(-1);
});

test("a dose is found by alias, in any case", () => {
  expect(read({ doses: [{ drug: "Spravato", dose: "56 mg", route: "Intranasal" }] }).doses[0]?.drug.name).toBe("esketamine");
});

test.each<[Partial<ProtocolText["doses"][number]>, string]>([
  [{ drug: "ketmine" }, 'unknown drug "ketmine"; did you mean "ketamine"?'],
  [{ dose: "0.5" }, 'dose "0.5" has no unit; write for example "0.5 mg/kg" or "35 mg"'],
  [{ dose: "-0.5 mg" }, 'dose "-0.5 mg" is negative; write a dose of 0 or more'],
  [{ dose: "0.5 mL" }, 'dose "0.5 mL" has the unit "mL"; allowed: ug, mg or g, or one of these per kg'],
  [{ dose: "0.5 mg/kg/h" }, 'dose "0.5 mg/kg/h" has the unit "mg/kg/h"; allowed: ug, mg or g'],
  [{ dose: "25 mg/kg" }, 'dose "25 mg/kg" is more than anyone is given; allowed: at most 20 mg/kg of ketamine'],
  [{ dose: "2 g" }, 'dose "2 g" (28.6 mg/kg at 70 kg) is more than anyone is given; allowed: at most 20 mg/kg of ketamine'],
  [{ route: "inhaled" }, 'route "inhaled" is not known for ketamine; allowed: iv, im, sc, intranasal, sublingual, buccal, oral, rectal'],
  [{ route: "oral" }, 'over "40 min" does not go with the route oral; only iv, sc and inhaled doses last a time'],
  [{ times: 3 }, "times 3 needs an interval; add every"],
  [{ times: 0, every: "1 d" }, "times 0 is not possible; allowed: a whole number from 1 to 10000"],
  [{ every: "30 min", times: 2 }, 'every "30 min" is shorter than the infusion (40 min); make it at least as long'],
  [{ every: "0 h" }, 'every "0 h" is no interval'],
  [{ over: "0 min", every: "1 min" }, "the protocol gives more than 10000 doses; allowed: at most 10000"],
  [{ every: "1 d", times: 40 }, "dose 29 of 40 (t = 28 d) does not come before the end (28 d)"],
  [{ at: "30 d" }, "dose 0.5 mg/kg (t = 30 d) does not come before the end (28 d)"],
])("a dose with %j is refused in one sentence", (change, sentence) => {
  expect(() => read({ doses: [{ ...infusion, ...change }], until: "28 d" })).toThrow(sentence);
});

test("gas is given as a share of the breath, for a time", () => {
  const gas = { drug: "N2O", route: "inhaled", dose: "50 %", over: "60 min" };
  expect(read({ doses: [gas] }).doses[0]?.amount).toEqual({ value: 50, per: "gas" });
  expect(() => read({ doses: [{ ...gas, over: undefined }] })).toThrow("over is missing: an inhaled gas is breathed for a time");
  expect(() => read({ doses: [{ ...gas, dose: "90 %" }] })).toThrow('dose "90 %" leaves too little oxygen; allowed: 0 % to 80 %');
  expect(() => read({ doses: [{ ...gas, dose: "50 mg" }] })).toThrow('dose "50 mg" is not a share of the inspired gas');
});

test("a covariate among the parameters to set is read as the covariate", () => {
  const { subject, set } = read({ subject: { set: { weight: "90 kg", cyp3a4: 0.2, "sKetamine.brain.kp": "2" } } });
  expect(subject).toMatchObject({ weight: 90, cyp3a4: 0.2 });
  expect(set.map(({ name, value }) => [name, value])).toEqual([["sKetamine.brain.kp", "2"]]);
});

test("doses repeat by their interval, and without a count to the end", () => {
  const times = (doses: ProtocolText["doses"]) => {
    const protocol = read({ doses, until: "7 d" });
    return [...new Set(givings(protocol.doses, 70, protocol.until).map(({ time }) => time))];
  };
  expect(times([{ ...infusion, every: "3.5 d", times: 2 }])).toEqual([0, 84]);
  expect(times([{ ...infusion, every: "3 d", at: "1 d" }])).toEqual([24, 96]);
});

test("the moments asked for keep their order, and a later one moves the usual end", () => {
  const asked = read({ doses: [infusion], at: ["24 h", "40 min"] });
  expect(asked.at).toEqual([24, 2400 / 3600]);
  expect(asked.until).toBe(672);
  expect(read({ at: ["40 d"] }).until).toBe(960);
  expect(() => read({ at: ["30 d"], until: "28 d" })).toThrow('at "30 d" lies after the end (28 d); raise until');
});

test("a course of doses longer than 28 d is followed to an interval beyond its last dose", () => {
  expect(read({ doses: [{ drug: "sertraline", dose: "50 mg", route: "oral", every: "24 h", times: 56 }] }).until).toBe(56 * 24 + 1);
});
