import type { Notation } from "./equations-print.ts";

/** Greek letters by the names they have in programs and in LaTeX, with their code points. */
const greek: Readonly<Record<string, number>> = {
  alpha: 0x3b1,
  beta: 0x3b2,
  gamma: 0x3b3,
  delta: 0x3b4,
  epsilon: 0x3b5,
  zeta: 0x3b6,
  eta: 0x3b7,
  theta: 0x3b8,
  kappa: 0x3ba,
  lambda: 0x3bb,
  mu: 0x3bc,
  nu: 0x3bd,
  xi: 0x3be,
  rho: 0x3c1,
  sigma: 0x3c3,
  tau: 0x3c4,
  phi: 0x3c6,
  chi: 0x3c7,
  psi: 0x3c8,
  omega: 0x3c9,
};

// V1 is V with index 1, tauRise is tau with index Rise, kOn is k with index On; clearance stays a word
function indexed(name: string): readonly [base: string, index: string] {
  const letter = Object.keys(greek).find(
    (candidate) => name.startsWith(candidate) && /^([A-Z0-9_].*)?$/.test(name.slice(candidate.length)),
  );
  const base = letter ?? /^[A-Za-z](?=[0-9_]|[A-Z][a-z0-9]|$)/.exec(name)?.[0] ?? name;
  return [base, name.slice(base.length).replace(/^_/, "")];
}

const aligned = (lines: readonly (readonly [string, string])[]): string => lines.map(([left, right]) => `  ${left} = ${right}`).join("\n");

/** Plain text: `d central/dt = iv - k * central`. */
export const plainText: Notation = {
  fractions: false,
  number: (text) => text,
  symbol: (name) => name,
  brackets: (inner) => `(${inner})`,
  minus: (of) => `-${of}`,
  not: (of) => `not ${of}`,
  binary: (operator, left, right) => (operator === "^" ? `${left}^${right}` : `${left} ${operator} ${right}`),
  call: (name, args) => `${name}(${args.join(", ")})`,
  choose: (condition, yes, no) => `(${yes} if ${condition}, else ${no})`,
  rate: (of) => `d ${of}/dt`,
  part: (of, name) => `${of}.${name}`,
  list: (items) => items.join(", "),
  block: (title, lines) => (title === "" ? aligned(lines) : `${title}\n${aligned(lines)}`),
};

const latexWord = (name: string): string => (name.length === 1 ? name : `\\mathrm{${name.replaceAll("_", "\\_")}}`);
const latexSymbol = (name: string): string => {
  if (name.endsWith("'")) return `${latexSymbol(name.slice(0, -1))}'`;
  const [base, index] = indexed(name);
  const letter = base in greek ? `\\${base}` : latexWord(base);
  return index === "" ? letter : `${letter}_{${latexWord(index)}}`;
};
const latexOperators: Readonly<Record<string, string>> = {
  "*": "\\,",
  "<=": "\\le",
  ">=": "\\ge",
  "!=": "\\ne",
  and: "\\land",
  or: "\\lor",
};
const latexFunctions: Readonly<Record<string, string>> = { exp: "\\exp", log: "\\ln", tanh: "\\tanh", min: "\\min", max: "\\max" };

/** LaTeX: one `aligned` block per part, for use inside a display. */
export const latex: Notation = {
  fractions: true,
  number: (text) =>
    text.replace(/^(.*)e([+-]?)0*(\d+)$/, (_, mantissa, sign, power) => `${mantissa} \\cdot 10^{${sign === "-" ? "-" : ""}${power}}`),
  symbol: latexSymbol,
  brackets: (inner) => `\\left(${inner}\\right)`,
  minus: (of) => `-${of}`,
  not: (of) => `\\lnot ${of}`,
  binary(operator, left, right) {
    if (operator === "/") return `\\frac{${left}}{${right}}`;
    if (operator === "^") return `${left}^{${right}}`;
    const sign = operator === "*" && /^[\d.]/.test(right) ? "\\cdot" : (latexOperators[operator] ?? operator);
    return `${left} ${sign} ${right}`;
  },
  call(name, args) {
    if (name === "sqrt") return `\\sqrt{${args[0]}}`;
    if (name === "abs") return `\\left|${args[0]}\\right|`;
    return `${latexFunctions[name] ?? `\\operatorname{${name.replaceAll("_", "\\_")}}`}\\left(${args.join(", ")}\\right)`;
  },
  choose: (condition, yes, no) => `\\begin{cases} ${yes} & \\text{if } ${condition} \\\\ ${no} & \\text{otherwise} \\end{cases}`,
  rate: (of) => `\\frac{d ${of}}{dt}`,
  part: (of, name) => `${of}_{${latexWord(name)}}`,
  list: (items) => items.join(", "),
  block(title, lines) {
    const rows = lines.map(([left, right]) => `  ${left} &= ${right}`).join(" \\\\\n");
    return `${title === "" ? "" : `% ${title}\n`}\\begin{aligned}\n${rows}\n\\end{aligned}`;
  },
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const row = (...parts: readonly string[]): string => `<mrow>${parts.join("")}</mrow>`;
const sign = (text: string): string => `<mo>${text}</mo>`;
const word = (name: string): string => `<mi>${name in greek ? `&#x${(greek[name] ?? 0).toString(16).toUpperCase()};` : escaped(name)}</mi>`;
const mathmlSymbol = (name: string): string => {
  if (name.endsWith("'")) return `<msup>${mathmlSymbol(name.slice(0, -1))}${sign("&#x2032;")}</msup>`;
  const [base, index] = indexed(name);
  return index === "" ? word(base) : `<msub>${word(base)}<mi>${escaped(index)}</mi></msub>`;
};
const mathmlOperators: Readonly<Record<string, string>> = {
  "*": "&#x2062;",
  "-": "&#x2212;",
  "<": "&lt;",
  ">": "&gt;",
  "<=": "&#x2264;",
  ">=": "&#x2265;",
  "!=": "&#x2260;",
  and: "&#x2227;",
  or: "&#x2228;",
};
const commas = (items: readonly string[]): string => items.join(sign(","));

/** MathML: one `math` element per part. */
export const mathml: Notation = {
  fractions: true,
  number(text) {
    const [mantissa = "", power] = text.split("e");
    if (power === undefined) return `<mn>${text}</mn>`;
    return row(`<mn>${mantissa}</mn>`, sign("&#xD7;"), `<msup><mn>10</mn><mn>${Number(power)}</mn></msup>`);
  },
  symbol: mathmlSymbol,
  brackets: (inner) => row(sign("("), inner, sign(")")),
  minus: (of) => row(sign("&#x2212;"), of),
  not: (of) => row(sign("&#xAC;"), of),
  binary(operator, left, right) {
    if (operator === "/") return `<mfrac>${row(left)}${row(right)}</mfrac>`;
    if (operator === "^") return `<msup>${row(left)}${row(right)}</msup>`;
    const times = operator === "*" && right.startsWith("<mn>") ? "&#xB7;" : (mathmlOperators[operator] ?? operator);
    return row(left, sign(times), right);
  },
  call(name, args) {
    if (name === "sqrt") return `<msqrt>${args[0]}</msqrt>`;
    if (name === "abs") return row(sign("|"), args[0] ?? "", sign("|"));
    return row(`<mi>${escaped(name)}</mi>`, sign("&#x2061;"), row(sign("("), commas(args), sign(")")));
  },
  choose(condition, yes, no) {
    const line = (value: string, when: string): string => `<mtr><mtd>${value}</mtd><mtd>${when}</mtd></mtr>`;
    const rows = `${line(yes, row("<mtext>if </mtext>", condition))}${line(no, "<mtext>otherwise</mtext>")}`;
    return row(sign("{"), `<mtable>${rows}</mtable>`);
  },
  rate: (of) => `<mfrac>${row("<mi>d</mi>", of)}${row("<mi>d</mi>", "<mi>t</mi>")}</mfrac>`,
  part: (of, name) => `<msub>${row(of)}<mi>${escaped(name)}</mi></msub>`,
  list: (items) => row(commas(items)),
  block(title, lines) {
    const heading = title === "" ? "" : `<mtr><mtd columnspan="3"><mtext>${escaped(title)}</mtext></mtd></mtr>\n`;
    const rows = lines.map(([left, right]) => `<mtr><mtd>${left}</mtd><mtd>${sign("=")}</mtd><mtd>${right}</mtd></mtr>`).join("\n");
    return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mtable>\n${heading}${rows}\n</mtable></math>`;
  },
};
