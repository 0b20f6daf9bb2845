import type { PublishedTrial } from "../published/published-trial.ts";

/** One infusion that everybody knew to be ketamine; two weeks later. */
export const abdallah2020: PublishedTrial = {
  name: "abdallah2020",
  trial: "Abdallah 2020",
  about: "one infusion known to be ketamine, two weeks later",
  arms: ["ketamine"],
  results: ["T24k", "T24km"],
  note: "The arm with rapamycin is not compared: the model does not give that drug.",
};
