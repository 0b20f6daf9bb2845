import { z } from "zod";
import { amount, course, doseSchema, factor, parameterValues } from "./protocol-schema.ts";

const medianAndCv = z.strictObject({ median: amount("median", "80 kg"), cv: factor("coefficient of variation") });

/** The population of a trial: shares and distributions from which subjects are drawn. */
const populationSchema = z.strictObject({
  female: factor("share of women").optional(),
  age: z.strictObject({ from: amount("youngest", "18 y"), to: amount("oldest", "65 y") }).optional(),
  weight: z.strictObject({ female: medianAndCv.optional(), male: medianAndCv.optional() }).optional(),
  cyp3a4: factor("CYP3A4 activity of all, 1 = usual").optional(),
  cyp2b6: factor("CYP2B6 activity of all, 1 = usual").optional(),
  cyp2d6: factor("CYP2D6 activity of all, 1 = usual").optional(),
  set: parameterValues.optional(),
});

const doses = z.array(doseSchema).max(10_000);
const armSchema = z.strictObject({
  doses: doses.meta({ description: "what the arm is given; [] for nothing" }),
  set: parameterValues.optional(),
});

const criterion = z.string({ error: () => 'is not a criterion; write for example ">= 28" or "18 to 65"' });
const criteria = z.record(z.string(), criterion).meta({ examples: [{ madrs: ">= 28", age: "18 to 65" }] });
const number = (description: string) =>
  z.number({ error: () => "is not a number; write it without quotes and without a unit" }).meta({ description });

function oneOf<const T extends string>(names: readonly T[], description: string): z.ZodEnum<{ [K in T]: K }> {
  return z.enum(names, { error: () => `is not known; allowed: ${names.join(", ")}` }).meta({ description });
}

/** What an endpoint may be, and by what it may be analysed. */
export const endpointKinds = ["score", "change", "percentChange", "response", "remission", "relapse"] as const;
export const analyses = ["ancova", "welch", "mmrm"] as const;
export const covarianceShapes = ["unstructured", "compoundSymmetry"] as const;
export const missingRules = ["nonresponse", "left out"] as const;
export const dropoutLooks = ["last visit", "now"] as const;

const endpointSchema = z
  .strictObject({
    of: z.string().meta({ description: "any observable; `ketagenesis observables` lists them" }),
    as: oneOf(endpointKinds, "what is made of it; score when left out").optional(),
    at: z
      .union([z.string(), z.array(z.string()).max(100)], { error: () => 'is not a time; write for example "28 d" or a list of times' })
      .optional()
      .meta({ description: "when; the last visit when left out. Relapse takes none" }),
    when: criterion.optional().meta({ description: 'response ("fall >= 50 %" when left out), remission or relapse: by which criterion' }),
    confirm: number("relapse: at how many visits in a row; 1 when left out").optional(),
    analysis: oneOf(analyses, "ancova when left out; a crossover is analysed within subjects").optional(),
    covariance: oneOf(covarianceShapes, "of visits, for mmrm; unstructured when left out").optional(),
    missing: oneOf(missingRules, "response and remission: what a missing visit counts as; nonresponse when left out").optional(),
  })
  .meta({ description: "what is compared between arms" });

const dropoutSchema = z
  .strictObject({
    why: z.string().max(100).optional().meta({ description: "reason, for the table of dropouts" }),
    share: factor("share that has left by `by`, at a constant hazard").optional(),
    by: amount("the time of that share, after baseline", "28 d").optional(),
    hazard: amount("in place of share and by: a constant hazard", "0.02 1/week").optional(),
    of: z.string().optional().meta({ description: "informative dropout: the observable that drives it" }),
    ratio: number("hazard ratio for each `per` that the observable lies above its baseline").optional(),
    per: z
      .union([z.string(), z.number()], { error: () => "is not an amount" })
      .optional()
      .meta({ description: "1 of the observable's unit when left out" }),
    looks: oneOf(
      dropoutLooks,
      "at the value of the last visit (missing at random; the default) or at the one that is then missed",
    ).optional(),
    arms: z.array(z.string()).optional().meta({ description: "only these arms" }),
  })
  .meta({ description: "a way of leaving the trial early" });

const crossoverSchema = z.strictObject({
  period: amount("length of each period; times of doses, visits and endpoints count from its start", "7 d"),
  washout: amount("time between periods; none when left out", "14 d").optional(),
  sequences: z.array(z.array(z.string()).min(2).max(10)).min(1).max(20).meta({ description: "arms in the order in which they are given" }),
});

const inductionSchema = z.strictObject({
  doses: doses.meta({ description: "what all are given before time 0" }),
  respond: criteria.meta({ description: "who is randomised at time 0: criteria on values at time 0, or on their fall since the start" }),
});

const powerSchema = z.strictObject({
  endpoint: z.string().optional().meta({ description: "by its name in the results; the first when left out" }),
  arm: z.string().optional().meta({ description: "the first that is not `versus` when left out" }),
  alpha: number("two-sided level; 0.05 when left out").optional(),
  target: z.array(factor("power")).min(1).max(5).optional(),
  sizes: z
    .array(number("subjects per arm"))
    .min(1)
    .max(50)
    .optional()
    .meta({ description: "sizes to show, subjects per arm (per sequence of a crossover)" }),
  trials: number("trials drawn per size; 1000 when left out").optional(),
  population: number("virtual subjects per arm to draw from; 1000 when left out").optional(),
});

/** A trial design file: arms of virtual subjects. The published JSON Schema is made from this. */
export const trialSchema = z
  .strictObject({
    name: z.string().max(200).optional().meta({ description: "title shown in reports" }),
    seed: z
      .number({ error: () => "is not a whole number" })
      .optional()
      .meta({ description: "seed of the random streams" }),
    subjects: z
      .number({ error: () => "is not a whole number; write how many subjects each arm has" })
      .optional()
      .meta({ description: "subjects of each arm; of each sequence of a crossover" }),
    population: populationSchema.optional(),
    include: criteria.optional().meta({ description: "who is taken in: criteria on covariates and on observables at the start" }),
    ...course,
    visits: z.array(amount("a visit", "7 d")).max(500).optional().meta({ description: "when subjects are seen, beside baseline" }),
    missed: factor("chance of missing a visit").optional(),
    noise: parameterValues.optional().meta({ description: "error of measurement at each visit: standard deviation by observable" }),
    dropout: z.array(dropoutSchema).max(20).optional(),
    crossover: crossoverSchema.optional(),
    induction: inductionSchema.optional().meta({ description: "randomised withdrawal: an open phase before time 0" }),
    endpoints: z.array(endpointSchema).max(50).optional().meta({ description: "the first is the primary one" }),
    trend: z.record(z.string(), number("dose of the arm")).optional().meta({ description: "dose by arm, for a test of trend" }),
    power: powerSchema.optional(),
    percentiles: z
      .array(z.number())
      .min(1, { error: "is empty; name at least one percentile" })
      .max(20)
      .optional()
      .meta({ description: "percentiles over subjects, 0 to 100" }),
    arms: z.record(z.string().max(100), armSchema).meta({ description: "arms by name" }),
    versus: z
      .string()
      .optional()
      .meta({ description: "the arm that the others are compared with; left out, the only one that gives nothing, placebo or midazolam" }),
  })
  .meta({ title: "Ketagenesis trial design", description: "arms of virtual subjects, and what is looked at" });

export type TrialText = z.infer<typeof trialSchema>;

/** The JSON Schema that is published for editors, as text. */
export function trialJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(trialSchema), null, 2)}\n`;
}
