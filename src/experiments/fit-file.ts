import { fileURLToPath } from "node:url";
import { fitFile } from "../evidence/estimate.ts";

/** The file in which the models look for the result of a fit. */
export const storedFitPath = (name: string): string => fileURLToPath(fitFile(name));
