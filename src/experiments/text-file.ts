import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { refusal, shown } from "./refusal.ts";

/**
 * Reads a text file that a person named. Throws a refusal when it is missing, not a regular file, longer than `limit`
 * bytes (looked up before anything is read), or not UTF-8 text.
 */
export function readTextFile(path: string, limit: number, kind: string): string {
  const bytes = readBounded(path, limit, kind);
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw refusal(`${shown(path)} is not text (byte ${zero} is 0); give ${kind}`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refusal(`${shown(path)} is not UTF-8 text; give ${kind}`);
  }
}

function readBounded(path: string, limit: number, kind: string): Uint8Array {
  let file: number;
  try {
    // without O_NONBLOCK, opening a pipe that nobody writes to would hang
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw refusal(`cannot read ${shown(path)}: ${reason(error)}; give ${kind}`);
  }
  try {
    const about = fstatSync(file);
    if (about.isDirectory()) throw refusal(`${shown(path)} is a folder; give ${kind}`);
    if (!about.isFile()) throw refusal(`${shown(path)} is not a regular file; give ${kind}`);
    if (about.size > limit) throw refusal(`${shown(path)} has ${megabytes(about.size)}; allowed: at most ${megabytes(limit)}`);
    return filled(file, Math.min(about.size, limit));
  } finally {
    closeSync(file);
  }
}

function filled(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const got = readSync(file, bytes, at, size - at, at);
    if (got === 0) break;
    at += got;
  }
  return bytes.subarray(0, at);
}

const megabytes = (size: number): string => `${Number((size / 1e6).toPrecision(3))} MB`;

/** What the operating system's error code means, in words. */
export function reason(error: unknown): string {
  const code = (error as { code?: string }).code ?? "";
  const words: Readonly<Record<string, string>> = {
    ENOENT: "it does not exist",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EISDIR: "it is a folder",
    ENOTDIR: "part of its path is not a folder",
    ENAMETOOLONG: "its name is too long",
    ELOOP: "its links lead in a circle",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EEXIST: "it exists already",
    EMFILE: "too many files are open",
  };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}
