import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { Model } from "../../language/index.ts";
import { decay } from "../fixtures/decay.model.ts";
import { membrane } from "../fixtures/membrane.model.ts";
import { modelFiles } from "../fixtures/model-files.ts";
import { nmda } from "../fixtures/nmda.model.ts";
import { pools } from "../fixtures/pools.model.ts";
import { lines } from "../fixtures/refusal.ts";
import { sketch, sketchFolder, writeSketch } from "../fixtures/sketch.ts";
import { equationsOf } from "./equations.ts";

afterAll(() => rmSync(sketchFolder, { recursive: true }));

const printed = (of: unknown) => equationsOf(of as Model);

describe("a model", () => {
  const { text, latex, mathml, symbols } = printed(nmda);

  it("reads in text as its file does", () => {
    expect(text).toBe(
      lines(
        "  B = 1 / (1 + Mg / kMg * exp(-steep * V))",
        "  I = g * s * B * (V - E)",
        "  d x/dt = -x / tauRise",
        "  d s/dt = alpha * x * (1 - s) - s / tauDecay",
      ),
    );
  });

  it("reads in LaTeX as in a paper", () => {
    expect(latex).toBe(
      lines(
        "\\begin{aligned}",
        "  B &= \\frac{1}{1 + \\frac{\\mathrm{Mg}}{k_{\\mathrm{Mg}}} \\, \\exp\\left(-\\mathrm{steep} \\, V\\right)} \\\\",
        "  I &= g \\, s \\, B \\, \\left(V - E\\right) \\\\",
        "  \\frac{d x}{dt} &= \\frac{-x}{\\tau_{\\mathrm{Rise}}} \\\\",
        "  \\frac{d s}{dt} &= \\alpha \\, x \\, \\left(1 - s\\right) - \\frac{s}{\\tau_{\\mathrm{Decay}}}",
        "\\end{aligned}",
      ),
    );
  });

  it("is drawn in MathML", () => {
    expect(mathml.split("\n")[3]).toBe(
      [
        "<mtr><mtd><mfrac><mrow><mi>d</mi><mi>x</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac></mtd><mtd><mo>=</mo></mtd>",
        "<mtd><mfrac><mrow><mrow><mo>&#x2212;</mo><mi>x</mi></mrow></mrow>",
        "<mrow><msub><mi>&#x3C4;</mi><mi>Rise</mi></msub></mrow></mfrac></mtd></mtr>",
      ].join(""),
    );
  });

  it("has a table of symbols with how each value came to be known", () => {
    expect(symbols.find(({ name }) => name === "kMg")).toEqual({
      name: "kMg",
      role: "parameter",
      unit: "mM",
      value: 3.57,
      meaning: "Mg affinity at 0 mV",
      origin: "measured",
      source: "jahr1990",
    });
    expect(symbols.map(({ origin }) => origin).filter((origin) => origin === "assumed")).toHaveLength(5);
  });

  it("prints whole, for every model of the project", async () => {
    for (const { model } of await modelFiles()) {
      const printedModel = equationsOf(model);
      for (const name of Object.keys(model.state)) expect(printedModel.text).toContain(`d ${name}/dt = `);
      for (const notation of ["text", "latex", "mathml"] as const) expect(printedModel[notation]).not.toMatch(/undefined|\[object|\(\)/);
      expect(printedModel.latex.split("{").length).toBe(printedModel.latex.split("}").length);
    }
  });
});

/** The right side of the rate of a sketch, in the three notations. */
function sides(expression: string, before = "") {
  const body = `const ratio = ${expression};\nreturn { ddt: { A: dose * ratio }, out: { C: A } };`;
  const { text, latex, mathml } = equationsOf(sketch({ body, before }));
  return {
    text: /ratio = (.*)/.exec(text)?.[1],
    latex: /\\mathrm\{ratio\} &= (.*) \\\\/.exec(latex)?.[1],
    mathml: /<mi>ratio<\/mi><\/mtd><mtd><mo>=<\/mo><\/mtd><mtd>(.*)<\/mtd><\/mtr>/.exec(mathml)?.[1],
  };
}

describe("equations in plain text", () => {
  it("are those of the file: definitions, rates, outputs, what is conserved", () => {
    expect(printed(decay).text).toBe(
      lines("  loss = k * A", "  d A/dt = dose - loss", "  C = A / volume", "", "Conserved: drug", "  d A/dt = dose - k * A"),
    );
  });

  it("show starting values and laws, once each", () => {
    expect(printed(pools).text).toBe(
      lines(
        "  out, home = flows(a, b, there, back)",
        "  d a/dt = feed - out + home",
        "  d b/dt = out - home",
        "  share = a / (a + b)",
        "",
        "Start",
        "  a(0) = total * back / (there + back)",
        "",
        "Conserved: sum",
        "  d (a + b)/dt = feed",
        "",
        "Law flows",
        "  out = there * a",
        "  flows(a, b, there, back).out = out",
        "  flows(a, b, there, back).home = back * b",
      ),
    );
  });

  it("show noise and events", () => {
    expect(printed(membrane).text).toContain(
      lines(
        "Noise",
        "  noise(V) = sigma * (1 + m)",
        "",
        "Event spike: when the trigger rises through 0",
        "  trigger = V - threshold",
        "  V = E",
        "  Ca = Ca + K",
      ),
    );
    expect(printed(membrane).text).toContain("calm = (1 if abs(u) < 2 and Ca <= K or not (m > 0.5), else 0)");
  });

  it("tell a definition from an entry of the tables that has its name", () => {
    const equations = "equations({ A }, { dose }, p) { const k = 2 * p.k; return { ddt: { A: dose - k * A }, out: { C: A } }; }";
    const url = writeSketch("shadow.model.ts", `model(import.meta.url, { ${equations} });`);
    const { text, latex, mathml } = printed({ ...sketch({}), url });
    expect(text).toBe(lines("  k' = 2 * k", "  d A/dt = dose - k' * A", "  C = A"));
    expect(latex).toContain("k' &= 2 \\, k");
    expect(mathml).toContain("<msup><mi>k</mi><mo>&#x2032;</mo></msup>");
  });
});

describe("a printed expression", () => {
  it.each([
    ["n - (n - 1)", "n - (n - 1)", "n - \\left(n - 1\\right)"],
    ["n - (n + 1) - 2", "n - (n + 1) - 2", "n - \\left(n + 1\\right) - 2"],
    ["(n + 1) * 3", "(n + 1) * 3", "\\left(n + 1\\right) \\cdot 3"],
    ["A / (K * n)", "A / (K * n)", "\\frac{A}{K \\, n}"],
    ["A / K / n", "A / K / n", "\\frac{\\frac{A}{K}}{n}"],
    ["n * -n", "n * (-n)", "n \\, \\left(-n\\right)"],
    ["-(n + 1)", "-(n + 1)", "-\\left(n + 1\\right)"],
    ["-n / 2", "-n / 2", "\\frac{-n}{2}"],
    ["(A / K) ** (n - 1)", "(A / K)^(n - 1)", "\\left(\\frac{A}{K}\\right)^{n - 1}"],
    ["(n ** 2) ** n", "(n^2)^n", "\\left(n^{2}\\right)^{n}"],
    [
      "n * (A > K ? 1 : 2)",
      "n * ((1 if A > K, else 2))",
      "n \\, \\left(\\begin{cases} 1 & \\text{if } A > K \\\\ 2 & \\text{otherwise} \\end{cases}\\right)",
    ],
    ["hill(A, K, n)", "hill(A, K, n)", "\\operatorname{hill}\\left(A, K, n\\right)"],
    ["sqrt(n)", "sqrt(n)", "\\sqrt{n}"],
    ["2.5e-7 * n", "2.5e-7 * n", "2.5 \\cdot 10^{-7} \\, n"],
  ])("%s keeps its meaning", (expression, text, latex) => {
    expect(sides(expression)).toMatchObject({ text, latex });
  });

  it("shows a law by its own name, and a constant of the file by its number", () => {
    const before = "const third = 1 / 4;\nconst law = (x) => x * third;";
    expect(sides("law(n) + third", before).text).toBe("law(n) + 0.25");
  });

  it("shows what a law is given, and a law that has another name", () => {
    const law = "const law = ({ y }) => 2 * y;";
    const body = "const p = { y: n };\nconst twice = law;\nreturn { ddt: { A: dose * twice(p) }, out: { C: A } };";
    expect(equationsOf(sketch({ before: law, body })).text).toBe(
      lines("  d A/dt = dose * law(y = n)", "  C = A", "", "Law law", "  law(y) = 2 * y"),
    );
    const whole = "const law = (p, s) => p.k * s.A;";
    const of = sketch({
      before: whole,
      body: "const p = { k };\nconst s = { A };\nreturn { ddt: { A: dose - law(p, s) }, out: { C: A } };",
    });
    expect(equationsOf(of).text).toContain("dose - law(k = k, A = A)");
  });

  it("is well-formed MathML", () => {
    expect(sides("-A / (K * 2)").mathml).toBe(
      "<mfrac><mrow><mrow><mo>&#x2212;</mo><mi>A</mi></mrow></mrow><mrow><mrow><mi>K</mi><mo>&#xB7;</mo><mn>2</mn></mrow></mrow></mfrac>",
    );
    for (const of of [decay, pools, membrane]) {
      const open: string[] = [];
      for (const [, closing, name] of printed(of).mathml.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
        if (closing === "") open.push(name ?? "");
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    }
  });
});

describe("symbols", () => {
  it("have greek letters and indices where their names say so", () => {
    const body = "const tauRise = n;\nconst k1 = n;\nconst kOn = n * tauRise;\nconst alpha = k1 + kOn;\nconst x = 1 + alpha;\n";
    const { latex } = equationsOf(
      sketch({ body: `${body}return { ddt: { A: dose * x }, out: { C: A } };`.replaceAll("= n;", "= n * 1;") }),
    );
    for (const symbol of ["\\tau_{\\mathrm{Rise}} &=", "k_{1} &=", "k_{\\mathrm{On}} &=", "\\alpha &="]) expect(latex).toContain(symbol);
  });

  it("are listed with role, unit, value, meaning and source", () => {
    const { symbols } = printed(decay);
    expect(symbols.map(({ name, role, unit, value }) => [name, role, unit, value])).toEqual([
      ["A", "state", "mg", 2],
      ["dose", "input", "mg/h", 0],
      ["k", "parameter", "1/h", 0.5],
      ["volume", "parameter", "L", 4],
      ["C", "output", "mg/L", undefined],
      ["loss", "output", "mg/h", undefined],
    ]);
    expect(symbols[2]).toMatchObject({ meaning: "a round number", source: undefined });
  });
});

describe("a model that the compiler refuses", () => {
  it("is not printed", () => {
    expect(() => equationsOf(sketch({ body: "return { ddt: { A: A }, out: { C: A } };" }))).toThrow("ddt.A must have unit mg/h");
  });
});
