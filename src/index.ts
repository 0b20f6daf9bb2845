/** The library's public face. */
export { compile } from "./engine/compile.ts";
export { equationsOf } from "./engine/emit/equations.ts";
export { ModelError } from "./engine/errors.ts";
export { march, type Run } from "./engine/march/cells.ts";
export { buildMarch, type MarchMachine, type MarchOptions } from "./engine/march/march-machine.ts";
export { buildNetwork, type Coupling, type NetworkMachine, type NetworkOptions } from "./engine/march/network.ts";
export { runNetworks } from "./engine/march/network-many.ts";
export { type NetworkRun, runNetwork } from "./engine/march/network-run.ts";
export { marchPopulation } from "./engine/march/population.ts";
export { specialise } from "./engine/march/specialise.ts";
export type { Program } from "./engine/program.ts";
export { lognormal, normal, type Stream, uniform } from "./engine/random/streams.ts";
export { eulerMaruyama } from "./engine/solve/euler-maruyama.ts";
export { build, integrate, type Machine, type Options, type Outcome, type Schedule, type Subject } from "./engine/solve/integrate.ts";
export { integratePopulation } from "./engine/solve/population.ts";
export { evidence, type Row, row, rows } from "./evidence/table.ts";
export { claims, judge } from "./experiments/claims/index.ts";
export { scoreTargets } from "./experiments/evidence.ts";
export { runHabenula } from "./experiments/habenula/experiment.ts";
export {
  abs,
  assemble,
  assumed,
  derived,
  exp,
  expm1,
  exprelr,
  hill,
  inUnit,
  log,
  log1p,
  logistic,
  max,
  min,
  model,
  observe,
  positive,
  q,
  sqrt,
  system,
  tanh,
  unit,
  v,
  withParameters,
} from "./language/index.ts";
export { doseToReceptor } from "./models/dose-to-receptor.ts";
export { milligramToMood } from "./models/milligram-to-mood.ts";
export { habenulaCell } from "./models/neurons/habenula-cell.ts";
export { drugs } from "./models/pharmacokinetics/drugs.ts";
