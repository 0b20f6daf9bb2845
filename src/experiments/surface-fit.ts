import { Matrix, solve } from "ml-matrix";
import { powersOf, type SurfaceFit } from "../evidence/surface.ts";

/** Coordinates of a point of a surface, each scaled to -1 to 1. */
export type Scaled = readonly [number, number] | readonly [number, number, number];

/** One simulated point of a surface: where it lies, the value found, and how much it weighs (cells, or seconds of cells). */
export interface SurfacePoint {
  readonly at: Scaled;
  readonly value: number;
  readonly weight: number;
}

/**
 * Fits a polynomial to simulated points: a logistic regression for shares, a log-linear one with Poisson errors for rates
 * (iteratively reweighted least squares, McCullagh and Nelder 1989). A small ridge keeps coefficients finite where a share is
 * 0 or 1 over a whole region.
 */
export function fitSurface(link: SurfaceFit["link"], unit: string, points: readonly SurfacePoint[]): SurfaceFit {
  const design = points.map(({ at }) => termsAt(at));
  let coefficients = new Array<number>(design[0]?.length ?? 0).fill(0);
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const mean = points.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  coefficients[0] = linked(link, mean);
  for (let round = 0; round < 60; round++) {
    const next = step(link, points, design, coefficients);
    const moved = Math.max(...next.map((value, k) => Math.abs(value - (coefficients[k] ?? 0))));
    coefficients = next;
    if (moved < 1e-9) break;
  }
  const squares = points.map(({ value }, k) => (value - fittedAt(link, design[k] ?? [], coefficients)) ** 2);
  return {
    link,
    unit,
    coefficients: coefficients.map((value) => Number(value.toPrecision(8))),
    missed: Number(Math.sqrt(squares.reduce((sum, s) => sum + s, 0) / points.length).toPrecision(3)),
  };
}

/** The value of a fitted surface at scaled coordinates. */
export const surfaceAt = ({ link, coefficients }: SurfaceFit, at: Scaled): number => fittedAt(link, termsAt(at), coefficients);

/** A value scaled from a range to -1 to 1. */
export const scaledTo = (value: number, from: number, to: number): number => (2 * (value - from)) / (to - from) - 1;

const termsAt = (at: Scaled): number[] =>
  powersOf(at.length).map((power) => power.reduce((term, exponent, i) => term * (at[i] ?? 0) ** exponent, 1));

const ridge = 1e-3;

function step(link: SurfaceFit["link"], points: readonly SurfacePoint[], design: readonly number[][], from: readonly number[]): number[] {
  const size = from.length;
  const left = Matrix.zeros(size, size);
  const right = Matrix.zeros(size, 1);
  for (const [k, { value, weight }] of points.entries()) {
    const row = design[k] ?? [];
    const linear = dot(row, from);
    const fitted = unlinked(link, linear);
    const slope = Math.max(link === "share" ? fitted * (1 - fitted) : fitted, 1e-9);
    const target = linear + (value - fitted) / slope;
    for (let i = 0; i < size; i++) {
      const wi = weight * slope * (row[i] ?? 0);
      right.set(i, 0, right.get(i, 0) + wi * target);
      for (let j = 0; j < size; j++) left.set(i, j, left.get(i, j) + wi * (row[j] ?? 0));
    }
  }
  for (let i = 0; i < size; i++) left.set(i, i, left.get(i, i) + ridge);
  return solve(left, right).getColumn(0);
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

const fittedAt = (link: SurfaceFit["link"], row: readonly number[], coefficients: readonly number[]): number =>
  unlinked(link, dot(row, coefficients));

const linked = (link: SurfaceFit["link"], value: number): number => (link === "share" ? Math.log(value / (1 - value)) : Math.log(value));

const unlinked = (link: SurfaceFit["link"], linear: number): number =>
  link === "share" ? 1 / (1 + Math.exp(-linear)) : Math.exp(Math.min(linear, 50));
