import { expect, test } from "vitest";
import { isFailure, isRefusal, nearest, refusal, shown, unknownName } from "./refusal.ts";

test("a misspelt name is met with the nearest known one", () => {
  expect(nearest("ketmaine", ["memantine", "ketamine"])).toBe("ketamine");
  expect(nearest("Ketamine", ["ketamine"])).toBe("ketamine");
  expect(nearest("aspirin", ["ketamine", "sertraline"])).toBeUndefined();
});

test("a name near to none is met with the known ones", () => {
  expect(unknownName("", "drug", "aspirin", ["ketamine", "placebo"]).message).toBe('unknown drug "aspirin"; known: ketamine, placebo');
  expect(unknownName("a.yaml:1:2: ", "drug", "plcebo", ["ketamine", "placebo"]).message).toBe(
    'a.yaml:1:2: unknown drug "plcebo"; did you mean "placebo"?',
  );
});

test("refusals and failures are told apart from faults", () => {
  expect(isRefusal(refusal("no"))).toBe(true);
  expect(isFailure(refusal("no"))).toBe(false);
  expect(isRefusal(new Error("no"))).toBe(false);
});

test("text from a person is repeated without control characters, and cut", () => {
  expect(shown("a\u001b[31mb\n")).toBe("a?[31mb?");
  expect(shown("x".repeat(100))).toHaveLength(60);
});
