import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { covariateNames } from "./covariates.ts";
import type { TrialResult } from "./trial.ts";

/** The subjects of a trial as Parquet: arm, number, covariates, and a column per draw (standard normal). */
export function subjectsTable(result: TrialResult): Uint8Array {
  const rows = result.arms.flatMap((arm) => arm.subjects.map((subject) => ({ arm: arm.name, ...subject })));
  const draws = [...new Set(rows.flatMap((row) => Object.keys(row.draws)))];
  return write(
    [
      { name: "arm", type: "STRING", data: rows.map(({ arm }) => arm) },
      { name: "subject", type: "INT32", data: rows.map(({ number }) => number) },
      ...covariateNames.map((name): ColumnSource => ({ name, type: "DOUBLE", data: rows.map(({ covariates }) => covariates[name]) })),
      ...draws.map((name): ColumnSource => ({ name: `draw.${name}`, type: "DOUBLE", data: rows.map((row) => row.draws[name] ?? 0) })),
    ],
    { weight: "kg", age: "y", sex: "0 male, 1 female" },
  );
}

/** The observations of a trial as Parquet, wide: arm, subject, time (h), and a column per observable. */
export function observationsTable(result: TrialResult): Uint8Array {
  const { times, arms, observables } = result;
  const count = arms.reduce((sum, arm) => sum + arm.subjects.length * times.length, 0);
  const arm = new Array<string>(count);
  const subject = new Int32Array(count);
  const time = new Float64Array(count);
  const columns = observables.map(() => new Float64Array(count));
  let row = 0;
  for (const each of arms) {
    for (const [k, curve] of each.curves.entries()) columns[k]?.set(curve, row);
    for (const { number } of each.subjects) {
      for (const moment of times) {
        arm[row] = each.name;
        subject[row] = number;
        time[row++] = moment;
      }
    }
  }
  return write(
    [
      { name: "arm", type: "STRING", data: arm },
      { name: "subject", type: "INT32", data: subject },
      { name: "time", type: "DOUBLE", data: time },
      ...observables.map(({ name }, k): ColumnSource => ({ name, type: "DOUBLE", data: columns[k] ?? new Float64Array() })),
    ],
    Object.fromEntries([["time", "h"], ...observables.map(({ name, unit }) => [name, unit])]),
  );
}

// units travel in the file's own key-value part, so that a table cut from its summary still says what it holds
function write(columnData: ColumnSource[], units: Readonly<Record<string, string>>): Uint8Array {
  const kvMetadata = [{ key: "ketagenesis.units", value: JSON.stringify(units) }];
  return new Uint8Array(parquetWriteBuffer({ columnData: columnData.map((column) => ({ ...column, nullable: false })), kvMetadata }));
}
