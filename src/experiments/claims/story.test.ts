import { describe, expect, it } from "vitest";
import { claims, judge, story } from "./index.ts";

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

  it.each(story)(
    "$id: its deciding number is one of the claim's, and its main papers are among its sources",
    async ({ id, number, papers }) => {
      const claim = claims.find((one) => one.id === id);
      if (!claim) throw new RangeError(`no claim ${id}`);
      const judged = await judge(claim, { threads: 1, seed: 1, cells: 100 });
      expect(judged.numbers.filter(({ what }) => what === number)).toHaveLength(1);
      expect(judged.sources.map(({ key }) => key)).toEqual(expect.arrayContaining([...papers]));
      for (const { what, value } of judged.numbers) expect(Number.isFinite(value), `${id}: ${what}`).toBe(true);
      for (const { interval } of judged.numbers) expect(interval === undefined || interval[0] <= interval[1]).toBe(true);
    },
  );
});
