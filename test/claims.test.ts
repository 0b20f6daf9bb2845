import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, run } from "../src/cli/fixtures/run-command.ts";
import { claimsPage } from "../src/cli/report/claims-page.ts";
import { claimsMarkdown, claimsOverview, marks, withClaims } from "../src/cli/report/claims-report.ts";
import { summaryOf } from "../src/cli/report/claims-summary.ts";
import { claims, type JudgedClaim, judge, story } from "../src/experiments/claims/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const screen = { columns: 100, unicode: false, colour: false, live: false };
/** Cells in full would take as long as all else together: of this claim the README's verdict alone is compared. */
const slow = "burst-mode";
const judged: JudgedClaim[] = [];

beforeAll(async () => {
  for (const claim of claims) judged.push(await judge(claim, { threads: 2, seed: 1, ...(claim.id === slow ? { cells: 400 } : {}) }));
}, 60_000);

const rowOf = (table: string, id: string): string | undefined => table.split("\n").find((line) => line.includes(`\`${id}\``));

describe("the README", () => {
  it("shows the table that the program prints; `ketagenesis claims --markdown README.md` writes it", () => {
    const table = claimsMarkdown(judged);
    for (const { id } of claims.filter((claim) => claim.id !== slow)) expect(rowOf(readme, id), id).toBe(rowOf(table, id));
    expect(rowOf(readme, slow)).toContain(`**${judged.find(({ id }) => id === slow)?.verdict}**`);
    expect(readme).toContain(table.split("\n")[0]);
    expect(withClaims(readme, "")).toBeDefined();
    expect(readme.split("\n").filter((line) => line.startsWith("| ") && line.includes("** |"))).toHaveLength(claims.length);
  });
});

describe("every claim", () => {
  it("has its deciding number once, its main papers among its sources, and numbers inside their intervals", () => {
    for (const { id, numbers, sources } of judged) {
      const told = story.find((claim) => claim.id === id);
      expect(
        numbers.filter(({ what }) => what === told?.number),
        id,
      ).toHaveLength(1);
      expect(
        sources.map(({ key }) => key),
        id,
      ).toEqual(expect.arrayContaining([...(told?.papers ?? ["none"])]));
      for (const { what, value, interval } of numbers) {
        expect(Number.isFinite(value), `${id}: ${what}`).toBe(true);
        if (interval) expect(interval[0] <= interval[1], `${id}: ${what}`).toBe(true);
      }
    }
  });
});

describe("claims in short", () => {
  it("fit two screens, each with its verdict, its deciding number and its criteria", () => {
    const text = claimsOverview(judged, screen);
    expect(text.split("\n").length).toBeLessThan(80);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    for (const { id, verdict } of judged) expect(text).toMatch(new RegExp(`${verdict.toUpperCase()}[^]*${id}: \\d+ holds?, \\d+ do`));
  });

  it("count every criterion once", () => {
    for (const claim of judged) {
      const { holds, fails, open } = summaryOf(claim);
      expect(holds + fails + open, claim.id).toBe(claim.criteria.length);
    }
  });

  it("refuse a deciding number or a paper that the claim does not have", () => {
    const [first] = judged;
    if (!first) throw new RangeError("no claim was judged");
    expect(() => summaryOf({ ...first, numbers: [] })).toThrow(/^claim nmda-antagonist has no number "receptors blocked, habenula"/);
    expect(() => summaryOf({ ...first, sources: [] })).toThrow(/^claim nmda-antagonist does not use the paper mealing1999/);
  });
});

describe("the page of claims", () => {
  it("holds every claim, criterion, number and paper, and fetches nothing", () => {
    const page = claimsPage(judged, 1);
    for (const { id, criteria, numbers, sources, rows } of judged) {
      const section = page.slice(page.indexOf(`<section id="${id}">`)).split("</section>")[0] ?? "";
      expect(section.match(/<li class="(holds|fails|open)">/g), id).toHaveLength(criteria.length);
      expect(section.match(/<tr><td>/g), id).toHaveLength(
        numbers.length + rows.filter((row) => numbers.every((number) => number.row !== row)).length,
      );
      for (const row of rows) expect(section, id).toContain(`<td>${row}: `);
      for (const { key } of sources) expect(section).toContain(`<li>${key}: `);
    }
    expect(page).toMatch(/Abdallah 2022; ketamine 0.5 vs placebo; caps5, difference; 28 d<\/td><td>no difference found<\/td>/);
    expect(page).not.toMatch(/NaN|undefined|Infinity|src=/);
    expect(page).toContain("default-src 'none'");
  });
});

describe("`ketagenesis claims`", () => {
  it("prints one claim in full, or as JSON with its deciding number", async () => {
    const { code, out } = await run("claims", "trauma");
    expect(code).toBe(0);
    expect(out).toMatch(/^trauma: PARTLY\n/);
    expect(out).toContain("10.1038/s41386-022-01266-9");
    const document = JSON.parse((await run("claims", "trauma", "--json")).out);
    expect(document.claims[0]).toMatchObject({ id: "trauma", verdict: "partly", deciding: { value: "0.24 SD (-0.3 to 0.78)" } });
    expect(document.claims[0].criteria.map(({ holds }: { holds: boolean | null }) => holds)).toContain(null);
  });

  it("writes the table between the marks of a file, and leaves the rest", async () => {
    const path = join(folder(), "note.md");
    writeFileSync(path, `before\n${marks.from}\nstale row\n${marks.to}\nafter\n`);
    const { code } = await run("claims", "trauma", "--markdown", path);
    expect(code).toBe(0);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(/^before\n/);
    expect(text).toMatch(/\nafter\n$/);
    expect(text).toContain("| **partly** |");
    expect(text).not.toContain("stale row");
  });

  it("refuses a file without marks, or none", async () => {
    const path = join(folder(), "note.md");
    writeFileSync(path, "no marks\n");
    expect((await run("claims", "trauma", "--markdown", path)).err).toContain("has no place for the table; put these two lines into it:");
    expect((await run("claims", "trauma", "--markdown", "nowhere.md")).err).toContain('--markdown "nowhere.md" is not a file');
  });

  it("writes a page", async () => {
    const path = join(folder(), "claims.html");
    const { err } = await run("claims", "trauma", "--html", path);
    expect(err).toContain(`wrote ${path}`);
    expect(readFileSync(path, "utf8")).toContain('<section id="trauma">');
  });
});
