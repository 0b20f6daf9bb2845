import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = resolve(fileURLToPath(new URL("..", import.meta.url)));
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text: text ?? "" }));
const commands = blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => text.trim().split("\n"));
const lines = commands.filter((line) => line.startsWith("npx ketagenesis"));

/** Runs a README line as it stands, with its files under a folder of its own. */
function run(line: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ketagenesis-readme-"));
  const own = line.replace("npx ketagenesis", `"${process.execPath}" bin/ketagenesis.mjs`).replaceAll(/ out\b/g, ` ${folder}`);
  return execFileSync("sh", ["-c", own], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

describe("the README", () => {
  it("has lines to try, and two commands that set up", () => {
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(commands.filter((line) => line.startsWith("npm ci --ignore-scripts && "))).toHaveLength(2);
  });

  it.each(lines)("%s", (line) => {
    expect(run(line).length).toBeGreaterThan(100);
  });

  it("shows a library example that runs", () => {
    const [example] = blocks.filter(({ language }) => language === "ts");
    const script = `${(example?.text ?? "").replace("./src/index.ts", join(root, "src/index.ts"))}\nconsole.log(outcome.status, program.states.length);`;
    const out = execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", "--input-type=module-typescript", "-e", script], {
      encoding: "utf8",
    });
    expect(out.trim()).toMatch(/^done \d+$/);
  });

  it("links to files that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? "").filter((link) => !link.startsWith("https://"));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(existsSync(join(root, link)), link).toBe(true);
  });
});
