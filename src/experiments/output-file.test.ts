import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkOutput, makeFolder, writeFiles } from "./output-file.ts";

const folders: string[] = [];
afterAll(() => folders.forEach((path) => void rmSync(path, { recursive: true })));

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "ketagenesis-"));
  folders.push(path);
  return path;
}

test("files are written whole, replace older ones, and leave nothing beside them", () => {
  const here = folder();
  writeFileSync(join(here, "a.csv"), "old");
  writeFiles([
    { path: join(here, "a.csv"), content: "new" },
    { path: join(here, "b.bin"), content: new Uint8Array([1, 2]) },
  ]);
  expect(readFileSync(join(here, "a.csv"), "utf8")).toBe("new");
  expect(readdirSync(here).sort()).toEqual(["a.csv", "b.bin"]);
});

test("when one of several files cannot be written, none is", () => {
  const here = folder();
  mkdirSync(join(here, "taken"));
  const files = ["a.csv", "taken"].map((name) => ({ path: join(here, name), content: "x" }));
  expect(() => writeFiles(files)).toThrow("it exists and is not a regular file; name another");
  expect(readdirSync(here)).toEqual(["taken"]);
});

test("a missing folder, a link and a device are refused", () => {
  const here = folder();
  writeFileSync(join(here, "real"), "kept");
  symlinkSync(join(here, "real"), join(here, "link"));
  expect(() => checkOutput(join(here, "none", "a.csv"))).toThrow("does not exist; make it first");
  expect(() => checkOutput(join(here, "link"))).toThrow("it exists and is not a regular file; name another");
  expect(() => checkOutput(join(here, "real", "a.csv"))).toThrow("is not a folder");
  expect(() => checkOutput("/dev/null")).toThrow("it exists and is not a regular file; name another");
});

test("a folder is made with its parents, unless a file is in the way", () => {
  const here = folder();
  makeFolder(join(here, "x", "y"));
  expect(readdirSync(join(here, "x"))).toEqual(["y"]);
  writeFileSync(join(here, "file"), "");
  expect(() => makeFolder(join(here, "file", "y"))).toThrow("cannot make the folder");
});
