import { evidence } from "../../evidence/table.ts";

/** Rows that pool trials, each with the row that says how many. */
const pools: Readonly<Record<string, string>> = {
  MO003: "MO161",
  MO011: "MO162",
  MO020: "MO162",
  MO022: "MO163",
  MO070: "MO164",
  T41: "MO165",
};

/** How many trials a result rests on, so far as its paper prints it; 1 otherwise. */
export const trialsIn = (id: string): number => (pools[id] === undefined ? 1 : evidence(pools[id], "1").value);

/** SD of what a result differs by from trial to trial, a single one's being `between`: a pool of many averages over them. */
export const spreadBetween = (id: string, between: number): number => between / Math.sqrt(trialsIn(id));
