import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { failure, refusal, shown } from "./refusal.ts";
import { reason } from "./text-file.ts";

/** A file to be written: its path and what goes into it. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Refuses a path that could not be written: its folder is missing, or it names something other than a regular file.
 * Called before a computation, so that an hour's work is not lost to a misspelt path.
 */
export function checkOutput(path: string): void {
  const folder = dirname(path);
  const about = statSync(folder, { throwIfNoEntry: false });
  if (!about) throw refusal(`cannot write ${shown(path)}: the folder ${shown(folder)} does not exist; make it first`);
  if (!about.isDirectory()) throw refusal(`cannot write ${shown(path)}: ${shown(folder)} is not a folder`);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw refusal(`cannot write ${shown(path)}: it exists and is not a regular file; name another`);
}

/** Makes a folder for results, with its parents. Throws a refusal when something else stands in its place. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw refusal(`cannot make the folder ${shown(path)}: ${reason(error)}`);
  }
}

/**
 * Writes all files or none: each under a temporary name beside its place, then all renamed. Throws a failure when the
 * disk refuses, having removed what was begun.
 */
export function writeFiles(files: readonly OutputFile[]): void {
  for (const file of files) checkOutput(file.path);
  const begun: string[] = [];
  try {
    for (const file of files) {
      const temporary = join(dirname(file.path), `.${basename(file.path).slice(0, 100)}.${process.pid}.${begun.length}.tmp`);
      begun.push(temporary);
      writeFileSync(temporary, file.content, { flag: "wx" });
    }
    for (const [i, file] of files.entries()) renameSync(begun[i] ?? "", file.path);
  } catch (error) {
    for (const temporary of begun) rmSync(temporary, { force: true });
    throw failure(`cannot write ${shown(files[Math.max(0, begun.length - 1)]?.path ?? "")}: ${reason(error)}`);
  }
}
