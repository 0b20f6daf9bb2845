import type { PublishedTrial } from "../published/published-trial.ts";

/** ELEKT-D: open ketamine, compared in print with electroconvulsive therapy. */
export const anand2023: PublishedTrial = {
  name: "anand2023",
  trial: "ELEKT-D",
  about: "six open infusions over three weeks",
  arms: ["ketamine"],
  results: ["T11k"],
  note: "Electroconvulsive therapy is not in the model.",
};
