import { writeFileSync } from "node:fs";
import { argv, exit, stderr } from "node:process";
import { compile } from "../../../src/engine/compile.ts";
import { habenulaCell } from "../../../src/models/neurons/habenula-cell.ts";

/** Writes the numbers of the compiled habenula cell as JSON, so that the peer programs type none by hand. */
function write(path: string): void {
  const { hash, parameters, states } = compile(habenulaCell);
  const named = (list: readonly { readonly name: string; readonly start: number }[]) =>
    Object.fromEntries(list.map(({ name, start }) => [name, start]));
  writeFileSync(path, `${JSON.stringify({ hash, parameters: named(parameters), states: named(states) }, undefined, 2)}\n`);
}

const [path] = argv.slice(2);
if (path === undefined) {
  stderr.write("usage: parameters.ts OUT.json\n");
  exit(2);
}
write(path);
