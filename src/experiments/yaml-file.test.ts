import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readProtocol } from "./protocol.ts";
import { protocolSchema } from "./protocol-schema.ts";
import { readYaml, readYamlFile } from "./yaml-file.ts";

const read = (text: string) => {
  const { value, locate } = readYaml(text, protocolSchema, "p.yaml", "a protocol in YAML");
  return readProtocol(value, locate);
};

test("a protocol is read from YAML", () => {
  const protocol = read(`
name: two infusions
subject: { weight: 82 kg, age: 35 y, sex: female, cyp3a4: 0.5, set: { cyp2b6: 50 % } }
until: 14 d
doses:
  - { drug: ketamine, dose: 0.5 mg/kg, route: iv, over: 40 min, every: 3.5 d, times: 2 }
observe: [ketamine.venous]
at: [40 min, 24 h]
`);
  expect(protocol).toMatchObject({ name: "two infusions", until: 336, subject: { weight: 82, sex: 1, cyp3a4: 0.5, cyp2b6: 0.5 } });
});

test.each([
  ["doses: [{drug: ketmine, dose: 0.5 mg/kg, route: iv}]", 'p.yaml:1:16: unknown drug "ketmine"; did you mean "ketamine"?'],
  ["doses: [{drug: ketamine, dose: 0.5, route: iv}]", 'p.yaml:1:32: dose "0.5" has no unit; write for example "0.5 mg/kg" or "35 mg"'],
  [
    "doses:\n  - {drug: ketamine, dose: 0.5 mg, route: iv, at: -1 h}",
    'p.yaml:2:51: dose 0.5 mg is given before the protocol starts (t = -1 h); move it to t >= 0 or set start: "-1 h"',
  ],
  ["doses: [{drug: ketamine, dose: 0.5 mg, rout: iv}]", 'p.yaml:1:40: unknown field "rout"; did you mean "route"?'],
  [
    "doses: []\ndrug: ketamine",
    'p.yaml:2:1: unknown field "drug"; allowed: name, subject, start, until, stress, observe, at, without, doses',
  ],
  ["doses: [{drug: ketamine, dose: 1 mg}]", "p.yaml:1:9: route is missing; add it"],
  ["until: 1 d", "p.yaml:1:1: doses is missing; add it"],
  ["doses: 3", 'p.yaml:1:8: doses "3" is not a list; write each entry below it after a dash'],
  ["doses: []\nsubject: {weight: 70}", 'p.yaml:2:19: weight "70" has no unit; write for example "70 kg"'],
  ["doses: []\nsubject: {weight: 0 kg}", 'p.yaml:2:19: weight "0 kg" is out of range; allowed: 30 to 400 kg'],
  ["doses: [{drug: ketamine, dose: .nan, route: iv}]", 'p.yaml:1:32: dose "NaN" has no unit'],
  ["doses: [{drug: ketamine, dose: 1e309 mg, route: iv}]", 'p.yaml:1:32: dose "1e309 mg" is not a finite number'],
  ["doses: [{drug: ketamine", "p.yaml:1:24: not readable as YAML: flow map"],
  ["a: 1\na: 2", "p.yaml:2:1: not readable as YAML: map keys must be unique"],
  ["doses: []\nsubject: {set: {__proto__: 1}}", 'p.yaml:2:17: unknown field "__proto__"; remove it'],
  ["just text", "p.yaml: holds no fields; give a protocol in YAML"],
  ["", "p.yaml: holds nothing; give a protocol in YAML"],
])("%j is refused at its place", (text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
});

test("aliases that multiply are refused, and so is a value that holds itself", () => {
  const bomb = ["a: &a [x,x,x,x,x,x,x,x]", "b: &b [*a,*a,*a,*a,*a,*a,*a]", "c: &c [*b,*b,*b,*b,*b,*b,*b]", "d: [*c,*c,*c,*c]"].join("\n");
  expect(() => read(bomb)).toThrow("p.yaml: repeats itself by aliases without end; write the values out instead");
  expect(() => read("doses: &a [*a]")).toThrow("p.yaml:1:12: doses 1 is not a group of fields");
});

test("files that are no protocol are refused without being read whole", () => {
  const folder = mkdtempSync(join(tmpdir(), "ketagenesis-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const refused = (path: string) => () => readYamlFile(path, protocolSchema, "a protocol in YAML");
  const vast = file("vast.yaml", "");
  truncateSync(vast, 1e9);
  expect(refused(vast)).toThrow("has 1000 MB; allowed: at most 1 MB");
  expect(refused(folder)).toThrow("is a folder; give a protocol in YAML");
  expect(refused(join(folder, "none.yaml"))).toThrow("it does not exist; give a protocol in YAML");
  expect(refused(file("zero.yaml", new Uint8Array([97, 0, 98])))).toThrow("is not text (byte 1 is 0)");
  expect(refused(file("junk.yaml", new Uint8Array([200, 201, 202])))).toThrow("is not UTF-8 text");
  expect(refused(file("deep.yaml", "[".repeat(5000)))).toThrow("nests deeper than 20");
  expect(refused(file("indented.yaml", Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")))).toThrow(
    "nests deeper than 20",
  );
});
