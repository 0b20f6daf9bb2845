import { assumed, derived } from "../../language/index.ts";
import { evidence } from "../table.ts";

/** Body size and liver blood flow. */
export const body = {
  referenceWeight: assumed(70, "kg", "the weight that published clearances and volumes are stated for", "reference weight"),
  clearanceExponent: assumed(
    0.75,
    "1",
    "allometric theory; the exponent that the population models cited here also fix",
    "allometric exponent of clearance",
  ),
  volumeExponent: assumed(
    1,
    "1",
    "allometric theory; the exponent that the population models cited here also fix",
    "allometric exponent of volume",
  ),
  sexEffectOnClearance: assumed(
    0,
    "1",
    "off: one study found 20 % higher clearance in women (PK340), a larger one higher concentrations in men (PK224), others none (PK341); set 0.2 to switch on",
    "relative rise of clearance in women",
  ),
  hepaticBloodFlow: evidence("PK430", "L/h", "hepatic blood flow of a 70 kg adult"),
  flowFallWithAge: derived(
    2.19 / 151,
    "1/y",
    "2.19 L/h per year over a flow of 151 L/h in perezruixo2021 (PK089 over PK076)",
    "relative fall of hepatic flow per year",
  ),
  flowFallFrom: evidence("PK431", "y", "age from which hepatic flow falls"),
} as const;
