import { evidence } from "../../evidence/table.ts";
import { assumed, derived, type Quantity } from "../../language/index.ts";

/**
 * One way in which people differ: every parameter that it moves takes the same draw, so that S- and R-ketamine, which share
 * enzymes and tissues, vary together. A path may end in `.*`; `sd` is on the scale of the distribution.
 */
export interface Variability {
  readonly name: string;
  readonly affects: readonly string[];
  /** "exponential" replaces the value by a draw with the mean `sd`. */
  readonly distribution: "lognormal" | "logitnormal" | "normal" | "exponential";
  readonly sd: Quantity;
}

const both = (...paths: readonly string[]): string[] => paths.flatMap((path) => [`sKetamine.${path}`, `rKetamine.${path}`]);

/** The standard deviation whose square (omega squared) an evidence row gives. */
const rootOf = (row: string, meaning: string): Quantity =>
  derived(Math.sqrt(evidence(row, "1").value), "1", `root of the variance of ${row}`, meaning);

/** Between-subject variability of every chain. */
export const variability: readonly Variability[] = [
  {
    name: "hepatic clearance of ketamine",
    affects: both("firstPass.intrinsicClearance"),
    distribution: "lognormal",
    sd: assumed(
      0.35,
      "1",
      "gives clearance a coefficient of variation near 25 %, between the 17 % of young volunteers (PK027) and the 38 % of children (PK176)",
      "log-scale SD of hepatic intrinsic clearance",
    ),
  },
  {
    name: "central volume",
    affects: both("disposition.V1", "norketamine.V1"),
    distribution: "lognormal",
    sd: rootOf("PK026", "log-scale SD of the central volume"),
  },
  {
    name: "slow exchange",
    affects: both("disposition.Q3"),
    distribution: "lognormal",
    sd: rootOf("PK028", "log-scale SD of exchange with slow tissue"),
  },
  {
    name: "clearance of norketamine",
    affects: both("norketamine.intrinsicClearance"),
    distribution: "lognormal",
    sd: rootOf("PK029", "log-scale SD of norketamine clearance"),
  },
  {
    name: "formation of norketamine",
    affects: both("norketamine.transitTime"),
    distribution: "lognormal",
    sd: rootOf("PK030", "log-scale SD of the transit time to norketamine"),
  },
  {
    name: "clearance of hydroxynorketamine",
    affects: both("hydroxynorketamine.CL"),
    distribution: "lognormal",
    sd: rootOf("PK032", "log-scale SD of hydroxynorketamine clearance"),
  },
  {
    name: "nasal uptake",
    affects: both("absorption.nasalFraction"),
    distribution: "logitnormal",
    sd: derived(0.708, "1", "logit-scale SD of PK063", "logit-scale SD of the nasal share"),
  },
  {
    name: "nasal absorption rate",
    affects: both("absorption.nasalRate"),
    distribution: "lognormal",
    sd: derived(
      0.57,
      "1",
      "coefficient of variation of 61.5 % (PK065) as sqrt(log(1 + CV^2))",
      "log-scale SD of the nasal absorption rate",
    ),
  },
  {
    name: "gut absorption rate",
    affects: both("absorption.gutRate"),
    distribution: "lognormal",
    sd: derived(1.0, "1", "coefficient of variation of 132 % (PK067) as sqrt(log(1 + CV^2))", "log-scale SD of the gut absorption rate"),
  },
  {
    name: "mucosal share of an oral film",
    affects: both("absorption.filmFraction"),
    distribution: "logitnormal",
    sd: assumed(
      0.35,
      "1",
      "inter-occasion variance of 0.06 on the log scale (PK034) at a share of 0.26",
      "logit-scale SD of the mucosal share",
    ),
  },
  {
    name: "gut-wall extraction",
    affects: both("firstPass.gutWall"),
    distribution: "lognormal",
    sd: assumed(0.4, "1", "availability of swallowed ketamine varies by about 40 %", "log-scale SD of gut-wall clearance"),
  },
  {
    name: "clearance of a comparator",
    affects: [
      "memantine.CL",
      "escitalopram.CL",
      "sertraline.CL",
      "lanicemine.CL",
      "midazolam.CL",
      "fluoxetine.CL",
      "dextromethorphan.intrinsicOther",
    ],
    distribution: "lognormal",
    sd: assumed(0.35, "1", "usual between-subject variability of hepatic or renal clearance", "log-scale SD of clearance"),
  },
];
