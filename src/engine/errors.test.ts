import { describe, expect, it } from "vitest";
import { calledFrom, ModelError, suggestion } from "./errors.ts";

const place = { file: "nmda.model.ts", line: 3, column: 5, length: 4, text: "    open * rate" };

describe("a model error", () => {
  it("shows where, what is wrong, the source line, the calls on the way and what to do", () => {
    const error = new ModelError("name", place, "unknown name open", "did you mean opens?");
    const outer = calledFrom(error, "gate", { ...place, line: 9, column: 2 });
    expect((outer as Error).message).toBe(
      [
        "nmda.model.ts:3:5 unknown name open",
        "    open * rate",
        "    ~~~~",
        "  in gate(), called at nmda.model.ts:9:2",
        "  did you mean opens?",
      ].join("\n"),
    );
    expect(outer).toMatchObject({ name: "ModelError", code: "name", what: "unknown name open", callers: [{ law: "gate" }] });
  });

  it("without a place is a sentence and what to do", () => {
    expect(new ModelError("loop", undefined, "a loop", "break it").message).toBe("a loop\n  break it");
  });

  it("leaves other errors alone", () => {
    const error = new TypeError("x");
    expect(calledFrom(error, "gate", place)).toBe(error);
  });
});

describe("a suggestion", () => {
  it("names the nearest of the names that are known, and lists them", () => {
    expect(suggestion("clearence", ["clearance", "volume"])).toBe("did you mean clearance? known: clearance, volume");
    expect(suggestion("KON", ["kon"])).toBe("did you mean kon? known: kon");
  });

  it("is silent about names that are far away, and about a letter for another", () => {
    expect(suggestion("x", ["y"])).toBe("known: y");
    expect(suggestion("weight", ["age"])).toBe("known: age");
    expect(suggestion("x", [])).toBe("none are declared");
  });

  it("shows twenty names at most", () => {
    const many = Array.from({ length: 30 }, (_, i) => `name${i}`);
    expect(suggestion("zzz", many)).toMatch(/name19, \.\.\.$/);
  });
});
