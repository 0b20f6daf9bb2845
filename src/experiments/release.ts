import { readFileSync } from "node:fs";

interface PackageFile {
  readonly version: string;
}

/** The version of this release, as results carry it. */
export function version(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as PackageFile).version;
}
