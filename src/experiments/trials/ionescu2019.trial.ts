import type { PublishedTrial } from "../published/published-trial.ts";

/** Six infusions in people long suicidal. */
export const ionescu2019: PublishedTrial = {
  name: "ionescu2019",
  trial: "Ionescu 2019",
  about: "six infusions against saline, chronic thoughts of suicide",
  arms: ["ketamine", "saline"],
  versus: "saline",
  results: ["T27k", "T27s"],
  note: "Remission on HAM-D28 is judged at 7 points of HAM-D17.",
};
