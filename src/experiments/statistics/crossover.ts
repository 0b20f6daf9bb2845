import { type Estimate, studentEstimate } from "./estimate.ts";
import { combination, fitLinear } from "./linear-model.ts";

/** One value of a crossover trial: whose, in which period (from 0), under which treatment (from 0). */
export interface PeriodValue {
  readonly subject: number;
  readonly period: number;
  readonly treatment: number;
  readonly value: number;
}

/**
 * Differences between treatments of a crossover trial, within subjects and free of period effects: least squares with an
 * effect of each subject, period and treatment (Jones and Kenward 2014, chapters 2 and 5). In a two-period trial of two
 * sequences this is the two-sample t test of period differences (Hills and Armitage 1979). Undefined when too little is left.
 */
export function crossover(rows: readonly PeriodValue[]): ((treatment: number, versus: number) => Estimate) | undefined {
  const periods = [...new Set(rows.map(({ period }) => period))].sort((a, b) => a - b);
  const treatments = [...new Set(rows.map(({ treatment }) => treatment))].sort((a, b) => a - b);
  const bySubject = new Map<number, PeriodValue[]>();
  for (const row of rows) {
    const own = bySubject.get(row.subject);
    if (own) own.push(row);
    else bySubject.set(row.subject, [row]);
  }
  const columns = (row: PeriodValue): number[] => [
    ...periods.slice(1).map((period) => (row.period === period ? 1 : 0)),
    ...treatments.slice(1).map((treatment) => (row.treatment === treatment ? 1 : 0)),
  ];
  const x: number[][] = [];
  const y: number[] = [];
  let lost = 0;
  for (const own of bySubject.values()) {
    // one period alone says nothing about a difference within a subject
    if (own.length < 2) continue;
    lost++;
    const centred = withoutMean(own.map((row) => [row.value, ...columns(row)]));
    for (const [value = 0, ...rest] of centred) {
      y.push(value);
      x.push(rest);
    }
  }
  const fit = fitLinear(x, y, lost);
  if (!fit) return undefined;
  return (treatment, versus) => {
    const weights = [
      ...periods.slice(1).map(() => 0),
      ...treatments.slice(1).map((one) => Number(one === treatment) - Number(one === versus)),
    ];
    const { value, se } = combination(fit, weights);
    return studentEstimate(value, se, fit.freedom);
  };
}

function withoutMean(rows: readonly (readonly number[])[]): number[][] {
  const means = (rows[0] ?? []).map((_, a) => rows.reduce((sum, row) => sum + (row[a] ?? 0), 0) / rows.length);
  return rows.map((row) => row.map((value, a) => value - (means[a] ?? 0)));
}
