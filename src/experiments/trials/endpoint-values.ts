import type { Attendance } from "./attendance.ts";
import { type Conduct, type EndpointPlan, periodStarts } from "./conduct.ts";
import { meets } from "./criterion.ts";

/** An endpoint over the subjects of one arm (in a crossover: of one treatment in one sequence); NaN where it is missing. */
export interface EndpointColumn {
  /** The value; 0 or 1 for a share; the time of relapse, or of the last visit without one, h from baseline. */
  readonly value: Float64Array;
  readonly baseline: Float64Array;
  /** For a mixed model: the value at each visit. */
  readonly visits: readonly Float64Array[];
  /** For relapse: 1 where the time is that of a relapse. */
  readonly event: Uint8Array;
}

/** The subjects of an arm or of a sequence, and what each of its periods came to. */
export interface EndpointGroup {
  readonly name: string;
  readonly count: number;
  readonly periods: readonly { readonly arm: string; readonly column: EndpointColumn }[];
}

/** An endpoint of each arm (or of each sequence and period), from what was seen. */
export function endpointGroups(
  plan: EndpointPlan,
  conduct: Conduct,
  arms: readonly { readonly name: string; readonly attendance: Attendance }[],
): EndpointGroup[] {
  const starts = periodStarts(conduct.baselines);
  return arms.map(({ name, attendance }, s) => {
    const count = attendance.left.length;
    const periods = starts.map((offset, p) => ({
      arm: conduct.crossover?.sequences[s]?.[p] ?? name,
      column: columnOf(plan, conduct, attendance, offset),
    }));
    return { name, count, periods };
  });
}

function columnOf(plan: EndpointPlan, conduct: Conduct, attendance: Attendance, offset: number): EndpointColumn {
  const k = attendance.observables.indexOf(plan.observable);
  const width = attendance.moments.length;
  const count = attendance.left.length;
  const first = (conduct.baselines[0] ?? 0) + offset;
  // sums of times may differ by rounding
  const row = (moment: number): number => attendance.moments.findIndex((each) => Math.abs(each - moment) < 1e-7);
  const seen = (i: number, j: number): number => attendance.measured[k]?.[i * width + j] ?? Number.NaN;
  const at = (moment: number): Float64Array => Float64Array.from({ length: count }, (_, i) => seen(i, row(moment)));
  const baseline = at(first);
  const event = new Uint8Array(count);
  if (plan.as === "relapse") {
    const from = row(first);
    const value = Float64Array.from({ length: count }, (_, i) => {
      const found = relapseOf(plan, attendance.moments, from, (j) => seen(i, j), baseline[i] ?? Number.NaN);
      event[i] = found.event ? 1 : 0;
      return Number.isNaN(baseline[i]) ? Number.NaN : found.time - first;
    });
    return { value, baseline, visits: [], event };
  }
  const value = judged(plan, at(plan.at + offset), baseline);
  const all = plan.analysis === "mmrm" ? conduct.visits : [];
  return { value, baseline, visits: all.map((visit) => judged(plan, at(visit + offset), baseline)), event };
}

function judged({ as, when, missing }: EndpointPlan, values: Float64Array, baseline: Float64Array): Float64Array {
  return values.map((value, i) => {
    const from = baseline[i] ?? Number.NaN;
    if (as === "score") return value;
    if (as === "change") return value - from;
    // there is no percent of nothing
    if (as === "percentChange") return from === 0 ? Number.NaN : (100 * (value - from)) / Math.abs(from);
    if (Number.isNaN(from) || (Number.isNaN(value) && missing === "left out")) return Number.NaN;
    return when && meets(when, value, from) ? 1 : 0;
  });
}

/** The first of `confirm` visits in a row that meet the criterion, or the last visit that took place. */
function relapseOf(
  { when, confirm }: EndpointPlan,
  moments: readonly number[],
  from: number,
  seen: (j: number) => number,
  baseline: number,
): { time: number; event: boolean } {
  let last = moments[from] ?? 0;
  let [begun, run] = [0, 0];
  for (let j = from + 1; j < moments.length; j++) {
    const value = seen(j);
    if (Number.isNaN(value)) continue;
    last = moments[j] ?? last;
    if (!when || !meets(when, value, baseline)) {
      run = 0;
      continue;
    }
    if (run === 0) begun = last;
    if (++run >= confirm) return { time: begun, event: true };
  }
  return { time: last, event: false };
}

/** The same groups with other subjects: those at `places`, which may repeat. */
export function resampled(group: EndpointGroup, places: Int32Array): EndpointGroup {
  const pick = (values: Float64Array): Float64Array => {
    const picked = new Float64Array(places.length);
    for (let k = 0; k < places.length; k++) picked[k] = values[places[k] ?? 0] ?? Number.NaN;
    return picked;
  };
  const periods = group.periods.map(({ arm, column }) => ({
    arm,
    column: {
      value: pick(column.value),
      baseline: pick(column.baseline),
      visits: column.visits.map(pick),
      event: Uint8Array.from(places, (i) => column.event[i] ?? 0),
    },
  }));
  return { name: group.name, count: places.length, periods };
}

/** An endpoint of one arm over all groups that were given it. */
export function columnsOf(groups: readonly EndpointGroup[], arm: string): EndpointColumn[] {
  return groups.flatMap(({ periods }) => periods.flatMap((period) => (period.arm === arm ? [period.column] : [])));
}
