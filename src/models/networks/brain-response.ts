import { networkAccount } from "../../evidence/quantities/cortex.ts";
import { cubicCoefficientsOf } from "../../evidence/surface.ts";
import { observe, system, v, withParameters } from "../../language/index.ts";
import { connectivitySurface } from "../surfaces/connectivity-surface.model.ts";
import { accountChoice } from "./account-choice.model.ts";
import { brainSurroundings } from "./brain-surroundings.model.ts";

const lost = (fit: string) => withParameters(connectivitySurface, cubicCoefficientsOf("brain-lost-synapses", fit));
const weak = (fit: string) => withParameters(connectivitySurface, cubicCoefficientsOf("brain-weak-inhibition", fit));

/** The whole brain as the organism sees it: response surfaces of its networks, by either account of depression. */
export const brainResponse = system("networks of the whole brain", {
  parts: {
    surroundings: brainSurroundings,
    defaultLost: lost("default"),
    defaultWeak: weak("default"),
    taskLost: lost("task"),
    taskWeak: weak("task"),
    default: accountChoice,
    task: accountChoice,
  },
  input: {
    blockE: v("1", "block of NMDA receptors of pyramidal cells"),
    blockI: v("1", "block of NMDA receptors of interneurons"),
    depression: v("1", "depressed state: 0 healthy, 1 as either account has it", 1),
    restored: v("1", "share of the deficit that is restored"),
  },
  param: { account: networkAccount },
  wires: {
    "default.account": "account",
    "task.account": "account",
    "surroundings.blockE": "blockE",
    "surroundings.blockI": "blockI",
    "surroundings.depression": "depression",
    "surroundings.restored": "restored",
    "defaultLost.x": "surroundings.x",
    "defaultLost.y": "surroundings.y",
    "defaultLost.z": "surroundings.zSynapses",
    "defaultWeak.x": "surroundings.x",
    "defaultWeak.y": "surroundings.y",
    "defaultWeak.z": "surroundings.zInhibition",
    "taskLost.x": "surroundings.x",
    "taskLost.y": "surroundings.y",
    "taskLost.z": "surroundings.zSynapses",
    "taskWeak.x": "surroundings.x",
    "taskWeak.y": "surroundings.y",
    "taskWeak.z": "surroundings.zInhibition",
    "default.lostSynapses": "defaultLost.connectivity",
    "default.weakInhibition": "defaultWeak.connectivity",
    "task.lostSynapses": "taskLost.connectivity",
    "task.weakInhibition": "taskWeak.connectivity",
  },
  output: {
    default: observe("1", "mean Fisher z within the default network", "default.connectivity"),
    task: observe("1", "mean Fisher z between the default network and those of tasks", "task.connectivity"),
  },
});
