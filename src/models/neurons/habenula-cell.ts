import { gabaCurrent } from "../../evidence/quantities/habenula.ts";
import { observe, system, v, withParameters } from "../../language/index.ts";
import { afterhyperpolarisation } from "./afterhyperpolarisation.model.ts";
import { background } from "./background.model.ts";
import { fastSynapse } from "./fast-synapse.model.ts";
import { hyperpolarisationActivated } from "./h-current.model.ts";
import { membrane } from "./membrane.model.ts";
import { nmdaCurrent } from "./nmda-current.model.ts";
import { potassium } from "./potassium.model.ts";
import { restingCurrent } from "./resting-current.model.ts";
import { sodium } from "./sodium.model.ts";
import { tTypeCalcium } from "./t-type-calcium.model.ts";

/** A neuron of the lateral habenula: ten currents and a membrane; what distinguishes the depressed state comes in by wire. */
export const habenulaCell = system("neuron of the lateral habenula", {
  parts: {
    membrane,
    sodium,
    potassium,
    tType: tTypeCalcium,
    h: hyperpolarisationActivated,
    ahp: afterhyperpolarisation,
    rest: restingCurrent,
    nmda: nmdaCurrent,
    ampa: fastSynapse,
    gaba: withParameters(fastSynapse, gabaCurrent),
    background,
  },
  input: {
    block: v("1", "share of NMDA receptors blocked"),
    setPoint: v("mV", "potassium set-point relative to control"),
    drive: v("1", "synaptic drive of NMDA receptors relative to control", 1),
    injected: v("uA/cm^2", "injected current, inward"),
    glutamate: v("1/ms", "release of glutamate, quanta"),
    GABA: v("1/ms", "release of GABA, quanta"),
  },
  wires: {
    "membrane.I": ["sodium.I", "potassium.I", "tType.I", "h.I", "ahp.I", "rest.I", "nmda.I", "ampa.I", "gaba.I", "background.I"],
    "sodium.V": "membrane.V",
    "potassium.V": "membrane.V",
    "potassium.EK": "rest.EK",
    "tType.V": "membrane.V",
    "h.V": "membrane.V",
    "ahp.V": "membrane.V",
    "ahp.EK": "rest.EK",
    "rest.V": "membrane.V",
    "rest.shift": "setPoint",
    "nmda.V": "membrane.V",
    "nmda.drive": "drive",
    "nmda.release": "glutamate",
    "nmda.block": "block",
    "ampa.V": "membrane.V",
    "ampa.release": "glutamate",
    "gaba.V": "membrane.V",
    "gaba.release": "GABA",
    "background.injected": "injected",
  },
  output: { potential: observe("mV", "membrane potential", "membrane.V") },
});
