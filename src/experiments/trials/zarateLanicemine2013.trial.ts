import type { PublishedTrial } from "../published/published-trial.ts";

/** One infusion of lanicemine against placebo, crossed over. */
export const zarateLanicemine2013: PublishedTrial = {
  name: "zarateLanicemine2013",
  trial: "Zarate lanicemine 2013",
  about: "one infusion of lanicemine against placebo, crossover",
  arms: ["lanicemine", "placebo"],
  versus: "placebo",
  crossover: { period: "7 d" },
  // an hour is that of the larger trials (remembered)
  doses: {
    lanicemine: [{ drug: "lanicemine", dose: "150 mg", route: "iv", over: "60 min" }],
    placebo: [{ drug: "placebo", dose: "0 mg", route: "iv", over: "60 min" }],
  },
  turned: ["LAN13-03", "LAN13-04"],
  results: ["LAN13-03", "LAN13-04"],
};
