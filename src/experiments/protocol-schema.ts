import { z } from "zod";
import { drugs, routes } from "../models/pharmacokinetics/drugs.ts";
import { lesions } from "./lesions.ts";
import { mostStretches } from "./stress.ts";

/** Text of an amount: a number and its unit. A bare number is refused with the unit in mind. */
export function amount(description: string, ...examples: readonly string[]): z.ZodString {
  const written = examples.map((example) => `"${example}"`).join(" or ");
  return z
    .string({
      error: ({ input }) =>
        typeof input === "number" ? `has no unit; write for example ${written}` : `is not an amount; write for example ${written}`,
    })
    .meta({ description, examples });
}

/** A plain factor or a share. */
export const factor = (description: string) =>
  z
    .union([z.number(), z.string()], { error: () => 'is not a factor; write for example 0.5 or "50 %"' })
    .meta({ description, examples: [0.5, "50 %"] });

const times = z
  .number({ error: () => "is not a whole number; write how many doses are given" })
  .meta({ description: "how often the dose is given; without it, a dose with an interval goes on to the end" });

/** A dose of a protocol file. */
export const doseSchema = z
  .strictObject({
    drug: z.string().meta({ description: "name or alias of a drug", examples: Object.keys(drugs) }),
    dose: amount("how much: mass, mass per kg of body weight, or % of the inspired gas", "0.5 mg/kg", "35 mg"),
    route: z.string().meta({ description: "way into the body", examples: [...routes] }),
    over: amount("length of an infusion; left out, the dose is given at once", "40 min").optional(),
    at: amount("time of the (first) dose", "0 h").optional(),
    every: amount("interval between doses", "24 h", "3.5 d").optional(),
    times: times.optional(),
  })
  .meta({ description: "one dose, or one repeated at an interval" });

/** A stretch of chronic stress of a protocol file. */
const stretchSchema = z
  .strictObject({
    level: z
      .union([z.number(), z.string()], { error: () => "is not a level; write a share from 0 to 1" })
      .optional()
      .meta({ description: "how much stress, 0 to 1; 1 (as in experiments on animals) when left out", examples: [1, 0.5] }),
    from: amount("when it begins; with the protocol when left out", "0 d").optional(),
    to: amount("when it ends", "21 d"),
  })
  .meta({ description: "a stretch of chronic stress" });

/** The course of a protocol or a trial arm: doses, span, observations. */
export const course = {
  start: amount("when the protocol starts; 0 h when left out", "-1 h").optional(),
  until: amount("when it ends; 28 d when left out", "28 d").optional(),
  stress: z
    .union([stretchSchema, z.array(stretchSchema).max(mostStretches)], {
      error: () => "is not stress; write {level: 1, from: 0 d, to: 21 d}, or a list of such stretches",
    })
    .optional()
    .meta({ description: "chronic stress: one stretch or a list" }),
  observe: z.array(z.string()).optional().meta({ description: 'observables, or beginnings of names: "nmda.*"' }),
  at: z.array(amount("a moment to report", "40 min")).max(10_000).optional().meta({ description: "moments to report" }),
};

/** Other values of parameters, by name. */
export const parameterValues = z
  .record(z.string(), z.union([z.string(), z.number()], { error: () => "is not a value; write a number with its unit" }))
  .meta({ description: "other values of parameters, by name, with units; `ketagenesis parameters` lists them" });

/** The subject of a protocol file. */
const subjectSchema = z.strictObject({
  weight: amount("body weight", "70 kg").optional(),
  age: amount("age", "40 y").optional(),
  sex: z
    .string()
    .optional()
    .meta({ description: "sex", examples: ["male", "female"] }),
  cyp3a4: factor("CYP3A4 activity, 1 = usual").optional(),
  cyp2b6: factor("CYP2B6 activity, 1 = usual").optional(),
  cyp2d6: factor("CYP2D6 activity, 1 = usual").optional(),
  severity: amount("score before treatment, on madrs, hamd17, hama, caps5, pcl5, isi or suicidality", "33 madrs", "25 hamd17").optional(),
  set: parameterValues.optional(),
});

/** A protocol file: one subject and what is given. The published JSON Schema is made from this. */
export const protocolSchema = z
  .strictObject({
    name: z.string().max(200).optional().meta({ description: "title shown in reports" }),
    subject: subjectSchema.optional().meta({ description: "who; an adult of 70 kg and 40 y when left out" }),
    ...course,
    without: z
      .array(z.string(), { error: () => "is not a list of arms; write for example [habenula]" })
      .max(100)
      .optional()
      .meta({ description: "arms of the chain that are cut", examples: [lesions.map(({ name }) => name)] }),
    doses: z.array(doseSchema).max(10_000).meta({ description: "what is given; [] for nothing" }),
  })
  .meta({ title: "Ketagenesis protocol", description: "one subject, what is given, and what is looked at" });

export type ProtocolText = z.infer<typeof protocolSchema>;

/** The JSON Schema that is published for editors, as text. */
export function protocolJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(protocolSchema), null, 2)}\n`;
}
