import type { Command } from "commander";
import type { Context } from "./context.ts";

/** What a flag or argument was given: text, a list, true, or nothing. */
export type Given = string | readonly string[] | boolean | undefined;

/** A command: how it is called, and what it does. */
export interface CommandPart {
  /** Adds arguments, flags, and examples. */
  declare(command: Command): void;
  /** Does the work and gives the exit code. Refusals and failures are thrown. */
  run(context: Context, args: readonly Given[], flags: Readonly<Record<string, Given>>): number | Promise<number>;
}

/** The seed of a run that names none. */
export const usualSeed = 1;

/** The text of a flag that takes one value. */
export const textOf = (given: Given): string | undefined => (typeof given === "string" ? given : undefined);

/** The values of a flag or argument that may repeat. */
export const listOf = (given: Given): readonly string[] => (Array.isArray(given) ? given : typeof given === "string" ? [given] : []);

/** For commander: gathers a flag that may repeat. */
export const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];
