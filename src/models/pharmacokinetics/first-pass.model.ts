import { firstPass as values } from "../../evidence/quantities/ketamine.ts";
import { model, v } from "../../language/index.ts";

/**
 * Gut wall and liver (well-stirred). A dose that is swallowed meets both before it reaches the circulation; a dose in the
 * circulation meets the liver alone, whose blood flow limits what more enzyme can do.
 */
export const firstPass = model(import.meta.url, {
  about: "well-stirred liver and gut wall with CYP3A4 and CYP2B6 activity",
  time: "h",
  state: {},
  input: {
    swallowed: v("mg/h", "rate of entry into the gut wall"),
    C: v("mg/L", "arterial concentration"),
    Q: v("L/h", "hepatic blood flow"),
    scale: v("1", "clearance relative to 70 kg"),
    cyp3a4: v("1", "CYP3A4 activity relative to usual", 1),
    cyp3a4Gut: v("1", "CYP3A4 of the gut wall relative to that of the liver", 1),
    cyp2b6: v("1", "CYP2B6 activity relative to usual", 1),
    asian: v("1", "1 for Asian ancestry"),
  },
  param: values,
  output: {
    extraction: v("1", "hepatic extraction ratio"),
    clearance: v("L/h", "hepatic clearance"),
    uptake: v("mg/h", "rate of removal from the circulation by the liver"),
    escaped: v("mg/h", "rate at which swallowed drug reaches the circulation"),
    norketamine: v("mg/h", "rate of norketamine formation, ketamine equivalents"),
    other: v("mg/h", "rate of formation of other metabolites, ketamine equivalents"),
  },
  equations(_state, { swallowed, C, Q, scale, cyp3a4, cyp3a4Gut, cyp2b6, asian }, p) {
    const enzymes = p.share3a4 * cyp3a4 + (1 - p.share3a4) * (p.share2b6 * cyp2b6 + (1 - p.share2b6));
    const toOther = (1 - p.norketamineShare) * (1 + asian * (p.otherInAsian - 1));
    const intrinsic = p.intrinsicClearance * scale * enzymes * (p.norketamineShare + toOther);
    const extraction = intrinsic / (Q + intrinsic);
    const gutWall = p.gutWall * cyp3a4 * cyp3a4Gut;
    const gutLoss = gutWall / (1 + gutWall);
    const portal = (1 - gutLoss) * swallowed;
    const metabolised = extraction * (Q * C + portal);
    const share = p.norketamineShare / (p.norketamineShare + toOther);
    return {
      ddt: {},
      out: {
        extraction,
        clearance: Q * extraction,
        uptake: extraction * Q * C,
        escaped: (1 - extraction) * portal,
        norketamine: share * metabolised + p.gutNorketamineShare * gutLoss * swallowed,
        other: (1 - share) * metabolised + (1 - p.gutNorketamineShare) * gutLoss * swallowed,
      },
    };
  },
});
