import { body as values } from "../../evidence/quantities/body.ts";
import { model, positive, v } from "../../language/index.ts";

/** Body size, age and sex: how clearances, volumes and liver blood flow of a person differ from those of a 70 kg adult. */
export const body = model(import.meta.url, {
  about: "allometric scaling of clearance and volume; hepatic blood flow and its fall with age",
  time: "h",
  state: {},
  input: {
    weight: v("kg", "body weight", 70),
    age: v("y", "age", 40),
    sex: v("1", "0 male, 1 female"),
  },
  param: {
    reference: values.referenceWeight,
    clearanceExponent: values.clearanceExponent,
    volumeExponent: values.volumeExponent,
    sexEffect: values.sexEffectOnClearance,
    flow: values.hepaticBloodFlow,
    flowFall: values.flowFallWithAge,
    flowFallFrom: values.flowFallFrom,
  },
  output: {
    clearanceScale: v("1", "clearance relative to a 70 kg man"),
    volumeScale: v("1", "volume relative to 70 kg"),
    hepaticFlow: v("L/h", "hepatic blood flow"),
  },
  equations(_state, { weight, age, sex }, { reference, clearanceExponent, volumeExponent, sexEffect, flow, flowFall, flowFallFrom }) {
    const size = (weight / reference) ** clearanceExponent;
    const clearanceScale = size * (1 + sexEffect * sex);
    const volumeScale = (weight / reference) ** volumeExponent;
    const hepaticFlow = flow * size * (1 - flowFall * positive(age - flowFallFrom));
    return { ddt: {}, out: { clearanceScale, volumeScale, hepaticFlow } };
  },
});
