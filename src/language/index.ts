export { abs, exp, expm1, exprelr, hill, log, log1p, logistic, max, min, positive, sqrt, tanh } from "./functions.ts";
export { type Conservation, type Model, type ModelTables, model, type StateEvent, type Values, withParameters } from "./model.ts";
export {
  as,
  assumed,
  checked,
  derived,
  inUnit,
  type Origin,
  type Quantity,
  q,
  type Source,
  type Spread,
  type Variable,
  v,
} from "./quantity.ts";
export { type Assembly, assemble, type Observable, observe, type Part, type System, system, type Wire } from "./system.ts";
export {
  conversion,
  type Dimension,
  per,
  power,
  pure,
  sameDimension,
  sameUnit,
  type TimeUnit,
  times,
  type Unit,
  type UnitText,
  unit,
} from "./unit.ts";
