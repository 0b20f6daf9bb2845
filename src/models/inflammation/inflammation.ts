import * as values from "../../evidence/quantities/inflammation.ts";
import { observe, system, v, withParameters } from "../../language/index.ts";
import { acutePhase } from "./acute-phase.model.ts";
import { cytokine } from "./cytokine.model.ts";
import { inflammationMood } from "./inflammation-mood.model.ts";
import { surgery } from "./surgery.model.ts";

/** Inflammation as the organism sees it: an operation or low-grade inflammation, two cytokines, C-reactive protein. */
export const inflammation = system("inflammation and what ketamine damps of it", {
  parts: {
    surgery,
    interleukin6: cytokine,
    tumourNecrosisFactor: withParameters(cytokine, values.tumourNecrosisFactor),
    acutePhase,
    mood: inflammationMood,
  },
  input: {
    C: v("uM", "unbound ketamine"),
    lowGrade: v("1", "low-grade inflammation: stimulated interleukin-6 at rest, over the unstimulated"),
  },
  wires: {
    "interleukin6.trigger": "surgery.trigger",
    "interleukin6.lowGrade": "lowGrade",
    "interleukin6.C": "C",
    "tumourNecrosisFactor.trigger": "surgery.trigger",
    "tumourNecrosisFactor.lowGrade": "lowGrade",
    "tumourNecrosisFactor.C": "C",
    "acutePhase.interleukin6": "interleukin6.rise",
    "acutePhase.lowGrade": "lowGrade",
    "mood.relative": "interleukin6.relative",
  },
  output: {
    il6: observe("1", "interleukin-6 over that of a person without inflammation", "interleukin6.level"),
    tnf: observe("1", "tumour necrosis factor over that of a person without inflammation", "tumourNecrosisFactor.level"),
    crp: observe("1", "C-reactive protein over that of a person without inflammation", "acutePhase.level"),
    moodShift: observe("1", "shift of depressive severity by inflammation, in SDs between people (0: coupling off)", "mood.shift"),
  },
});
