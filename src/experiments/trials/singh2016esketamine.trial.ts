import type { PublishedTrial } from "../published/published-trial.ts";

/** Two doses of esketamine by vein. */
export const singh2016esketamine: PublishedTrial = {
  name: "singh2016esketamine",
  trial: "Singh esketamine 2016",
  about: "esketamine 0.2 and 0.4 mg/kg by vein against saline",
  arms: ["esketamine 0.2", "esketamine 0.4", "saline"],
  versus: "saline",
  results: ["T052", "T054", "T05o"],
};
