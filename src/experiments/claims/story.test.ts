import { describe, expect, it } from "vitest";
import { claims, story } from "./index.ts";

describe("the story", () => {
  it("has every claim once, and the program judges all of them in its order", () => {
    expect(claims.map(({ id, sentence }) => ({ id, sentence }))).toEqual(story.map(({ id, sentence }) => ({ id, sentence })));
    expect(story.map(({ id }) => id)).toEqual([
      "nmda-antagonist",
      "resets-nerves",
      "calms-glutamate",
      "default-mode",
      "burst-mode",
      "dendritic-atrophy",
      "synaptogenesis-hours",
      "neurogenesis-hours",
      "outlasts-drug",
      "permanent-rewiring",
      "treatment-resistant",
      "trauma",
      "pain",
      "inflammation",
      "anxiety-sleep",
      "different-mechanism",
    ]);
  });
});
