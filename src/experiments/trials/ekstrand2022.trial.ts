import type { PublishedTrial } from "../published/published-trial.ts";

/** KetECT: open ketamine in hospital, compared in print with electroconvulsive therapy. */
export const ekstrand2022: PublishedTrial = {
  name: "ekstrand2022",
  trial: "KetECT",
  about: "twelve open infusions over four weeks, in hospital",
  arms: ["ketamine"],
  results: ["T23k"],
  note: "Electroconvulsive therapy is not in the model; the median of infusions in the trial was six.",
};
