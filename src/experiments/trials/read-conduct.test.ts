import { expect, test } from "vitest";
import { readTrialDesign } from "../trial-design.ts";
import { trialSchema } from "../trial-schema.ts";
import { readYaml } from "../yaml-file.ts";
import { momentsOf } from "./conduct.ts";

function read(text: string) {
  const { value, locate } = readYaml(text, trialSchema, "t.yaml", "a design");
  return readTrialDesign(value, locate);
}

const arms = "versus: b\narms: {a: {doses: [{drug: ketamine, dose: 35 mg, route: iv}]}, b: {doses: []}}\n";

test("visits are those named and those of endpoints; baseline is time 0", () => {
  const { conduct, start } = read(`${arms}until: 7 d\nvisits: [3 d]\nendpoints: [{of: reward.drive, as: change, at: [24 h, 7 d]}]`);
  expect(conduct.visits).toEqual([24, 72, 168]);
  expect(conduct.endpoints.map(({ name }) => name)).toEqual(["reward.drive.change@24 h", "reward.drive.change@7 d"]);
  expect(momentsOf(conduct, start)).toEqual([0, 24, 72, 168]);
});

test("a run-in is before baseline", () => {
  const { conduct, start } = read(`${arms}start: -7 d\nuntil: 7 d\nvisits: [7 d]\nendpoints: [{of: reward.drive}]`);
  expect(momentsOf(conduct, start)).toEqual([-168, 0, 168]);
});

test("a crossover gives each sequence its treatments in turn, with washout between", () => {
  const design = read(
    `${arms}crossover: {period: 2 d, washout: 5 d, sequences: [[a, b], [b, a]]}\nendpoints: [{of: reward.drive, at: 24 h}]`,
  );
  expect(design.arms.map(({ name }) => name)).toEqual(["a then b", "b then a"]);
  expect(design.arms.map(({ given }) => ("doses" in given ? given.doses.map(({ at }) => at) : []))).toEqual([[0], [168]]);
  expect(design.until).toBe(2 * 48 + 120);
  expect(momentsOf(design.conduct, 0)).toEqual([0, 24, 168, 192]);
});

test("parameters of one arm do not go with a crossover, whose subjects take every arm", () => {
  const own = arms.replace("b: {doses: []}", "b: {doses: [], set: {mood.expectancy.known: 1}}");
  expect(read(`${own}until: 7 d`).arms.map(({ set }) => set.map(({ name }) => name))).toEqual([[], ["mood.expectancy.known"]]);
  const crossed = `${own}crossover: {period: 2 d, sequences: [[a, b], [b, a]]}\nendpoints: [{of: reward.drive, at: 24 h}]`;
  expect(() => read(crossed)).toThrow(/t\.yaml:2:\d+: set does not go with an arm of a crossover.*move it to population/);
});

test("hazards come as themselves or as the share that has left", () => {
  const { conduct } = read(
    `${arms}until: 7 d\nendpoints: [{of: reward.drive, at: 7 d}]\ndropout: [{share: 10 %, by: 7 d}, {hazard: 0.02 1/week}]`,
  );
  expect(conduct.dropout[0]?.hazard).toBeCloseTo(-Math.log(0.9) / 168, 12);
  expect(conduct.dropout[1]?.hazard).toBeCloseTo(0.02 / 168, 12);
});

const ends = "until: 7 d\nvisits: [7 d]\n";

test.each([
  ["endpoints: [{of: reward.driv}]", 't.yaml:5:18: unknown observable "reward.driv"; did you mean "reward.drive"?'],
  [
    "endpoints: [{of: reward.drive, as: changed}]",
    't.yaml:5:36: as "changed" is not known; allowed: score, change, percentChange, response, remission, relapse',
  ],
  ["endpoints: [{of: reward.drive, at: 8 d}]", 't.yaml:5:36: at "8 d" lies after the end (7 d); write an earlier time or raise the end'],
  ["endpoints: [{of: reward.drive, at: 0 h}]", 't.yaml:5:36: at "0 h" is not after baseline (0 h); write a later time'],
  ["endpoints: [{of: reward.drive, as: remission}]", 'when is missing: remission needs a cut-off; write for example when: "<= 10"'],
  [
    "endpoints: [{of: reward.drive, as: relapse, when: high}]",
    'when "high" is not a criterion; write for example ">= 28", "18 to 65" or "fall >= 50 %"',
  ],
  [
    "endpoints: [{of: reward.drive, as: relapse, when: '>= 1', at: 7 d}]",
    "at does not go with relapse, which is watched for from baseline to the end; leave it out",
  ],
  ["endpoints: [{of: reward.drive, covariance: unstructured}]", "covariance does not go with score, unless analysis is mmrm; leave it out"],
  ["endpoints: [{of: reward.drive}, {of: reward.drive}]", "the endpoint reward.drive@7 d stands there twice; keep one"],
  ["include: {age: young}", 't.yaml:5:16: age "young" is not a criterion'],
  ["include: {reward.drive: fall >= 5 %}", "speaks of a change, of which there is none yet"],
  ["include: {age: 65 to 18}", 'age "65 to 18" runs from the higher to the lower value; swap them'],
  ["include: {weight: '>= 5 h'}", 'weight "5 h" is in h, which does not convert to kg'],
  ["noise: {reward.drive: 1 h}", 'reward.drive "1 h" is in h, which does not convert to 1'],
  ["dropout: [{share: 10 %}]", "dropout needs share and by, or hazard"],
  ["dropout: [{hazard: 0.1 kg}]", 'hazard "0.1 kg" is not a rate; write for example "0.02 1/week"'],
  ["dropout: [{hazard: 0.1 1/d, ratio: 2}]", "ratio needs an observable; add of"],
  ["dropout: [{hazard: 0.1 1/d, arms: [c]}]", 'unknown arm "c"; known: a, b'],
  ["crossover: {period: 2 d, sequences: [[a, b]]}", "until does not go with crossover, whose periods say it; leave it out"],
  ["induction: {doses: [], respond: {reward.drive: '>= 0.7'}}", "induction comes before time 0, when arms are randomised; set start"],
  ["missed: 2", 'missed "2" is out of range; allowed: 0 to 1'],
  ["trend: {a: 1, b: 1}", "trend needs two doses or more that differ"],
  ["power: {alpha: 2}", "alpha 2 is out of range; allowed: between 0 and 1"],
  [
    "endpoints: [{of: reward.drive}]\npower: {endpoint: reward.drive@6 d}",
    'unknown endpoint "reward.drive@6 d"; did you mean "reward.drive@7 d"?',
  ],
  ["power: {sizes: [0]}", "sizes 1 0 is not possible; allowed: a whole number from 2 to 100000"],
])("the design part %j is refused", (text, sentence) => {
  expect(() => read(`${arms}${ends}${text}`)).toThrow(sentence);
});

test.each([
  ["crossover: {period: 2 d, sequences: [[a, b], [b]]}", "sequences"],
  ["crossover: {period: 2 d, sequences: [[a, b], [b, c]]}\nendpoints: [{of: reward.drive, at: 24 h}]", 'unknown arm "c"; known: a, b'],
  ["crossover: {period: 2 d, sequences: [[a, b], [b, a]]}", "crossover needs endpoints to compare"],
  [
    "crossover: {period: 2 d, sequences: [[a, b], [a, b]]}\nendpoints: [{of: reward.drive, at: 24 h}]",
    "sequences has the same sequence twice",
  ],
  [
    "start: -1 d\nuntil: 1 d\ninduction: {doses: [{drug: ketamine, dose: 35 mg, route: iv, at: 0 h}], respond: {}}",
    "does not come before the end (0 h)",
  ],
])("the design %j is refused", (text, sentence) => {
  expect(() => read(`${arms}${text}`)).toThrow(sentence);
});
