import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type Model, model } from "../../language/index.ts";
import { compile } from "../compile.ts";
import { lines, rate, refusal } from "../fixtures/refusal.ts";
import { sketch, sketchFolder, writeSketch } from "../fixtures/sketch.ts";

afterAll(() => rmSync(sketchFolder, { recursive: true }));

const none = (): Record<string, number> => ({});

describe("results of equations", () => {
  it("hold one derivative for every state, and no more", () => {
    expect(refusal({ body: "return { ddt: {}, out: { C: A } };" })).toBe(
      lines(
        "file:5:19 ddt lacks A",
        "    return { ddt: {}, out: { C: A } };",
        "                  ~~",
        "  give one value for every state of the table",
      ),
    );
    expect(refusal({ body: "return { ddt: { A: dose, B: dose }, out: { C: A } };" })).toBe(
      lines(
        "file:5:33 ddt.B belongs to no state",
        "    return { ddt: { A: dose, B: dose }, out: { C: A } };",
        "                                ~~~~",
        "  known: A",
      ),
    );
  });

  it("hold one value for every output, and no more", () => {
    expect(refusal({ body: "return { ddt: { A: dose }, out: {} };" })).toMatch(/^file:5:37 out lacks C\n/);
    expect(refusal({ body: "return { ddt: { A: dose }, out: { C: A, D: A } };" })).toMatch(/^file:5:48 out\.D belongs to no output\n/);
    expect(refusal({ body: "return { ddt: { A: dose } };" })).toMatch(/^file:4:12 equations\(\) gives back no out\n/);
  });

  it("are numbers", () => {
    expect(refusal({ body: "return { ddt: { A: A > K }, out: { C: A } };" })).toMatch(/^file:5:24 ddt\.A is not a number\n/);
    expect(refusal({ body: "return { ddt: { A: exp }, out: { C: A } };" })).toMatch(/^file:5:19 ddt\.A is not a number\n/);
  });
});

describe("the tables of a model", () => {
  it("may name functions that are declared elsewhere in the file", () => {
    const before = "const start = ({ K }) => ({ A: 2 * K });";
    expect(refusal({ before, more: "  initial: start,", tables: { initial: none } })).toBe("accepted");
  });

  it("are written out: what the program has and the file does not show is not left out in silence", () => {
    expect(refusal({ tables: { initial: none } })).toBe(
      lines(
        "file:3:46 initial is not written out in the tables of the model",
        "export const sketch = model(import.meta.url, {",
        "                                             ~",
        "  write initial where model() is called",
      ),
    );
    const drug = { about: "", amount: () => 0 };
    expect(refusal({ tables: { conserve: { drug } } })).toMatch(/conserve\.drug is not written out in the tables of the model\n/);
    expect(refusal({ more: "  conserve: { drug: { about: '' } },", tables: { conserve: { drug } } })).toMatch(
      /^file:7:21 conserve\.drug has no amount\(\)\n/,
    );
  });

  it("give an event a trigger that is a number", () => {
    const event = "  events: { jump: { about: '', when: ({ A }, _, { K }) => A > K, then: (_s, _i, { K }) => ({ A: K }) } },";
    expect(refusal({ more: event, tables: { events: { jump: { about: "", when: () => 0, then: none } } } })).toMatch(
      /^file:7:59 events\.jump\.when\(\) is not a number\n/,
    );
  });

  it("are read once, for models that differ in their values alone", () => {
    const one = sketch({});
    const other = { ...one, param: { ...one.param, k: { ...one.param["k"], value: 7 } } } as Model;
    expect(compile(one).parameters[0]?.start).toBe(1);
    expect(compile(other).parameters[0]?.start).toBe(7);
    const wrong = { ...one, state: { A: { ...one.state["A"], unit: "g" } } } as Model;
    expect(() => compile(wrong)).toThrow("the same kind of quantity at another scale");
  });
});

describe("the hash of a model", () => {
  it("is that of its mathematics, wherever its file is and however it is laid out", () => {
    const [one, other] = [sketch({}), sketch({ body: `const loss = k * A;\n${rate("dose - loss")}` })];
    expect(one.url).not.toBe(other.url);
    expect(compile(one).hash).toBe(compile(other).hash);
    expect(compile(one).hash).not.toBe(compile(sketch({ body: rate("dose - 2 * k * A") })).hash);
  });
});

describe("a model file", () => {
  const refused = (name: string, text: string): string => {
    try {
      compile({ ...sketch({}), url: writeSketch(name, text) } as Model);
    } catch (error) {
      return (error as Error).message;
    }
    return "accepted";
  };
  const tables = `{ equations({ A }, { dose }, { k }) { ${rate("dose - k * A")} } }`;

  it("has one model, whatever model() is called there", () => {
    const file = `import { model as mechanism } from "ketagenesis";\nexport const m = mechanism(import.meta.url, ${tables});`;
    expect(refused("renamed.model.ts", file)).toBe("accepted");
    expect(refused("none.model.ts", "export const a = 1;")).toBe(
      lines("none.model.ts has no model(import.meta.url, {...})", "  declare the model in the file that it names"),
    );
    expect(refused("two.model.ts", `model(import.meta.url, ${tables});\nmodel(import.meta.url, ${tables});`)).toMatch(
      /^two\.model\.ts:2:1 a second model in one file\n/,
    );
    expect(refused("far.model.ts", "const tables = {};\nmodel(import.meta.url, tables);")).toMatch(
      /^far\.model\.ts:2:1 the tables of the model are not written out\n/,
    );
    expect(refused("empty.model.ts", "model(import.meta.url, {});")).toMatch(/^empty\.model\.ts:1:24 the model has no equations\(\)\n/);
  });

  it("may have any types that can be blanked out, and keeps its places", () => {
    const file = `type Amount = number;\nconst half = <T,>(x: T): T => x as T;\nmodel(import.meta.url, ${tables.replace("dose - k * A", "half(dose) + (k as Amount)")});`;
    expect(refused("typed.model.ts", file)).toMatch(/^typed\.model\.ts:3:81 cannot add a value in 1\/h to a value in mg\/h\n/);
    const unitError = `interface Flow { rate: number }\nmodel(import.meta.url, ${tables.replace("dose - k * A", "dose - k")});`;
    expect(refused("typed2.model.ts", unitError)).toMatch(
      /^typed2\.model\.ts:2:81 cannot subtract a value in 1\/h from a value in mg\/h\n/,
    );
  });

  it("that does not parse, or cannot be read, says so", () => {
    expect(refused("broken.model.js", "const a = ;")).toBe(
      lines(
        "broken.model.js:1:11 unexpected token",
        "const a = ;",
        "          ~",
        "  mend the syntax of the file; types must be such that they can be blanked out",
      ),
    );
    expect(refused("enum.model.ts", "const n: string = '';\n\n  enum Kind { A }")).toBe(
      lines(
        "enum.model.ts:3:3 TypeScript enum is not supported in strip-only mode",
        "  enum Kind { A }",
        "  ~",
        "  mend the syntax of the file; types must be such that they can be blanked out",
      ),
    );
    expect(refused("late.model.ts", "const n: string = '';\nconst f = () => { return await n; };")).toMatch(
      /^late\.model\.ts:2:26 await isn't allowed in non-async function\n/,
    );
    expect(() => compile(model("file:///nowhere/absent.model.ts", { ...sketch({}) }) as Model)).toThrow("cannot read absent.model.ts");
  });
});
