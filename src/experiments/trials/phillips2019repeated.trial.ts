import type { PublishedTrial } from "../published/published-trial.ts";

/** Six open infusions in two weeks, after relapse from the first. */
export const phillips2019repeated: PublishedTrial = {
  name: "phillips2019repeated",
  trial: "Phillips 2019",
  about: "six open infusions over two weeks after relapse",
  arms: ["ketamine repeated"],
  results: ["T06r"],
};
