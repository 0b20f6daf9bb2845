import { parquetWriteBuffer } from "hyparquet-writer";
import type { BrainAnswer } from "./experiment.ts";

type ColumnData = Parameters<typeof parquetWriteBuffer>[0]["columnData"];

const written = (columnData: ColumnData, units: Readonly<Record<string, string>>): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columnData.map((column) => ({ ...column, nullable: false })),
      kvMetadata: [{ key: "ketagenesis.units", value: JSON.stringify(units) }],
    }),
  );

/** BOLD of every state as Parquet: state, region, network, time (s from the first volume kept), signal (relative change). */
export function boldTable({ states, connectome }: BrainAnswer): Uint8Array {
  const { labels, networks } = connectome;
  const places = states.flatMap(({ name, bold }) =>
    Array.from({ length: bold.volumes * bold.regions }, (_, k) => ({ name, bold, k, region: k % bold.regions })),
  );
  return written(
    [
      { name: "state", type: "STRING", data: places.map(({ name }) => name) },
      { name: "region", type: "STRING", data: places.map(({ region }) => labels[region] ?? "") },
      { name: "network", type: "STRING", data: places.map(({ region }) => networks[region] ?? "") },
      { name: "time", type: "DOUBLE", data: Float64Array.from(places, ({ bold, k }) => Math.floor(k / bold.regions) * bold.repetition) },
      { name: "bold", type: "DOUBLE", data: Float64Array.from(places, ({ bold, k }) => bold.signal[k] ?? Number.NaN) },
    ],
    { time: "s", bold: "1" },
  );
}

/** Connectivity of every state as Parquet: each pair of regions once, as a correlation. */
export function connectivityTable({ states, connectome }: BrainAnswer): Uint8Array {
  const { labels } = connectome;
  const pairs = states.flatMap(({ name, connectivity }) =>
    labels.flatMap((a, i) => labels.slice(0, i).map((b, j) => ({ name, a, b, r: connectivity[i * labels.length + j] ?? Number.NaN }))),
  );
  return written(
    [
      { name: "state", type: "STRING", data: pairs.map(({ name }) => name) },
      { name: "from", type: "STRING", data: pairs.map(({ a }) => a) },
      { name: "to", type: "STRING", data: pairs.map(({ b }) => b) },
      { name: "correlation", type: "DOUBLE", data: Float64Array.from(pairs, ({ r }) => r) },
    ],
    { correlation: "1" },
  );
}

/** Connectivity by pair of networks as CSV: state, networks, mean Fisher z (empty where a network has one region). */
export function networkCsv({ states, networks }: BrainAnswer): string {
  const lines = states.flatMap(({ name, byNetwork }) =>
    networks.flatMap((a, i) =>
      networks.slice(0, i + 1).map((b, j) => {
        const z = byNetwork[i]?.[j] ?? Number.NaN;
        return [`"${name.replaceAll('"', '""')}"`, a, b, Number.isFinite(z) ? z.toPrecision(6) : ""].join();
      }),
    ),
  );
  return `${["state,network,network,mean Fisher z", ...lines].join("\n")}\n`;
}
