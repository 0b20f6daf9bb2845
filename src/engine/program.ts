import type { Quantity } from "../language/index.ts";
import type { Graph, Id } from "./expression/graph.ts";

/** A state, input, parameter or output of a compiled system: its path (`s.central`), unit and meaning. */
export interface Slot {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  /** A state's start, an input's resting value, a parameter's default. */
  readonly start: number;
}

/** A parameter slot, with the quantity it stands for. */
export interface ParameterSlot extends Slot {
  readonly quantity: Quantity;
}

/** A state that an expression belongs to. */
export interface StateTerm {
  readonly state: number;
  readonly value: Id;
}

/** A state event of a compiled system: when `when` rises through zero, the states of `then` take new values. */
export interface ProgramEvent {
  readonly name: string;
  readonly about: string;
  readonly when: Id;
  readonly then: readonly StateTerm[];
}

/** A quantity that the equations keep, up to its inflow. */
export interface Conserved {
  readonly name: string;
  readonly amount: Id;
  readonly inflow: Id;
}

/**
 * A system as mathematics: flat, checked, in one unit of time (h). Expressions are rows of one graph, whose loads read the
 * spaces "state", "input", "parameter" and "time" (index 0, h).
 */
export interface Program {
  readonly about: string;
  readonly graph: Graph;
  readonly states: readonly Slot[];
  readonly inputs: readonly Slot[];
  readonly parameters: readonly ParameterSlot[];
  readonly outputs: readonly Slot[];
  /** Per state: its time derivative, in [state]/h. */
  readonly derivative: readonly Id[];
  /** Per state: its value at the start, from parameters and inputs. */
  readonly initial: readonly Id[];
  /** Per output: its value. */
  readonly output: readonly Id[];
  /** Per input: the states that a unit impulse there moves, and by how much (the derivative of the rates by the input). */
  readonly impulse: readonly (readonly StateTerm[])[];
  /** Ito coefficients, in [state]/h^0.5; one independent Wiener process each. */
  readonly noise: readonly StateTerm[];
  readonly events: readonly ProgramEvent[];
  readonly conserved: readonly Conserved[];
  /** SHA-256 (hex, 16 digits) of the equations and defaults: what results and response surfaces are stamped with. */
  readonly hash: string;
}

/** Straight-line code: a name, and what it writes where; loads and stores name their arrays. */
export interface Kernel {
  readonly name: string;
  readonly graph: Graph;
  readonly stores: readonly { readonly space: string; readonly index: number; readonly value: Id }[];
}
