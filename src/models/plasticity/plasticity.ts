import type { PlasticityNumbers } from "../../evidence/quantities/plasticity.ts";
import { observe, system, v, withParameters } from "../../language/index.ts";
import { dendrite } from "./dendrite.model.ts";
import { maturation } from "./maturation.model.ts";
import { neurogenesis } from "./neurogenesis.model.ts";
import { signalling } from "./signalling.model.ts";
import { spines } from "./spines.model.ts";
import { synapticProtein } from "./synaptic-protein.model.ts";

/** Signalling, synapses, dendrites and new neurons of one species, from glutamate, block at rest and stress. */
export const plasticityOf = (numbers: PlasticityNumbers) =>
  system("signalling, spines, dendrites and new neurons", {
    parts: {
      signalling: withParameters(signalling, numbers.signalling),
      protein: withParameters(synapticProtein, numbers.protein),
      early: withParameters(maturation, numbers.maturation),
      late: withParameters(maturation, numbers.maturation),
      spines: withParameters(spines, numbers.spines),
      dendrite: withParameters(dendrite, numbers.dendrite),
      neurogenesis: withParameters(neurogenesis, numbers.neurogenesis),
    },
    input: {
      rise: v("1", "prefrontal glutamate above rest"),
      block: v("1", "blocked share of NMDA receptors at rest"),
      hydroxynorketamine: v("uM", "unbound (2R,6R)-hydroxynorketamine"),
      ketamine: v("uM", "unbound ketamine"),
      stress: v("1", "chronic stress: 0 none, 1 as in experiments"),
    },
    wires: {
      "signalling.rise": "rise",
      "signalling.block": "block",
      "signalling.hydroxynorketamine": "hydroxynorketamine",
      "signalling.ketamine": "ketamine",
      "signalling.stress": "stress",
      "protein.synthesis": "signalling.synthesis",
      "early.from": "protein.excess",
      "late.from": "early.fourth",
      "spines.protein": "late.fourth",
      "spines.stress": "stress",
      "dendrite.protein": "late.fourth",
      "dendrite.stress": "stress",
      "neurogenesis.surge": "signalling.surge",
      "neurogenesis.stress": "stress",
    },
    output: {
      bdnf: observe("1", "BDNF relative to rest", "signalling.bdnf"),
      mtorc1: observe("1", "activity of mTORC1 relative to rest", "signalling.mtorc1"),
      eef2: observe("1", "phosphorylation of eEF2 relative to rest", "signalling.eef2"),
      protein: observe("1", "synaptic protein above its usual amount", "protein.excess"),
      matured: observe("1", "synaptic protein above usual once synapses have matured", "late.fourth"),
      density: observe("1", "spines relative to their usual number", "spines.density"),
      nascent: observe("1", "new spines, share of the usual number", "spines.nascent"),
      stable: observe("1", "established spines that stress spares", "spines.stable"),
      vulnerable: observe("1", "established spines that stress can take", "spines.vulnerable"),
      formation: observe("1/d", "spines formed a day", "spines.formation"),
      elimination: observe("1/d", "established spines lost a day", "spines.elimination"),
      dendrite: observe("1", "apical dendritic length relative to usual", "dendrite.length"),
      activity: observe("1", "activity of young hippocampal neurons relative to rest", "neurogenesis.activity"),
      newNeurons: observe("1", "neurons of the renewing hippocampal pool relative to rest", "neurogenesis.pool"),
      gate: observe("1", "share of the effect on behaviour that young neurons allow", "neurogenesis.gate"),
    },
  });
