import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { lines, rate, refusal } from "../fixtures/refusal.ts";
import { sketchFolder, writeSketch } from "../fixtures/sketch.ts";

afterAll(() => rmSync(sketchFolder, { recursive: true }));

describe("equations accept", () => {
  it.each([
    ["arithmetic, powers and roots", rate("dose * (A / K) ** n * A ** 2 / K ** 2 * sqrt(A * A) / K + -0.5 * +dose")],
    ["comparisons, logic and choice", rate("(A > 0 && !(A <= K)) || V !== 0 ? dose : 0")],
    ["a comparison with a name", `const high = A > K;\n${rate("high ? 2 * dose : dose")}`],
    ["objects and their members", `const part = { now: k * A };\nconst { now: loss } = part;\n${rate("dose - loss - part.now")}`],
    ["rates that have a name", "const ddt = { A: dose };\nconst out = { C: A };\nreturn { ddt, out };"],
  ])("%s", (_, body) => {
    expect(refusal({ body })).toBe("accepted");
  });

  it("pure numbers that the file declares", () => {
    expect(refusal({ before: "const third = 1 / 3;\nconst two = -(third - 7 * third);", body: rate("two * third * dose") })).toBe(
      "accepted",
    );
  });
});

describe("equations refuse, with the place and what to do:", () => {
  it("an unknown name", () => {
    expect(refusal({ body: rate("doze - k * A") })).toBe(
      lines(
        "file:5:24 unknown name doze",
        "    return { ddt: { A: doze - k * A }, out: { C: A } };",
        "                       ~~~~",
        "  did you mean dose? known: A, dose, V, I, J, k, slope, K, n, exp, hill, max, sqrt",
      ),
    );
  });

  it("an unknown state, input or parameter", () => {
    const conserve = "  conserve: { drug: { about: '', amount: ({ amount }) => amount } },";
    expect(refusal({ more: conserve, tables: { conserve: { drug: { about: "", amount: () => 0 } } } })).toBe(
      lines(
        "file:7:45 unknown state amount",
        "  conserve: { drug: { about: '', amount: ({ amount }) => amount } },",
        "                                            ~~~~~~",
        "  known: A",
      ),
    );
  });

  it.each([
    ["let", "let x = 1;", "let is not part of equations", "use const: each name has one value"],
    ["if", "if (A > K) return 1;", "if is not part of equations", "choose between two values with condition ? a : b"],
    ["a loop", "while (A > K) {}", "a loop is not part of equations", "write each term out, or make each a part of a system"],
    ["assignment", "A = 3", "assignment is not part of equations", "give each value a const of its own"],
    ["a closure", "function f(x) {}", "a function inside a function is not part of equations", "declare the law at the top of a file"],
    [
      "throw",
      "throw A;",
      "throw is not part of equations",
      "equations have a value everywhere; use positive(), min() or max() to stay in range",
    ],
  ])("%s", (_, statement, what, advice) => {
    const text = `file:5:5 ${what}\n    ${statement}\n    ${"~".repeat(statement.length)}\n  ${advice}`;
    expect(refusal({ body: `${statement}\n${rate("dose")}` })).toBe(text);
  });

  it.each([
    ["`text`", "text is not part of equations", "equations hold numbers only"],
    ['"text"', '"text" is not a number', "equations hold numbers only"],
    ["true", "true is not a number", "equations hold numbers only"],
    ["1e400", "1e400 is too large", "give a finite number"],
    ["[A]", "a list is not part of equations", "give each value a name of its own"],
    ["(x) => x", "a function inside a function is not part of equations", "declare the law at the top of a file"],
    ["A++", "assignment is not part of equations", "give each value a const of its own"],
    ["new Date()", "new is not part of equations", "equations are const, arithmetic, comparisons, ?: and calls of functions by name"],
    ["A % 2", "% is not part of equations", "use + - * / **, comparisons, && || ! and ?:"],
    ["A ?? 2", "?? is not part of equations", "every value is a number; leave it out"],
    ["A == K", "== is not part of equations", "write ==="],
    ["typeof A", "typeof is not part of equations", "use + - * / **, comparisons, && || ! and ?:"],
  ])("%s", (expression, what, advice) => {
    const text = `file:5:15 ${what}\n    const x = ${expression};\n              ${"~".repeat(expression.length)}\n  ${advice}`;
    expect(refusal({ body: `const x = ${expression};\n${rate("dose")}` })).toBe(text);
  });

  it("functions of Math, which differ between machines", () => {
    expect(refusal({ body: rate("dose * Math.exp(n)") })).toBe(
      lines(
        "file:5:31 Math.exp is not part of equations",
        "    return { ddt: { A: dose * Math.exp(n) }, out: { C: A } };",
        "                              ~~~~~~~~",
        "  import exp from the language; its value is the same on every machine",
      ),
    );
    expect(refusal({ body: rate("dose * Math.sin(n)") })).toMatch(/standard functions are exp, expm1, log/);
    expect(refusal({ body: rate("dose * Math.PI") })).toMatch(/^file:5:31 unknown name Math\n.*\n.*\n {2}write the number itself$/);
  });

  it("a comparison where a number is needed, and the reverse", () => {
    expect(refusal({ body: rate("dose * (A > K)") })).toBe(
      lines(
        "file:5:32 this is true or false, where a number is needed",
        "    return { ddt: { A: dose * (A > K) }, out: { C: A } };",
        "                               ~~~~~",
        "  choose with condition ? a : b",
      ),
    );
    expect(refusal({ body: rate("A ? dose : 0") })).toMatch(/^file:5:24 this is a number, where a comparison is needed\n/);
  });

  it("a call of something that is no function, or with too few arguments", () => {
    expect(refusal({ body: rate("A(2)") })).toMatch(/^file:5:24 only functions can be called\n/);
    expect(refusal({ body: rate("dose * hill(A, K)") })).toBe(
      lines(
        "file:5:31 hill() takes 3 arguments, but is given 2",
        "    return { ddt: { A: dose * hill(A, K) }, out: { C: A } };",
        "                              ~~~~~~~~~~",
        "  give 3 arguments",
      ),
    );
  });

  it("a value from outside that is not a pure number", () => {
    expect(refusal({ before: "const affinity = { value: 3 };", body: rate("dose * affinity") })).toBe(
      lines(
        "file:5:31 affinity is not a pure number",
        "    return { ddt: { A: dose * affinity }, out: { C: A } };",
        "                              ~~~~~~~~",
        "  put it in the table of parameters, where its unit and source are checked; only pure numbers may stand outside",
      ),
    );
  });

  it("names given twice, and names spread", () => {
    expect(refusal({ body: "return { ddt: { A: dose, A: dose }, out: { C: A } };" })).toMatch(/^file:5:30 A is given twice\n/);
    expect(refusal({ body: "return { ddt: { ...A }, out: { C: A } };" })).toMatch(/^file:5:21 \.\.\. is not part of equations\n/);
  });
});

describe("laws", () => {
  it("are checked with the units of their arguments; an error names the law's place and the calls", () => {
    const before = "const inner = (x) => exp(x);\nconst outer = (x) => 2 * inner(x);";
    expect(refusal({ before, body: rate("dose * outer(slope * V)") })).toBe("accepted");
    expect(refusal({ before, body: rate("dose * outer(V)") })).toBe(
      lines(
        "file:2:26 exp() needs a pure number, but this has unit mV",
        "const inner = (x) => exp(x);",
        "                         ~",
        "  in inner(), called at file:3:26",
        "  in outer(), called at file:6:31",
        "  multiply by a parameter with unit 1/mV",
      ),
    );
  });

  it("cannot call themselves", () => {
    const before = "function f(x) { return g(x); }\nfunction g(x) { return f(x); }";
    expect(refusal({ before, body: rate("dose * f(n)") })).toBe(
      lines(
        "file:3:24 f() calls itself: f -> g -> f",
        "function g(x) { return f(x); }",
        "                       ~~~~",
        "  in g(), called at file:2:24",
        "  in f(), called at file:6:31",
        "  write the formula without recursion",
      ),
    );
  });

  it("are plain functions with all their arguments and a result", () => {
    expect(refusal({ before: "async function f(x) { return x; }", body: rate("dose * f(n)") })).toMatch(/^file:2:1 async is not part/);
    expect(refusal({ before: "function* f(x) { return x; }", body: rate("dose * f(n)") })).toMatch(/^file:2:1 a generator is not part/);
    expect(refusal({ before: "const f = (x, y) => x * y;", body: rate("dose * f(n)") })).toMatch(/f\(\) takes 2 arguments, but is given 1/);
    expect(refusal({ before: "function f(x) { const y = x; }", body: rate("dose * f(n)") })).toMatch(/the function returns nothing/);
  });

  it("come from other files by their relative path, through names that are passed on", () => {
    writeSketch("laws.ts", "import { scale } from './numbers.ts';\nexport function twice(x: number): number { return scale * x; }");
    writeSketch("numbers.ts", "export const scale = 2;");
    writeSketch("passed.ts", 'export { twice as double } from "./laws.ts";');
    expect(refusal({ before: 'import { double as two } from "./passed.ts";', body: rate("two(dose)") })).toBe("accepted");
  });

  it("must be there", () => {
    writeSketch("few.ts", "export const decay = (x: number): number => -x;");
    expect(refusal({ before: 'import { decays } from "./few.ts";', body: rate("decays(dose)") })).toBe(
      lines(
        "file:2:1 few.ts declares no decays that equations can use",
        'import { decays } from "./few.ts";',
        "~".repeat(34),
        "  did you mean decay? known: decay",
      ),
    );
    expect(refusal({ before: 'import { decay } from "./none.ts";', body: rate("decay(dose)") })).toBe(
      lines(
        "file:2:1 cannot read none.ts",
        'import { decay } from "./none.ts";',
        "~".repeat(34),
        "  import laws from a file by its relative path",
      ),
    );
  });
});
