/**
 * Shares of a CPU profile by what the work was for. Run:
 * node --cpu-prof --cpu-prof-dir=/tmp/trials bench/trials.ts profile && node bench/profile-shares.mjs /tmp/trials
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "."] = process.argv.slice(2);
const kinds = [
  ["integration", /^wasm|engine\/(solve|threads)|setImmediate/],
  ["drawing of subjects and doses", /random\/|virtual-subject|organism\.ts|member|schedule|regimen|recruit/],
  ["visits, statistics, summary", /experiments\/(trials|statistics|trial|student)|ml-matrix/],
  ["writing of Parquet", /hyparquet|trial-tables/],
  ["start: modules, equations, compiling", /node:internal|engine\/|language\/|models\/|evidence\/|acorn|zod|yaml|csv-parse/],
];
const spent = new Map();
let total = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith(".cpuprofile"))) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, name), "utf8"));
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  for (const [i, id] of samples.entries()) {
    const { url, functionName } = byId.get(id);
    if (functionName === "(idle)") continue;
    const [kind = "other (collection of garbage, the profiler)"] = kinds.find(([, pattern]) => pattern.test(url)) ?? [];
    spent.set(kind, (spent.get(kind) ?? 0) + timeDeltas[i]);
    total += timeDeltas[i];
  }
}
for (const [kind, time] of [...spent].sort(([, a], [, b]) => b - a)) console.log(`${((100 * time) / total).toFixed(1)} %  ${kind}`);
