import type { PublishedTrial } from "../published/published-trial.ts";

const doses = ["28", "56", "84"];

/** Three doses of esketamine spray against placebo spray, the first week. */
export const daly2018: PublishedTrial = {
  name: "daly2018",
  trial: "Daly 2018",
  about: "esketamine spray, 28, 56 or 84 mg, twice in a week",
  arms: ["placebo", "esketamine 28", "esketamine 56", "esketamine 84"],
  versus: "placebo",
  results: [...doses, "0"].flatMap((dose) =>
    ["c2", "c24", "c7d", "r2", "r24", "r7d", "m2", "m24", "m7d", ...(dose === "0" ? [] : ["d2", "d24", "d7d"])].map(
      (what) => `T09${dose}${what}`,
    ),
  ),
};
