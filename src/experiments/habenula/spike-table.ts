import { parquetWriteBuffer } from "hyparquet-writer";
import type { Population } from "./population.ts";

/** Spikes of a population as Parquet: cell, its mode, and time (ms from the start of observation). */
export function spikeTable({ spikes, firing }: Population): Uint8Array {
  const cell = spikes.flatMap((train, i) => train.map(() => i));
  const columnData = [
    { name: "cell", type: "INT32" as const, data: Int32Array.from(cell) },
    { name: "mode", type: "STRING" as const, data: cell.map((i) => firing[i]?.mode ?? "") },
    { name: "time", type: "DOUBLE" as const, data: Float64Array.from(spikes.flat()) },
  ];
  const kvMetadata = [{ key: "ketagenesis.units", value: JSON.stringify({ time: "ms" }) }];
  return new Uint8Array(parquetWriteBuffer({ columnData: columnData.map((column) => ({ ...column, nullable: false })), kvMetadata }));
}

/** Cells of a population as CSV: mode, rate, bursts per second, rate inside bursts, mean potential. */
export function cellCsv({ firing, potential, seconds }: Population): string {
  const rows = firing.map(({ mode, rate, bursts, intraBurst }, cell) => {
    const inside = Number.isFinite(intraBurst) ? intraBurst.toPrecision(6) : "";
    return [
      cell,
      mode,
      rate.toPrecision(6),
      (bursts.length / seconds).toPrecision(6),
      inside,
      (potential[cell] ?? Number.NaN).toPrecision(6),
    ].join();
  });
  return `${["cell,mode,rate (1/s),bursts (1/s),intra-burst rate (1/s),potential (mV)", ...rows].join("\n")}\n`;
}
