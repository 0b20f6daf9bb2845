import { assumed } from "../../language/index.ts";
import { evidence } from "../table.ts";

/** The subject: what is true of a person rather than of the drug. Each can be set, and is drawn in a virtual population. */
export const subject = {
  weight: assumed(70, "kg", "the adult for whom published parameters are stated", "body weight"),
  age: assumed(40, "y", "middle of the ages in depression trials", "age"),
  sex: assumed(0, "1", "no effect unless body.sexEffect is set", "0 male, 1 female"),
  asian: assumed(0, "1", "off unless stated", "1 for Asian ancestry, Japanese included"),
  japanese: assumed(0, "1", "off unless stated", "1 for Japanese ancestry"),
  cyp3a4: assumed(1, "1", "usual activity", "CYP3A4 activity relative to usual, in gut wall and liver"),
  cyp3a4Gut: assumed(
    1,
    "1",
    "moves with the liver unless set (grapefruit juice acts on the gut alone)",
    "CYP3A4 of the gut wall relative to that of the liver",
  ),
  cyp2b6: assumed(1, "1", "usual activity", "CYP2B6 activity relative to usual"),
  cyp2d6: assumed(1, "1", "usual activity of an extensive metaboliser", "CYP2D6 activity relative to usual"),
} as const;

/** Ancestry effects of the nasal population model. */
export const ancestry = { nasalInJapanese: evidence("PK088", "1", "nasal uptake in Japanese relative to others") } as const;
