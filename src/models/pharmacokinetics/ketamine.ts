import { rDisposition, rFirstPass } from "../../evidence/quantities/ketamine.ts";
import { hydroxynorketamineBrain, norketamineBrain, rHydroxynorketamine, rNorketamine } from "../../evidence/quantities/metabolites.ts";
import { observe, system, v, withParameters } from "../../language/index.ts";
import { absorption } from "./absorption.model.ts";
import { brain } from "./brain.model.ts";
import { disposition } from "./disposition.model.ts";
import { elimination } from "./elimination.model.ts";
import { firstPass } from "./first-pass.model.ts";
import { hydroxynorketamine } from "./hydroxynorketamine.model.ts";
import { norketamine } from "./norketamine.model.ts";
import { venous } from "./venous.model.ts";

/** The mechanisms of one enantiomer; R differs from S in the parameters named here. */
interface Mechanisms {
  readonly firstPass: typeof firstPass;
  readonly disposition: typeof disposition;
  readonly norketamine: typeof norketamine;
  readonly hydroxynorketamine: typeof hydroxynorketamine;
}

/** S-ketamine and its metabolites. */
export const sKetamine = enantiomer("S", { firstPass, disposition, norketamine, hydroxynorketamine });

/** R-ketamine and its metabolites. */
export const rKetamine = enantiomer("R", {
  firstPass: withParameters(firstPass, rFirstPass),
  disposition: withParameters(disposition, rDisposition),
  norketamine: withParameters(norketamine, rNorketamine),
  hydroxynorketamine: withParameters(hydroxynorketamine, rHydroxynorketamine),
});

function enantiomer(which: "S" | "R", of: Mechanisms) {
  const enzymes = { cyp3a4: "cyp3a4", cyp2b6: "cyp2b6", asian: "asian" } as const;
  return system(`${which}-ketamine: every route, gut wall, liver, tissues, norketamine, hydroxynorketamine, brain`, {
    parts: {
      absorption,
      firstPass: of.firstPass,
      disposition: of.disposition,
      norketamine: of.norketamine,
      hydroxynorketamine: of.hydroxynorketamine,
      elimination,
      venous,
      venousNorketamine: venous,
      venousHydroxynorketamine: venous,
      brain,
      brainNorketamine: withParameters(brain, norketamineBrain),
      brainHydroxynorketamine: withParameters(brain, hydroxynorketamineBrain),
    },
    input: {
      iv: v("mg/h", `${which}-ketamine into a vein`),
      im: v("mg/h", `${which}-ketamine into muscle`),
      sc: v("mg/h", `${which}-ketamine under the skin`),
      intranasal: v("mg/h", `${which}-ketamine into the nose, first device of a session`),
      intranasalRepeat: v("mg/h", `${which}-ketamine into the nose, later devices of a session`),
      sublingual: v("mg/h", `${which}-ketamine under the tongue`),
      buccal: v("mg/h", `${which}-ketamine as an oral film`),
      oral: v("mg/h", `${which}-ketamine swallowed`),
      rectal: v("mg/h", `${which}-ketamine into the rectum`),
      norketamine: v("mg/h", `${which}-norketamine into a vein`),
      hydroxynorketamine: v("mg/h", `(2${which},6${which})-hydroxynorketamine into a vein`),
      hepaticFlow: v("L/h", "hepatic blood flow"),
      clearanceScale: v("1", "clearance relative to 70 kg", 1),
      volumeScale: v("1", "volume relative to 70 kg", 1),
      cyp3a4: v("1", "CYP3A4 activity relative to usual", 1),
      cyp3a4Gut: v("1", "CYP3A4 of the gut wall relative to that of the liver", 1),
      cyp2b6: v("1", "CYP2B6 activity relative to usual", 1),
      asian: v("1", "1 for Asian ancestry"),
      nasalFactor: v("1", "nasal uptake relative to usual", 1),
    },
    wires: {
      "absorption.im": "im",
      "absorption.sc": "sc",
      "absorption.intranasal": "intranasal",
      "absorption.intranasalRepeat": "intranasalRepeat",
      "absorption.sublingual": "sublingual",
      "absorption.buccal": "buccal",
      "absorption.oral": "oral",
      "absorption.rectal": "rectal",
      "absorption.nasalFactor": "nasalFactor",
      "firstPass.swallowed": "absorption.swallowed",
      "firstPass.C": "disposition.C",
      "firstPass.Q": "hepaticFlow",
      "firstPass.scale": "clearanceScale",
      "firstPass.cyp3a4": enzymes.cyp3a4,
      "firstPass.cyp3a4Gut": "cyp3a4Gut",
      "firstPass.cyp2b6": enzymes.cyp2b6,
      "firstPass.asian": enzymes.asian,
      "disposition.iv": "iv",
      "disposition.absorbed": ["absorption.direct", "firstPass.escaped"],
      "disposition.uptake": "firstPass.uptake",
      "disposition.clearanceScale": "clearanceScale",
      "disposition.volumeScale": "volumeScale",
      "norketamine.formation": "firstPass.norketamine",
      "norketamine.outside": "disposition.norketamine",
      "norketamine.given": "norketamine",
      "norketamine.Q": "hepaticFlow",
      "norketamine.cyp3a4": enzymes.cyp3a4,
      "norketamine.cyp2b6": enzymes.cyp2b6,
      "norketamine.asian": enzymes.asian,
      "norketamine.clearanceScale": "clearanceScale",
      "norketamine.volumeScale": "volumeScale",
      "hydroxynorketamine.formation": "norketamine.hydroxynorketamine",
      "hydroxynorketamine.given": "hydroxynorketamine",
      "hydroxynorketamine.clearanceScale": "clearanceScale",
      "hydroxynorketamine.volumeScale": "volumeScale",
      "elimination.losses": ["absorption.lost", "firstPass.other", "disposition.lost", "norketamine.lost", "hydroxynorketamine.lost"],
      "venous.arterial": "disposition.C",
      "venousNorketamine.arterial": "norketamine.C",
      "venousHydroxynorketamine.arterial": "hydroxynorketamine.C",
      "brain.C": "disposition.C",
      "brainNorketamine.C": "norketamine.C",
      "brainHydroxynorketamine.C": "hydroxynorketamine.C",
    },
    output: {
      arterial: observe("ng/mL", `${which}-ketamine in arterial plasma`, "disposition.C"),
      venous: observe("ng/mL", `${which}-ketamine in venous plasma`, "venous.C"),
      norketamineArterial: observe("ng/mL", `${which}-norketamine in arterial plasma`, "norketamine.C"),
      norketamineVenous: observe("ng/mL", `${which}-norketamine in venous plasma`, "venousNorketamine.C"),
      hydroxynorketamineArterial: observe("ng/mL", `(2${which},6${which})-hydroxynorketamine in arterial plasma`, "hydroxynorketamine.C"),
      hydroxynorketamineVenous: observe("ng/mL", `(2${which},6${which})-hydroxynorketamine in venous plasma`, "venousHydroxynorketamine.C"),
      brain: observe("uM", `unbound ${which}-ketamine in brain fluid`, "brain.unbound"),
      norketamineBrain: observe("uM", `unbound ${which}-norketamine in brain fluid`, "brainNorketamine.unbound"),
      hydroxynorketamineBrain: observe(
        "uM",
        `unbound (2${which},6${which})-hydroxynorketamine in brain fluid`,
        "brainHydroxynorketamine.unbound",
      ),
      remaining: observe("mg", "ketamine and metabolites in the body and at the sites of absorption, ketamine equivalents", [
        "absorption.muscle",
        "absorption.subcutis",
        "absorption.nose",
        "absorption.wafer",
        "absorption.film",
        "absorption.mucosa",
        "absorption.rectum",
        "absorption.throat",
        "absorption.stomach",
        "absorption.gut",
        "disposition.central",
        "disposition.fast",
        "disposition.slow",
        "disposition.deep",
        "norketamine.forming",
        "norketamine.formed",
        "norketamine.central",
        "norketamine.tissue",
        "norketamine.deep",
        "hydroxynorketamine.central",
        "hydroxynorketamine.tissue",
      ]),
      eliminated: observe("mg", "ketamine and metabolites eliminated so far, ketamine equivalents", "elimination.eliminated"),
    },
  });
}
