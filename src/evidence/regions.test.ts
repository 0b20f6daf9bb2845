import { describe, expect, it } from "vitest";
import { networks, parseRegions, regions } from "./regions.ts";

describe("the table of brain regions", () => {
  it("has regions of every network, on both sides, each with a paper", () => {
    for (const network of networks) {
      const own = regions().filter((region) => region.network === network);
      expect(own.length, network).toBeGreaterThanOrEqual(5);
      expect(
        own.some(({ hemisphere }) => hemisphere === "left"),
        network,
      ).toBe(true);
      expect(
        own.some(({ hemisphere }) => hemisphere === "right"),
        network,
      ).toBe(true);
    }
    for (const { source, where, id } of regions()) expect(source.key !== "" && where !== "", id).toBe(true);
  });

  it("puts left regions at negative x and right ones at positive x", () => {
    for (const { id, hemisphere, at } of regions()) {
      if (hemisphere !== "midline") expect(Math.sign(at[0]), id).toBe(hemisphere === "left" ? -1 : 1);
      else expect(Math.abs(at[0]), id).toBeLessThanOrEqual(8);
    }
  });

  const header = "id,region,hemisphere,network,x,y,z,space,source,where,verified,note";
  const row = "a,region,left,default,-4,5,6,MNI,deco2014,Table 1,yes,";

  it.each([
    ["hemisphere", row.replace("left", "top"), 't.csv:2, hemisphere is "top"; allowed: left, right, midline'],
    ["a number", row.replace("-4", ""), 't.csv:2, x is ""; give a number from -110 to 110 mm'],
    ["a place within the head", row.replace("-4", "-400"), 't.csv:2, x is "-400"; give a number from -110 to 110 mm'],
    [
      "a paper",
      row.replace("deco2014", "doe2020"),
      't.csv:2 has the source "doe2020", which src/evidence/sources does not hold; add the paper there',
    ],
    ["its own id", `${row}\n${row}`, "t.csv:3 region a stands here twice; give each its own id"],
  ])("refuses a row without %s", (_what, text, message) => {
    expect(() => parseRegions(`${header}\n${text}\n`, "t.csv")).toThrow(message);
  });
});
