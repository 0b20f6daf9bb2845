import type { PublishedTrial } from "../published/published-trial.ts";

/** Ketamine under anaesthesia, which nobody felt. */
export const lii2023: PublishedTrial = {
  name: "lii2023",
  trial: "Lii 2023",
  about: "one infusion or saline during surgical anaesthesia",
  arms: ["ketamine", "saline"],
  versus: "saline",
  when: { remission: "<= 12" },
  results: [...["1", "2", "3", "5", "7", "14"].flatMap((day) => [`T25k${day}`, `T25s${day}`, `T25km${day}`, `T25sm${day}`]), "T25d"],
  note: "Response in print is against the score at screening, and is left out. Anaesthetics have no effect of their own in the model.",
};
