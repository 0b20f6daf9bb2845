import type { PublishedTrial } from "../published/published-trial.ts";

/** SUSTAIN-3: open esketamine spray again, for those who had relapsed. */
export const castro2023: PublishedTrial = {
  name: "castro2023",
  trial: "SUSTAIN-3",
  about: "a second open induction with esketamine spray after relapse",
  arms: ["relapsed on esketamine", "relapsed on placebo"],
  results: ["T11se0", "T11sp0"],
  note: "Everyone had responded to esketamine before, which the virtual patients have not.",
};
