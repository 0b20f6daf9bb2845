import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readProtocol } from "./protocol.ts";
import { protocolJsonSchema, protocolSchema } from "./protocol-schema.ts";
import { readTrialDesign } from "./trial-design.ts";
import { trialJsonSchema, trialSchema } from "./trial-schema.ts";
import { readYaml } from "./yaml-file.ts";

const example = (name: string) => readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), "utf8");

// `npx vitest run src/experiments/protocol-schema.test.ts -u` writes the file anew after a change of the schema
test("the published JSON Schema is the one that protocols are read by", async () => {
  await expect(protocolJsonSchema()).toMatchFileSnapshot("../../schema/protocol.schema.json");
  await expect(trialJsonSchema()).toMatchFileSnapshot("../../schema/trial.schema.json");
});

test("the example protocol fits the schema", () => {
  const { value, locate } = readYaml(example("two-infusions.yaml"), protocolSchema, "two-infusions.yaml", "a protocol");
  expect(readProtocol(value, locate).doses).toHaveLength(1);
});

test("the example with stress fits the schema", () => {
  const { value, locate } = readYaml(example("stress.yaml"), protocolSchema, "stress.yaml", "a protocol");
  expect(readProtocol(value, locate).stress.map(({ level }) => level)).toEqual([1, 0.5]);
});

test("the example without an arm fits the schema", () => {
  const { value, locate } = readYaml(example("without-habenula.yaml"), protocolSchema, "without-habenula.yaml", "a protocol");
  const { without = [], severity } = readProtocol(value, locate);
  expect([without.map(({ name }) => name), severity?.scale, severity?.score]).toEqual([["habenula"], "hamd17", 25]);
});

test("a scale or an arm that a file names and nobody knows is refused where it stands", () => {
  const of = (text: string) => () => {
    const { value, locate } = readYaml(text, protocolSchema, "p.yaml", "a protocol");
    return readProtocol(value, locate);
  };
  expect(of("doses: []\nwithout: [amygdala]")).toThrow('p.yaml:2:11: without 1 "amygdala" is not an arm of the chain; known: habenula');
  expect(of("doses: []\nsubject: {severity: 33 phq9}")).toThrow('p.yaml:2:21: severity "33 phq9" is on an unknown scale "phq9"');
  expect(of("doses: []\nsubject: {severity: 33}")).toThrow('p.yaml:2:21: severity "33" has no unit; write for example "33 madrs"');
});

test("the example trial fits the schema", () => {
  const { value, locate } = readYaml(example("esketamine-trial.yaml"), trialSchema, "esketamine-trial.yaml", "a design");
  expect(readTrialDesign(value, locate).arms.map(({ name }) => name)).toEqual(["infusion", "spray 56 mg", "spray 84 mg"]);
});

test.each([
  ["arms: {}", "t.yaml:1:7: arms is empty; describe at least one arm"],
  ["arms: {a: {doses: []}}\nversus: b", 't.yaml:2:9: unknown arm "b"; known: a'],
  ["arms: {a: {doses: []}}\nsubjects: 0", "t.yaml:2:11: subjects 0 is not possible; allowed: a whole number from 1 to 1000000"],
  ["arms: {a: {doses: []}}\npercentiles: [101]", "t.yaml:2:15: percentile 101 is out of range; allowed: 0 to 100"],
  [
    "arms: {a: {doses: [{drug: ketamine, dose: 5, route: iv}]}}",
    't.yaml:1:43: dose "5" has no unit; write for example "0.5 mg/kg" or "35 mg"',
  ],
  [
    "arms:\n  a:\n    doses: [{drug: ketamine, dose: 5 mg, route: iv, at: -1 h}]",
    't.yaml:3:57: dose 5 mg is given before the protocol starts (t = -1 h); move it to t >= 0 or set start: "-1 h"',
  ],
  ["arms: {a: {doses: []}}\npopulation: {age: {from: 60 y, to: 20 y}}", "t.yaml:2:36: to 20 y is below from 60 y; swap them"],
  ["arms: {a: {doses: []}}\npopulation: {female: 2}", 't.yaml:2:22: female "2" is out of range; allowed: 0 to 1'],
  [
    "arms: {a: {doses: []}}\npopulation: {weight: {male: {median: 10 kg, cv: 0.1}}}",
    't.yaml:2:38: median "10 kg" is out of range; allowed: 30 to 400 kg',
  ],
  ["arms: {a: {doses: []}}\npopulation: {set: {weight: 70 kg}}", "t.yaml:2:28: weight is a covariate of each subject"],
  ["arms: {a: {dose: []}}", 't.yaml:1:12: unknown field "dose"; did you mean "doses"?'],
])("the design %j is refused at its place", (text, sentence) => {
  const read = () => {
    const { value, locate } = readYaml(text, trialSchema, "t.yaml", "a design");
    return readTrialDesign(value, locate);
  };
  expect(read).toThrow(sentence);
});
