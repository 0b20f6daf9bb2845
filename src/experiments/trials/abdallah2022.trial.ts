import type { PublishedTrial } from "../published/published-trial.ts";

/** Veterans with post-traumatic stress: two doses, eight infusions. */
export const abdallah2022: PublishedTrial = {
  name: "abdallah2022",
  trial: "Abdallah 2022",
  about: "eight infusions of 0.2 or 0.5 mg/kg in veterans with post-traumatic stress",
  arms: ["ketamine 0.2", "ketamine 0.5", "placebo"],
  versus: "placebo",
  results: ["ABD22-01", "ABD22-02", "ABD22-03"],
};
