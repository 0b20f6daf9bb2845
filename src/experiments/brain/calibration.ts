import { type Prior, priorsOf } from "../../evidence/estimate.ts";
import { networkError } from "../../evidence/quantities/cortex.ts";
import { row } from "../../evidence/table.ts";
import type { Calibration, Progress } from "../calibration.ts";
import { fromScale, toScale } from "../targets/laboratory.ts";
import { effectSize, scanner, studied, within } from "./effects.ts";
import { brainModel } from "./whole-brain.ts";

/** The one row that the fit sees. */
const fitted = "dmn_ket";

/** Rows that print how much ketamine lowers the connectivity of a network, by network. */
const networks: Readonly<Record<string, string>> = { dmn_ket: "default", sal_ket: "salience", aud_ket: "auditory" };

/** Places at which the brain is run, on the logit scale of the share; between them effects are interpolated. */
const places = [-1.5, -0.75, 0, 0.75, 1.5, 2.25] as const;

/**
 * Fits the share of NMDA receptors in long links to the fall of default-mode connectivity under ketamine, and to nothing else: the
 * most probable value under the prior, on a grid. Also predicts the rows that are compared and not fitted.
 */
export async function calibrateBrain(date: string, threads: number, report: (progress: Progress) => void): Promise<Calibration> {
  const [prior] = priorsOf("brain");
  if (!prior) throw new RangeError("no estimate belongs to the fit of the brain");
  const shares = places.map((place) => ({
    name: `share at ${place}`,
    condition: { ...studied.ketamine, farShare: fromScale(prior, place) },
  }));
  const asked = [{ name: "rest", condition: studied.rest }, { name: "depressed", condition: studied.lost }, ...shares];
  const told = (done: number): void => report({ evaluations: done, objective: Number.NaN });
  const [rest, depressed, ...states] = await scanner()(asked, { threads, report: told });
  if (!rest || !depressed) throw new RangeError("the brain was not scanned at rest and depressed");
  const fallAt = (x: number, network: string): number =>
    interpolated(
      x,
      states.map((state) => -effectSize(within(rest, network), within(state, network))),
    );
  const x = mostProbable(prior, (at) => fallAt(at, "default"));
  return resultOf(prior, x, fallAt, effectSize(within(rest, "default"), within(depressed, "default")), date);
}

// straight lines between places
function interpolated(x: number, values: readonly number[]): number {
  const above = places.findIndex((place) => place >= x);
  const k = Math.max(1, above === -1 ? places.length - 1 : above);
  const [from = 0, to = 1] = [places[k - 1], places[k]];
  const [low = 0, high = 0] = [values[k - 1], values[k]];
  return low + ((high - low) * (x - from)) / (to - from);
}

const observed = (): { value: number; error: number } => {
  const { value, spread } = row(fitted);
  if (typeof value !== "number" || typeof spread?.value !== "number") throw new RangeError(`row ${fitted} has no number with an error`);
  return { value, error: spread.value };
};

const objectiveAt = (prior: Prior, x: number, fall: number): number =>
  ((fall - observed().value) / observed().error) ** 2 + ((x - toScale(prior, prior.value.value)) / prior.sd) ** 2;

function mostProbable(prior: Prior, fallAt: (x: number) => number): number {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const grid = Array.from({ length: 1001 }, (_, k) => first + ((last - first) * k) / 1000);
  const scores = grid.map((x) => objectiveAt(prior, x, fallAt(x)));
  return grid[scores.indexOf(Math.min(...scores))] ?? Number.NaN;
}

function resultOf(prior: Prior, x: number, fallAt: (x: number, network: string) => number, depressed: number, date: string): Calibration {
  const slopeOf = (network: string): number => (fallAt(x + 0.3, network) - fallAt(x - 0.3, network)) / 0.6;
  const sd = 1 / Math.hypot(1 / prior.sd, slopeOf("default") / observed().error);
  const predicted = Object.entries(networks).map(([id, network]) => ({
    row: id,
    value: significant(fallAt(x, network)),
    sd: significant(Math.hypot(slopeOf(network) * sd, id === fitted ? 0 : networkError.people.value * fallAt(x, network))),
  }));
  const fall = fallAt(x, "default");
  const lossError = Math.hypot(networkError.lost.value, networkError.people.value);
  return {
    fit: {
      schema: "ketagenesis.fit/1",
      fit: "brain",
      made: {
        model: brainModel(),
        rows: [fitted],
        objective: significant(objectiveAt(prior, x, fall)),
        betweenStudies: 0,
        date,
      },
      estimates: [{ id: prior.id, value: significant(fromScale(prior, x)), unit: prior.value.unit, sd: significant(sd) }],
      correlation: [[1]],
      predicted: [...predicted, { row: "dmn_mdd", value: significant(depressed), sd: significant(Math.abs(depressed) * lossError) }],
    },
    rows: [{ id: fitted, observed: observed().value, predicted: fall, residual: (fall - observed().value) / observed().error }],
  };
}

const significant = (value: number, digits = 5): number => Number(value.toPrecision(digits));
