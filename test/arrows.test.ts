import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = resolve(dirname(fileURLToPath(import.meta.url)), "../src");

const allowed: Readonly<Record<string, readonly string[]>> = {
  language: ["language"],
  evidence: ["language", "evidence"],
  models: ["language", "evidence", "models"],
  engine: ["language", "engine"],
  experiments: ["language", "evidence", "models", "engine", "experiments"],
  cli: ["language", "experiments", "cli"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const isTest = (name: string): boolean => name.endsWith(".test.ts") || name.includes("/fixtures/");
const importsOf = (name: string): string[] => {
  const text = readFileSync(join(src, name), "utf8");
  const found = [...text.matchAll(/(?:from|import\()\s*"(\.{1,2}\/[^"]+)"/g)].map((match) => match[1] ?? "");
  return found.map((target) => relative(src, resolve(src, dirname(name), target)));
};

describe("one way through the house", () => {
  it("finds the files of every floor", () => {
    for (const floor of Object.keys(allowed))
      expect(
        files.some((name) => name.startsWith(`${floor}/`)),
        floor,
      ).toBe(true);
  });

  it("imports only along the arrows", () => {
    const wrong = files
      .filter((name) => name.includes("/") && !isTest(name))
      .flatMap((name) => {
        const floor = name.split("/")[0] ?? "";
        return importsOf(name)
          .filter((target) => target.includes("/") && !(allowed[floor] ?? []).includes(target.split("/")[0] ?? ""))
          .map((target) => `${name} imports ${target}`);
      });
    expect(wrong).toEqual([]);
  });

  it("keeps the language free of dependencies and the engine to acorn", () => {
    const packages = (floor: string): string[] => {
      const names = files
        .filter((name) => name.startsWith(`${floor}/`) && !isTest(name))
        .flatMap((name) => [...readFileSync(join(src, name), "utf8").matchAll(/from "([^."][^"]*)"/g)].map((match) => match[1] ?? ""));
      return [...new Set(names)].filter((name) => !name.startsWith("node:"));
    };
    expect(packages("language")).toEqual([]);
    expect(packages("engine")).toEqual(["acorn"]);
  });

  it("keeps every file under 300 lines, but for lists of papers", () => {
    const long = files
      .filter((name) => !name.startsWith("evidence/sources/"))
      .map((name) => ({ name, lines: readFileSync(join(src, name), "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
