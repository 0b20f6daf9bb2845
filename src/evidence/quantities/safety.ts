import { assumed, type Quantity } from "../../language/index.ts";
import { estimated } from "../estimate.ts";

const free = (id: string, value: Quantity, sd: number, why: string): Quantity => estimated("safety", id, "log", value, sd, why);

/** Dissociation by block of receptors on cortical interneurons, and tolerance to it. */
export const dissociation = {
  largest: assumed(84, "1", "the scale ends there", "largest CADSS"),
  half: free(
    "sf_half",
    assumed(0.5, "1", "anaesthetic concentrations block about half", "block of interneurons that gives half of the largest dissociation"),
    0.5,
    "between a subanaesthetic and an anaesthetic dose",
  ),
  steepness: assumed(2, "1", "dissociation is gone within 2 h (ABD22-05), while block is not", "Hill coefficient"),
  learning: free(
    "sf_tolerance",
    assumed(0.05, "1/h", "the eighth session gives less than the first (MO146)", "rate at which tolerance builds under full dissociation"),
    1.5,
    "nothing is known of the mechanism",
  ),
  forgetting: assumed(504, "h", "level from day 22 on under weekly doses (DEL22-03)", "time constant with which tolerance fades"),
} as const;

/** How people differ in dissociation beyond what concentrations explain. */
export const dissociationSpread = assumed(
  0.4,
  "1",
  "most, not all, of those on the spray dissociate (SPR-06); no source read prints a spread",
  "log-scale SD of the block that gives half of the largest dissociation",
);

/** Rise of blood pressure with ketamine at its effect site; no tolerance (ZHO21). */
export const bloodPressure = {
  slope: free(
    "sf_pressure",
    assumed(
      0.05,
      "mmHg*mL/ng",
      "some 7 mmHg at the 150 ng/mL of an infusion (SAF05)",
      "rise of systolic pressure per concentration at the effect site",
    ),
    0.5,
    "SAF05",
  ),
  halfTime: free(
    "sf_pressure_delay",
    assumed(0.1, "h", "as other effects of ketamine (PK527)", "half-life between arterial plasma and the effect site"),
    0.5,
    "PK527",
  ),
} as const;

/** Sedation by midazolam and by ketamine. */
export const sedation = {
  midazolam: assumed(
    80,
    "ng/mL",
    "concentrations of 40 to 100 ng/mL are those of sedation with response to voice (remembered, no source read)",
    "midazolam in plasma that gives half of full sedation",
  ),
  block: assumed(0.5, "1", "anaesthesia: as for dissociation", "block of pyramidal cells that gives half of full sedation"),
  steepness: assumed(3, "1", "sedation needs more than dissociation does", "Hill coefficient"),
} as const;

/** What a rating tells from none. */
export const discernible = {
  dissociation: assumed(1, "1", "the least step of the scale", "dissociation that is told from none"),
  pressure: assumed(2, "mmHg", "readings are rounded to it", "rise of pressure that is told from none"),
} as const;
