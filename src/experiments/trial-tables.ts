import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { covariateNames } from "./covariates.ts";
import type { TrialResult } from "./trial.ts";
import { endpointGroups } from "./trials/endpoint-values.ts";

/** The subjects of a trial as Parquet: arm, number, covariates, and a column per draw (standard normal). */
export function subjectsTable(result: TrialResult): Uint8Array {
  const rows = result.arms.flatMap((arm) => arm.subjects.map((subject) => ({ arm: arm.name, ...subject })));
  const places = result.arms.flatMap((arm, a) => arm.subjects.map((_, i) => ({ a, i })));
  const left = places.map(({ a, i }) => result.arms[a]?.attendance.left[i]);
  const followed = result.design.conduct.dropout.length > 0;
  const draws = [...new Set(rows.flatMap((row) => Object.keys(row.draws)))];
  return write(
    [
      { name: "arm", type: "STRING", data: rows.map(({ arm }) => arm) },
      { name: "subject", type: "INT32", data: rows.map(({ number }) => number) },
      ...covariateNames.map((name): ColumnSource => ({ name, type: "DOUBLE", data: rows.map(({ covariates }) => covariates[name]) })),
      ...(followed ? ([{ name: "left", type: "DOUBLE", data: left.map((one) => one?.time ?? Number.NaN) }] as ColumnSource[]) : []),
      ...(followed ? ([{ name: "leftWhy", type: "STRING", data: left.map((one) => one?.why ?? "") }] as ColumnSource[]) : []),
      ...endpointColumns(result, places),
      ...draws.map((name): ColumnSource => ({ name: `draw.${name}`, type: "DOUBLE", data: rows.map((row) => row.draws[name] ?? 0) })),
    ],
    { weight: "kg", age: "y", sex: "0 male, 1 female", left: "h", ...endpointUnits(result) },
  );
}

/** A column per endpoint (and per period of a crossover); a relapse has one for its time and one for whether it came. */
function endpointColumns(result: TrialResult, places: readonly { readonly a: number; readonly i: number }[]): ColumnSource[] {
  const { conduct } = result.design;
  return conduct.endpoints.flatMap((plan) => {
    const groups = endpointGroups(plan, conduct, result.arms);
    return conduct.baselines.flatMap((_, period): ColumnSource[] => {
      const name = conduct.crossover ? `${plan.name} in period ${period + 1}` : plan.name;
      const column = (a: number) => groups[a]?.periods[period]?.column;
      const value: ColumnSource = { name, type: "DOUBLE", data: places.map(({ a, i }) => column(a)?.value[i] ?? Number.NaN) };
      if (plan.as !== "relapse") return [value];
      return [value, { name: `${name}.event`, type: "BOOLEAN", data: places.map(({ a, i }) => column(a)?.event[i] === 1) }];
    });
  });
}

const endpointUnits = ({ design }: TrialResult): Record<string, string> =>
  Object.fromEntries(design.conduct.endpoints.map(({ name, unit }) => [name, unit]));

/** What was seen at visits as Parquet: arm, subject, time (h), and a column per observable; NaN where a visit did not take place. */
export function visitsTable(result: TrialResult): Uint8Array {
  const [first] = result.arms;
  const moments = first?.attendance.moments ?? [];
  const rows = result.arms.flatMap((arm) =>
    arm.subjects.flatMap(({ number }, i) => moments.map((time, j) => ({ arm, number, time, place: i * moments.length + j }))),
  );
  const observables = first?.attendance.observables ?? [];
  return write(
    [
      { name: "arm", type: "STRING", data: rows.map(({ arm }) => arm.name) },
      { name: "subject", type: "INT32", data: rows.map(({ number }) => number) },
      { name: "time", type: "DOUBLE", data: rows.map(({ time }) => time) },
      ...observables.map(
        (name, k): ColumnSource => ({
          name,
          type: "DOUBLE",
          data: rows.map(({ arm, place }) => arm.attendance.measured[k]?.[place] ?? Number.NaN),
        }),
      ),
    ],
    Object.fromEntries([["time", "h"], ...result.observables.map(({ name, unit }) => [name, unit])]),
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
