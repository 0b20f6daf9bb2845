#!/usr/bin/env node
// Starts the command under Node 24 or newer: this one, or the one that was installed with the package, or one on the PATH.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const wanted = 24;
const main = new URL("../src/cli/main.ts", import.meta.url);

if (Number.parseInt(process.versions.node, 10) >= wanted) {
  module.enableCompileCache?.();
  withoutExperimentalWarnings();
  const { main: start } = await import(main.href);
  process.exitCode = await start(process.argv.slice(2));
} else {
  const node = pinned() ?? onPath();
  if (node) pass(node);
  else {
    process.stderr.write(
      `ketagenesis needs Node ${wanted} or newer, but this is ${process.version} and no newer one is installed; run "npm ci" in the package, or install Node ${wanted}\n`,
    );
    process.exitCode = 1;
  }
}

/** Keeps standard error for what concerns the person: that Node calls a feature experimental does not. */
function withoutExperimentalWarnings() {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning, ...rest) => {
    const [options] = rest;
    const type = warning instanceof Error ? warning.name : typeof options === "string" ? options : options?.type;
    if (type !== "ExperimentalWarning") emitWarning(warning, ...rest);
  };
}

/** The Node that the package brings along, where there is one for this machine. */
function pinned() {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** A Node on the PATH that is new enough. */
function onPath() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const files = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return [...new Set(files)].find((file) => {
    if (!existsSync(file) || file === process.execPath) return false;
    const { stdout } = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 5000 });
    return Number.parseInt((stdout ?? "").replace(/^v/, ""), 10) >= wanted;
  });
}

/** Runs the command under another Node: same terminal, signals and exit code passed on. */
function pass(node) {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(node, [self, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`cannot start ${node}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    if (!signal) {
      process.exitCode = code ?? 1;
      return;
    }
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}
