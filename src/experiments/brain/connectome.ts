import { uniform } from "../../engine/random/streams.ts";
import { strictExp } from "../../engine/random/strict.ts";
import { distanceRule } from "../../evidence/quantities/cortex.ts";
import { type Region, regions } from "../../evidence/regions.ts";

/**
 * Regions, the network that each belongs to, density of NMDA receptors relative to the mean of regions, and the weights between
 * them, row by row; the mean sum of a row is 1.
 */
export interface Connectome {
  readonly name: string;
  readonly labels: readonly string[];
  readonly networks: readonly string[];
  readonly density: readonly number[];
  readonly weights: Float64Array;
  /** Centres in MNI space, mm, where they are known. */
  readonly centres?: readonly Centre[];
  /** How long what the region of a column sends takes to reach that of a row, ms, row by row, where that is known. */
  readonly delays?: Float64Array;
}

/** A place in MNI space, mm. */
export type Centre = readonly [number, number, number];

/** A region of a person's own connectome. */
export interface OwnRegion {
  readonly label: string;
  readonly network: string;
  /** Density of NMDA receptors in any unit; given for every region or for none. */
  readonly density?: number;
  /** mm; given for every region or for none. */
  readonly centre?: Centre;
}

/**
 * The built-in connectome: cortical and limbic regions at the centres that papers print in MNI space, joined by an exponential
 * rule of distance, weaker across hemispheres, with rare long links within networks drawn by `seed`. It is generated, not
 * measured.
 */
export function builtInConnectome(seed = 1): Connectome {
  const own = regions().filter(({ space, network }) => space === "MNI" && network !== "subcortical");
  const count = own.length;
  const weights = new Float64Array(count * count);
  const set = (i: number, j: number, weight: number): void => {
    weights[i * count + j] = weight;
    weights[j * count + i] = weight;
  };
  for (const [i, a] of own.entries()) for (const [j, b] of own.slice(0, i).entries()) set(i, j, byDistance(a, b));
  for (const [i, j] of longLinks(own, seed)) set(i, j, Math.max(weights[i * count + j] ?? 0, distanceRule.linkWeight.value));
  return {
    name: "distance rule",
    labels: own.map(({ id }) => id),
    networks: own.map(({ network }) => network),
    density: own.map(() => 1),
    centres: own.map(({ at }) => at),
    weights: scaled(weights, count),
  };
}

const distance = ({ at: a }: Region, { at: b }: Region): number => between(a, b);

/** The straight way between two places, mm. */
export const between = (a: Centre, b: Centre): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function byDistance(a: Region, b: Region): number {
  const crosses = a.hemisphere !== b.hemisphere && a.hemisphere !== "midline" && b.hemisphere !== "midline";
  const near = Math.max(distance(a, b), distanceRule.nearest.value);
  return (crosses ? distanceRule.across.value : 1) * strictExp(-distanceRule.decay.value * near);
}

// a draw without replacement from the far pairs of each network: the pairs with the smallest uniform numbers
function longLinks(own: readonly Region[], seed: number): (readonly [number, number])[] {
  const pairs = own.flatMap((a, i) =>
    own.slice(0, i).flatMap((b, j) => (a.network === b.network && distance(a, b) > distanceRule.far.value ? [[i, j] as const] : [])),
  );
  const drawn = pairs.map((pair, k) => ({ pair, at: uniform({ seed, subject: 0, stream: 700 }, k) }));
  return drawn
    .sort((a, b) => a.at - b.at)
    .slice(0, distanceRule.links.value)
    .map(({ pair }) => pair);
}

/** Weights divided by the mean sum of a row. */
export function scaled(weights: Float64Array, count: number): Float64Array {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / count;
  return weights.map((weight) => weight / mean);
}

/**
 * A person's own connectome from the text of tables: a square matrix of weights, a label and network per region, and perhaps a square
 * matrix of delays in ms. Weights and delays must be symmetric and not negative; what would join a region to itself is left out. Throws a
 * RangeError that names the row and what is allowed.
 */
export function connectomeOf(
  name: string,
  matrix: readonly (readonly string[])[],
  regionsOf: readonly OwnRegion[],
  late?: readonly (readonly string[])[],
): Connectome {
  const count = regionsOf.length;
  if (count < 2) throw new RangeError(`${name} has ${count} regions; give at least 2`);
  const weights = squareOf(name, "weights", matrix, count);
  const delays = late && squareOf(`${name}, delays`, "delays", late, count);
  const centres = centresOf(name, regionsOf);
  if (weights.every((weight) => weight === 0)) throw new RangeError(`${name} joins no regions; give some weights above 0`);
  return {
    name,
    labels: regionsOf.map(({ label }) => label),
    networks: regionsOf.map(({ network }) => network),
    density: relativeDensity(name, regionsOf),
    weights: scaled(weights, count),
    ...(centres && { centres }),
    ...(delays && { delays }),
  };
}

function squareOf(name: string, what: string, matrix: readonly (readonly string[])[], count: number): Float64Array {
  if (matrix.length !== count)
    throw new RangeError(`${name} has ${matrix.length} rows of ${what} for ${count} labels; give one row per label`);
  const square = new Float64Array(count * count);
  for (const [i, row] of matrix.entries()) {
    if (row.length !== count) throw new RangeError(`${name}, row ${i + 1} has ${row.length} ${what}; give ${count}`);
    for (const [j, text] of row.entries()) {
      const value = text.trim() === "" ? Number.NaN : Number(text);
      if (!(value >= 0) || !Number.isFinite(value)) {
        throw new RangeError(`${name}, row ${i + 1}, column ${j + 1} is "${text.slice(0, 20)}"; give a number of 0 or more`);
      }
      square[i * count + j] = i === j ? 0 : value;
    }
  }
  checkSymmetry(name, what, square, count);
  return square;
}

function centresOf(name: string, regionsOf: readonly OwnRegion[]): Centre[] | undefined {
  const given = regionsOf.flatMap(({ centre }) => (centre === undefined ? [] : [centre]));
  if (given.length === 0) return undefined;
  const without = regionsOf.findIndex(({ centre }) => centre === undefined);
  if (without !== -1) throw new RangeError(`${name}, region ${without + 1} has no centre; give x, y and z of all of them or none`);
  return given;
}

// over their mean, so that a drug's block stays that of the average region
function relativeDensity(name: string, regionsOf: readonly OwnRegion[]): number[] {
  const given = regionsOf.flatMap(({ density }) => density ?? []);
  if (given.length === 0) return regionsOf.map(() => 1);
  const without = regionsOf.findIndex(({ density }) => density === undefined);
  if (without !== -1) throw new RangeError(`${name}, region ${without + 1} has no density of NMDA receptors; give all of them or none`);
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  if (mean === 0) throw new RangeError(`${name} has no NMDA receptors in any region; give densities above 0, or none`);
  return given.map((value) => value / mean);
}

function checkSymmetry(name: string, what: string, weights: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const [a = 0, b = 0] = [weights[i * count + j], weights[j * count + i]];
      if (Math.abs(a - b) > 1e-6 * Math.max(a, b)) {
        throw new RangeError(
          `${name} is not symmetric: row ${i + 1}, column ${j + 1} is ${a}, the other way ${b}; give one ${what.slice(0, -1)} for both ways`,
        );
      }
    }
  }
}
