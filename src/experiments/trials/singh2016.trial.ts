import type { PublishedTrial } from "../published/published-trial.ts";

/** Ketamine twice or three times a week, each against saline as often. */
export const singh2016: PublishedTrial = {
  name: "singh2016",
  trial: "Singh repeated 2016",
  about: "infusions twice or three times a week against saline",
  arms: ["ketamine 2x", "saline 2x", "ketamine 3x", "saline 3x"],
  results: ["T04k2", "T04s2", "T04k3", "T04s3"],
  note: "67 people in four arms; the number in each is not in the tables, and 20 stand for it.",
};
