import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConnectome } from "../experiments/brain/connectome-files.ts";
import { folder, run } from "./fixtures/run-command.ts";

test("help, version and the lists answer with exit 0", async () => {
  for (const args of [
    [],
    ["--help"],
    ["help", "simulate"],
    ["simulate", "--help"],
    ["--version"],
    ["drugs"],
    ["drugs", "--ports"],
    ["observables"],
  ]) {
    const { code, out, err } = await run(...args);
    expect([args, code, err]).toEqual([args, 0, ""]);
    expect(out).not.toBe("");
  }
  expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("a mechanism is printed as its file states it, by name or by the part that is made of it", async () => {
  const { out } = await run("equations", "venous");
  expect(out).toMatch(/^venous: /);
  expect(out).toContain("d lagging/dt = (arterial - lagging) / lag");
  expect(out).toMatch(/^lag +parameter +[\d.]+ +h /m);
  expect((await run("equations", "venous", "--latex")).out).toContain("\\begin{aligned}");
  expect((await run("equations", "venous", "--mathml")).out).toContain("<math");
  const read = async (name: string) => JSON.parse((await run("equations", name, "--json")).out);
  const values = async (name: string) => (await read(name)).symbols.filter(({ role }: { role: string }) => role === "parameter");
  expect((await read("sKetamine.disposition")).name).toBe("disposition");
  expect(await values("rKetamine.disposition")).not.toEqual(await values("sKetamine.disposition"));
});

test("lists are JSON documents when asked", async () => {
  const read = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
  expect((await read("drugs")).drugs[0]).toMatchObject({ name: "ketamine", usual: { dose: "0.5 mg/kg" } });
  expect((await read("observables")).observables.map(({ name }: { name: string }) => name)).toContain("ketamine.venous");
  const { parameters } = await read("parameters", "cyp3a4");
  expect(parameters[0]).toMatchObject({ name: "cyp3a4", value: 1, unit: "1", origin: "assumed" });
});

test("the sources of a run are BibTeX, each once", async () => {
  const { out } = await run("cite", "--quiet");
  const keys = [...out.matchAll(/^@\w+\{(\w+),$/gm)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(3);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain("steinebach2023");
});

test("brain runs a person's own connectome, and says what is wrong with one", async () => {
  const own = folder();
  const weights = join(own, "weights.csv");
  writeFileSync(weights, "0,1,0.5\n1,0,0.5\n0.5,0.5,0\n");
  writeFileSync(join(own, "regions.csv"), "label,network\na,default\nb,default\nc,visual\n");
  const { code, out } = await run(
    "brain",
    "--connectome",
    own,
    "--block",
    "0.1",
    "--minutes",
    "1",
    "--coupling",
    "0.5",
    "--seeds",
    "2",
    "--json",
  );
  expect(code).toBe(0);
  const document = JSON.parse(out);
  expect(document.states[0].scans).toBe(2);
  expect(document.states[0].spread.rate).toBeGreaterThan(0);
  expect(document.asked.regions).toBe(3);
  expect(document.networks).toEqual(["default", "visual"]);
  const [rest, blocked] = document.states;
  expect(rest.rate).toBeGreaterThan(2.5);
  expect(rest.rate).toBeLessThan(3.6);
  expect(blocked.rate).toBeLessThan(rest.rate);
  expect(rest.byNetwork[1][1]).toBeNull();
  const out2 = join(own, "results");
  const more = ["--connectome", own, "--state", "depressed", "--minutes", "1", "--coupling", "0.5", "--html", join(own, "brain.html")];
  expect((await run("brain", ...more, "--out", out2)).code).toBe(0);
  expect(readdirSync(out2).sort()).toEqual(["bold.parquet", "brain.json", "connectivity.parquet", "networks.csv"]);
  expect(readFileSync(join(own, "brain.html"), "utf8")).toContain("Change, weak inhibition");
  const late = join(own, "delays.csv");
  writeFileSync(late, "0,8,x\n8,0,4\n12,4,0\n");
  const odd = await run("brain", "--connectome", own);
  expect(odd.code).toBe(2);
  expect(odd.err).toContain('delays, row 1, column 3 is "x"; give a number of 0 or more');
  for (const [delays, velocity, sentence] of [
    ["0,8,12\n8,0,4\n12,4,0\n", ["--velocity", "10 m/s"], " has delays of its own; leave the velocity out, or delays.csv"],
    ["0,8,12\n8,0,9e6\n12,9e6,0\n", [], ", row 2, column 3: the delay between b and c is 9000000 ms; give at most 419430 ms"],
  ] as const) {
    writeFileSync(late, delays);
    for (const diagram of [[], ["--diagram"]]) {
      const refused = await run("brain", "--connectome", own, ...velocity, ...diagram);
      expect(refused).toEqual({ code: 2, out: "", err: `${own}${sentence}\n` });
    }
  }
  rmSync(late);
  const nowhere = await run("brain", "--connectome", own, "--velocity", "10 m/s", "--diagram");
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toMatch(/ has no centres, so a velocity gives no delays; add columns x, y and z \(mm\), or delays.csv\n$/);
  writeFileSync(weights, "0,1,0.5\n1,0,0.5\n0.5,-0.5,0\n");
  const wrong = await run("brain", "--connectome", own);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('row 3, column 2 is "-0.5"; give a number of 0 or more');
}, 30_000);

test("columns of regions that brain would not read are refused", async () => {
  const own = folder();
  writeFileSync(join(own, "weights.csv"), "0,1\n1,0\n");
  const path = join(own, "regions.csv");
  for (const [header, sentence] of [
    ["label,network,NMDA", 'column "NMDA" is not known; allowed: label, network, density, x, y, z'],
    ["Network,label,", 'column "" is not known; allowed: label, network, density, x, y, z'],
    ["label,network,Label", 'column "Label" is there twice; leave one out'],
  ] as const) {
    writeFileSync(path, `${header}\na,b,1\nb,b,2\n`);
    expect(await run("brain", "--connectome", own)).toEqual({ code: 2, out: "", err: `${path}:1, ${sentence}\n` });
  }
  writeFileSync(path, "Density,Network,Label\n1,default,a\n3,visual,b\n");
  expect(readConnectome(own)).toMatchObject({ labels: ["a", "b"], networks: ["default", "visual"], density: [0.5, 1.5] });
});
