import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folder, run } from "./fixtures/run-command.ts";

const bin = fileURLToPath(new URL("../../bin/ketagenesis.mjs", import.meta.url));

test.each<[string[], string]>([
  [["simulat"], 'unknown command "simulat"; did you mean "simulate"?'],
  [
    ["serve"],
    'unknown command "serve"; known: simulate, trial, habenula, brain, evidence, claims, calibrate, surfaces, drugs, observables, parameters, equations, cite',
  ],
  [["simulate", "--dosee", "3"], "unknown option '--dosee'; did you mean --dose?; `ketagenesis help` lists commands and flags"],
  [["simulate", "--dose", "0.5"], '--dose "0.5" has no unit; write for example "0.5 mg/kg" or "35 mg"'],
  [["simulate", "--dose", "0.5", "mg/kg"], '--dose 0.5 and its unit mg/kg came apart; write them in quotes: --dose "0.5 mg/kg"'],
  [["simulate", "--drug", "ketmine"], 'unknown drug "ketmine"; did you mean "ketamine"?'],
  [["simulate", "--dose", "-1 mg"], '--dose "-1 mg" is negative; write a dose of 0 or more, for example "0.5 mg/kg" or "35 mg"'],
  [["simulate", "--dose", "30 mg/kg"], '--dose "30 mg/kg" is more than anyone is given; allowed: at most 20 mg/kg of ketamine'],
  [["simulate", "--dose", "1e309 mg"], '--dose "1e309 mg" is not a finite number; write for example "0.5 mg/kg" or "35 mg"'],
  [["simulate", "--route", "oral"], "--route oral needs --dose: the usual dose of ketamine is for the route iv"],
  [["simulate", "--weight", "70"], '--weight "70" has no unit; write for example "70 kg"'],
  [["simulate", "--weight", "0 kg"], '--weight "0 kg" is out of range; allowed: 30 to 400 kg'],
  [["simulate", "--age", "5 y"], '--age "5 y" is out of range; allowed: 18 to 100 y'],
  [["simulate", "--sex", "other"], '--sex "other" is not known; allowed: male, female'],
  [["simulate", "--until", "6 y"], '--until "6 y" is longer than 5 years; a protocol spans at most 5 y'],
  [["simulate", "--start", "-1 h"], "dose 0.5 mg/kg is given before the protocol starts (t = -1 h); move it to t >= 0"],
  [["simulate", "--times", "3"], '--times 3 needs an interval; add --every, for example "24 h"'],
  [["simulate", "--at", "40 min", "--until", "20 min"], '--at "40 min" lies after the end (20 min); raise --until'],
  [["simulate", "--observe", "ketamine.venos"], 'unknown observable "ketamine.venos"; did you mean "ketamine.venous"?'],
  [["simulate", "--set", "cyp3a4"], '--set "cyp3a4" is not a setting; write a name, = and a value, for example cyp3a4=0.2'],
  [["simulate", "--set", "cyp3a5=2"], 'unknown parameter "cyp3a5"; did you mean "cyp3a4"?'],
  [["simulate", "--seed", "1.5"], '--seed "1.5" is not a seed; allowed: a whole number from 0 to 4294967295'],
  [
    ["simulate", "--severity", "33"],
    '--severity "33" names no scale; write for example "33 madrs"; allowed: madrs 1 to 60, hamd17 1 to 52, hama 1 to 56, caps5 1 to 80, pcl5 1 to 80, isi 1 to 28, suicidality 1 to 6',
  ],
  [["simulate", "--severity", "33 phq9"], '--severity "33 phq9" is on an unknown scale "phq9"; allowed: madrs 1 to 60'],
  [["simulate", "--severity", "61 madrs"], '--severity "61 madrs" is out of range; allowed: madrs 1 to 60'],
  [["simulate", "--severity", "-3 madrs"], '--severity "-3 madrs" is out of range; allowed: madrs 1 to 60'],
  [
    ["simulate", "--severity", "20 hamd17", "--set", "mood.scales.madrs=33"],
    "--severity and --set mood.scales.madrs both say the score before treatment; leave one out",
  ],
  [["simulate", "examples/events.csv", "--severity", "33 madrs"], "--severity does not go with an event table, which has no column for it"],
  [["simulate", "--zoom", "spine@24h"], 'unknown model to zoom into "spine"; known: habenula, brain'],
  [["simulate", "--stress", "1"], '--stress "1" is not a level and times; write for example "1 from 0 d to 21 d"'],
  [["simulate", "--stress", "2 to 3 d"], '--stress "2" is out of range; allowed: 0 to 1'],
  [["simulate", "--stress", "1 from 3 d to 2 d"], '--stress "2 d" does not come after the beginning of the stress; write a later time'],
  [["simulate", "--zoom", "2 h"], '--zoom "2 h" is not a model and a time; write for example habenula@2h'],
  [
    ["simulate", "--without", "spine"],
    '--without "spine" is not an arm of the chain; known: habenula, disinhibition, glutamate, defaultMode, bdnf',
  ],
  [["simulate", "--lesions", "--html", "x.html"], "--html does not go with --lesions, which shows one table; leave one of them out"],
  [["simulate", "examples/events.csv", "--lesions"], "--lesions cuts arms in one subject of a protocol; leave it out with an event table"],
  [["simulate", "none.yaml"], "cannot read none.yaml: it does not exist; give a protocol in YAML"],
  [["simulate", "none.csv"], "cannot read none.csv: it does not exist; give an event table in CSV"],
  [
    ["simulate", "none.yaml", "--dose", "3 mg"],
    "--dose does not go with a file, which says what is given; change the file or leave the flag out",
  ],
  [["simulate", "--csv", "/none/x.csv"], "cannot write /none/x.csv: the folder /none does not exist; make it first"],
  [["habenula", "--state", "happy"], 'unknown --state "happy"; known: control, depressed'],
  [["habenula", "--block", "1.2"], '--block "1.2" is not a share; write a number from 0 to 1, or a percentage such as "30 %"'],
  [["habenula", "--block", "0.1", "--drug", "ketamine"], "--block and --drug both say what is blocked; leave one out"],
  [["habenula", "--at", "2 h"], "--at says when after a dose; say what is given with --drug or --dose"],
  [["habenula", "--seconds", "0"], '--seconds "0" is not possible; allowed: 0.5 to 600 s'],
  [["habenula", "--cells", "0"], '--cells "0" is not possible; allowed: a whole number from 1 to 1000000'],
  [["habenula", "--set", "tType.G=1"], 'unknown parameter of the cells "tType.G"; did you mean "tType.g"?'],
  [["brain", "--minutes", "0"], '--minutes "0" is not possible; allowed: 1 to 120'],
  [["brain", "--velocity", "900 m/s"], '--velocity "900 m/s" is out of range; allowed: 0.1 to 200 m/s'],
  [["brain", "--seeds", "0"], '--seeds "0" is not possible; allowed: a whole number from 1 to 1000'],
  [["brain", "--diagram", "--block", "0.1"], "--diagram shows a healthy brain at every coupling; leave --block out"],
  [["brain", "--block", "2"], '--block "2" is not possible; allowed: 0 to 1'],
  [["brain", "--connectome", "none"], "cannot read none/weights.csv: it does not exist; give a square table of weights in CSV"],
  [["claims", "burst-mod"], 'unknown claim "burst-mod"; did you mean "burst-mode"?'],
  [["surfaces", "brain"], 'unknown surface "brain"; known: habenula, brain-lost-synapses, brain-weak-inhibition'],
  [["brain", "--state", "sad"], 'unknown --state "sad"; known: healthy, depressed'],
  [["brain", "--restored", "0.5"], "--restored says something of depression; add --state depressed"],
  [["brain", "--state", "depressed", "--account", "x"], 'unknown --account "x"; known: lost-synapses, weak-inhibition, both'],
  [["brain", "--far-share", "2"], '--far-share "2" is not possible; allowed: 0 to 1'],
  [["trial"], "no design is given; name a file, for example examples/parallel-trial.yaml, or --published"],
  [["trial", "--yaml"], "--yaml goes with --published; write for example --published murrough2013 --yaml"],
  [["trial", "--published", "murrough2031"], 'unknown published trial "murrough2031"; did you mean "murrough2013"?'],
  [["trial", "--published", "murrough2013", "--power"], "--power does not go with --published; leave one of them out"],
  [["trial", "none.yaml", "--subjects", "0"], '--subjects "0" is not possible; allowed: a whole number from 1 to 1000000'],
  [
    ["trial", "examples/parallel-trial.yaml", "--power", "--html", "x.html"],
    "--html does not go with --power, which draws no page; leave one of them out",
  ],
  [["trial", "examples/esketamine-trial.yaml", "--power"], "power needs an endpoint; add endpoints to the design"],
  [["cite", "--drug", "ketmine"], 'unknown drug "ketmine"; did you mean "ketamine"?'],
  [["parameters", "clearence"], 'unknown parameter "clearence"; did you mean "clearance"?'],
  [["equations", "dispositon"], 'unknown mechanism "dispositon"; did you mean "disposition"?'],
  [["equations", "venous", "--latex", "--mathml"], "--latex does not go with --mathml; give one"],
  [["evidence", "PK0000"], "unknown evidence row"],
  [["calibrate", "pharmacokinetic"], 'unknown fit "pharmacokinetic"'],
])("%j is answered by one sentence and exit 2", async (args, sentence) => {
  const { code, out, err } = await run(...args, "--json");
  expect(err.slice(0, sentence.length)).toBe(sentence);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(out).toBe("");
  expect(code).toBe(2);
});

test("a refused request writes nothing", async () => {
  const here = folder();
  const csv = join(here, "a.csv");
  const { code } = await run("simulate", "--csv", csv, "--html", join(here, "none", "b.html"));
  expect(code).toBe(2);
  const other = await run("simulate", "--csv", csv, "--out", join(here, "out"), "--observe", "nothing");
  expect(other.code).toBe(2);
  expect(readdirSync(here)).toEqual([]);
});

test("the JSON of a simulation has the shape of its contract, at exactly the moments asked for", async () => {
  const { code, out, err } = await run("simulate", "--at", "2 h,40 min,24 h", "--observe", "ketamine.venous,nmda.block.*", "--json");
  expect([code, err]).toEqual([0, ""]);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  const document = JSON.parse(out);
  expect(Object.keys(document)).toEqual(["schema", "time", "observables", "summary", "provenance"]);
  expect(document.schema).toBe("ketagenesis.simulation/1");
  expect(document.time).toEqual({ unit: "h", values: [2, 2400 / 3600, 24] });
  const venous = document.observables["ketamine.venous"];
  expect(venous.unit).toBe("ng/mL");
  expect(venous.values).toHaveLength(3);
  expect(venous.values[1]).toBeGreaterThan(venous.values[0]);
  expect(Object.keys(document.observables).filter((name) => name.startsWith("nmda.block."))).not.toHaveLength(0);
  expect(Object.keys(document.summary)).toEqual(["regimen", "subject", "exposure", "parameters"]);
  expect(document.summary.regimen).toBe("ketamine 0.5 mg/kg iv over 40 min");
  expect(Object.keys(document.summary.exposure["ketamine.venous"])).toEqual(["unit", "baseline", "peak", "timeOfPeak", "area", "halfLife"]);
  expect(Object.keys(document.provenance)).toEqual(["version", "model", "seed", "mode", "sources"]);
  expect(document.provenance).toMatchObject({ seed: 1, mode: "strict", model: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

test("without moments the times are a grid of the whole 28 days, dense after the dose", async () => {
  const { out } = await run("simulate", "--observe", "ketamine.venous", "--json");
  const { values } = JSON.parse(out).time;
  expect([values[0], values.at(-1)]).toEqual([0, 672]);
  expect(values.length).toBeLessThanOrEqual(510);
  expect(values.filter((time: number) => time <= 1).length).toBeGreaterThan(50);
});

test("a protocol file and its flags give the same result", async () => {
  const path = join(folder(), "p.yaml");
  writeFileSync(path, "subject: { weight: 82 kg }\nuntil: 2 d\ndoses: [{ drug: ketamine, dose: 1 mg/kg, route: iv, over: 40 min }]\n");
  const asked = ["--observe", "ketamine.venous", "--at", "40 min", "--json"];
  const file = JSON.parse((await run("simulate", path, ...asked)).out);
  const flags = JSON.parse((await run("simulate", "--weight", "82 kg", "--until", "2 d", "--dose", "1 mg/kg", ...asked)).out);
  expect(file).toEqual(flags);
});

test("an event table of several subjects gives each a course, at the times of its observations", async () => {
  const path = join(folder(), "e.csv");
  writeFileSync(
    path,
    "ID,TIME,AMT,RATE,CMT,EVID,WT\n1,0,35,52.5,ketamine.iv,1,70\n1,2,.,.,.,0,70\n2,0,70,105,ketamine.iv,1,140\n2,3,.,.,.,0,140\n",
  );
  const { out } = await run("simulate", path, "--observe", "ketamine.venous", "--json");
  const document = JSON.parse(out);
  expect(document.schema).toBe("ketagenesis.simulations/1");
  expect(document.subjects.map(({ id, time }: { id: string; time: { values: number[] } }) => [id, time.values])).toEqual([
    ["1", [2]],
    ["2", [3]],
  ]);
});

test("an event table of one infusion is the protocol of one infusion", async () => {
  const path = join(folder(), "e.csv");
  writeFileSync(path, `TIME,AMT,RATE,CMT,EVID\n0,35,${35 / (40 / 60)},ketamine.iv,1\n`);
  const asked = ["--observe", "ketamine.venous", "--at", "20 min,2 h,20 h", "--json"];
  const table = JSON.parse((await run("simulate", path, ...asked)).out);
  const flags = JSON.parse((await run("simulate", ...asked)).out);
  for (const [i, value] of table.observables["ketamine.venous"].values.entries()) {
    expect(value / flags.observables["ketamine.venous"].values[i]).toBeCloseTo(1, 5);
  }
});

test("files are written beside the report, and the CSV names its units", async () => {
  const here = folder();
  const { code, err } = await run(
    "simulate",
    "--csv",
    join(here, "a.csv"),
    "--html",
    join(here, "b.html"),
    "--out",
    join(here, "out"),
    "--at",
    "1 h",
  );
  expect(code).toBe(0);
  expect(err).toContain(`wrote ${join(here, "a.csv")}`);
  expect(readdirSync(here).sort()).toEqual(["a.csv", "b.html", "out"]);
  expect(readdirSync(join(here, "out")).sort()).toEqual(["simulation.csv", "simulation.json"]);
});

test("lesions fit a screen, and their JSON says what each cut is", async () => {
  const { code, out } = await run("simulate", "--lesions");
  const lines = out.trimEnd().split("\n");
  expect(code).toBe(0);
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(100);
  const document = JSON.parse((await run("simulate", "--lesions", "--at", "24 h", "--json")).out);
  expect(document).toMatchObject({ schema: "ketagenesis.lesions/1", scale: "madrs", unit: "points", time: { unit: "h", values: [24] } });
  for (const { cut, improvement, beyondPlacebo } of document.lesions) {
    expect(cut.length).toBeGreaterThan(8);
    expect([improvement.values.length, beyondPlacebo.values.length]).toEqual([1, 1]);
  }
});

test.each([
  [[], "ketamine 0.5 mg/kg iv over 40 min | 70 kg, 40 y, male"],
  [["--drug", "esketamine"], "esketamine 56 mg intranasal"],
  [["--drug", "placebo"], "placebo 0 mg iv"],
  [["--drug", "escitalopram", "--until", "8 weeks"], "escitalopram 10 mg oral"],
  [["--drug", "nitrous oxide", "--stress", "0.5 to 10 d"], "nitrous oxide 50 % inhaled"],
  [["--at", "1 h,2 h,3 h,4 h,5 h,6 h,7 h,8 h", "--until", "12 h"], "ketamine 0.5 mg/kg iv over 40 min"],
])("the report of %j fits a screen: within a hundred columns and forty lines, a unit in every row", async (flags, regimen) => {
  const { out } = await run("simulate", ...flags);
  const lines = out.trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(100);
  expect(out).toContain(regimen);
  const from = lines.findIndex((line) => / unit +start /.test(line));
  const chain = lines.slice(from + 1, lines.indexOf("", from));
  expect(chain.length).toBeGreaterThan(8);
  for (const row of chain) expect(row).toMatch(/^\S* +[\w.]+ +(ng\/mL|uM|%|share|x usual|Fisher z|points|mmHg|0 to 1) {2}/);
  expect(out).toMatch(/^madrs, points +start/m);
  expect(out).toMatch(/\d+ parameters: \d+ measured, .*\d+ fitted, \d+ assumed\.\n/);
  expect(out).toMatch(/Not advice for any person\.\n$/);
});

test("the whole story stands in the report and in its JSON: mood beside placebo and an inhibitor, each within its interval", async () => {
  const { out } = await run("simulate");
  for (const arm of ["ketamine", "placebo", "escitalopram"])
    expect(out).toMatch(new RegExp(`^${arm} +33\\.0( +[\\d.]+ \\([\\d.]+, [\\d.]+\\)){4}$`, "m"));
  // what tablets do beyond tablets with nothing in them stands right below them
  expect(out).toMatch(/^escitalopram .*\nless its placebo /m);
  const document = JSON.parse((await run("simulate", "--at", "24 h,2 h", "--json")).out);
  expect(document.interval.time).toEqual({ unit: "h", values: [2, 24] });
  expect(Object.keys(document.comparators)).toEqual(["placebo", "escitalopram", "placebo tablets"]);
  expect(document.interval.less.arm).toBe("placebo");
  expect(document.comparators.escitalopram.less.arm).toBe("placebo tablets");
  const own = document.interval.observables.madrs;
  // the same person, once alone and once among the draws
  expect(own.values[0] / document.observables.madrs.values[1]).toBeCloseTo(1, 4);
  for (const band of [
    own,
    ...Object.values<{ observables: { madrs: typeof own } }>(document.comparators).map((arm) => arm.observables.madrs),
  ]) {
    for (const [i, value] of band.values.entries()) {
      expect(band.lower[i]).toBeLessThan(value);
      expect(band.upper[i]).toBeGreaterThan(value);
    }
  }
});

test("placebo changes nothing, to nine digits, where nothing is expected and nothing passes by itself", async () => {
  const nothing = ["--set", "mood.expectancy.largest=0", "--set", "mood.natural.share=0", "--set", "mood.expectancy.disappointment=0"];
  const { out } = await run("simulate", "--drug", "placebo", ...nothing, "--json");
  const document = JSON.parse(out);
  for (const { values } of Object.values<{ values: number[] }>(document.observables))
    for (const value of values) expect(Math.abs(value - (values[0] ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(values[0] ?? 0));
});

test("the started program prints one document, no warnings, and gives the exit code on", () => {
  const out = execFileSync(process.execPath, [bin, "simulate", "--at", "40 min", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(JSON.parse(out).schema).toBe("ketagenesis.simulation/1");
  const refused = spawnSync(process.execPath, [bin, "simulate", "--dose", "0.5"], { encoding: "utf8" });
  expect([refused.status, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toBe('--dose "0.5" has no unit; write for example "0.5 mg/kg" or "35 mg"\n');
  const loud = spawnSync(process.execPath, [bin, "simulate", "--at", "1 h"], { encoding: "utf8" });
  expect(loud.stderr).toBe("");
});

test("a published trial is printed as a design that runs, and run beside its results", async () => {
  const list = await run("trial", "--published", "--json");
  expect(JSON.parse(list.out).map(({ name }: { name: string }) => name)).toContain("murrough2013");
  const design = join(folder(), "murrough2013.yaml");
  writeFileSync(design, (await run("trial", "--published", "murrough2013", "--yaml")).out);
  expect((await run("trial", design, "--subjects", "3")).code).toBe(0);
  const { code, out } = await run("trial", "--published", "murrough2013", "--subjects", "3", "--json");
  expect(code).toBe(0);
  const found = JSON.parse(out);
  expect(found).toMatchObject({ schema: "ketagenesis.published/1", name: "murrough2013", subjects: 3 });
  const [first] = found.results;
  expect(first).toMatchObject({ id: "T02kr", endpoint: "madrs.response@24 h", use: "calibration", unit: "%" });
  expect(first.expected[0] <= first.simulated.value && first.simulated.value <= first.expected[1]).toBe(true);
  const text = (await run("trial", "--published", "fedgchin2019", "--subjects", "3")).out;
  expect(Math.max(...text.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(100);
});
