import { fileURLToPath } from "node:url";
import { type Surface, surfaceFile } from "../evidence/surface.ts";
import { brainSurface } from "./brain/response-surface.ts";
import { habenulaSurface } from "./habenula/response-surface.ts";

/** How a response surface is made. */
export interface SurfaceOptions {
  /** Cells at each point of a surface of cells. */
  readonly cells: number;
  readonly threads: number;
  readonly seed: number;
  /** Stored as given. */
  readonly date: string;
  readonly report?: (done: number, of: number) => void;
}

/** Every response surface of the organism, and what makes it. */
export const surfaces = {
  habenula: (options: SurfaceOptions): Promise<Surface> => habenulaSurface({ ...options, seconds: 3, along: [14, 9] }),
  "brain-lost-synapses": async (options: SurfaceOptions): Promise<Surface> => brainSurface("lost-synapses", { ...options, minutes: 12 }),
  "brain-weak-inhibition": async (options: SurfaceOptions): Promise<Surface> =>
    brainSurface("weak-inhibition", { ...options, minutes: 12 }),
} as const;

/** The name of a response surface. */
export type SurfaceName = keyof typeof surfaces;

/** Their names. */
export const surfaceNames = Object.keys(surfaces) as SurfaceName[];

/** The file in which the models look for a surface. */
export const storedSurfacePath = (name: SurfaceName): string => fileURLToPath(surfaceFile(name));

export type { Surface };
