import type { Protocol } from "./protocol.ts";
import { type Dose, dosesBefore, findDrug, readDose } from "./regimen.ts";
import { describeDoses } from "./simulation.ts";

/** What one and the same person is given: the protocol asked for, or what it is compared with. */
export interface Arm {
  /** "ketamine", "placebo", "escitalopram". */
  readonly name: string;
  readonly regimen: string;
  readonly protocol: Protocol;
  /** The name of the arm that is given the same without the drug; what this arm does beyond it is the drug's. */
  readonly placebo?: string;
}

/** The reuptake inhibitor that stands beside every simulation: the usual first dose, daily from the first dose of the protocol to its end. */
const inhibitor = { drug: "escitalopram", dose: "10 mg", route: "oral", every: "24 h" } as const;

/**
 * A protocol, and beside it the same person under placebo by the same routes and schedule, under escitalopram, and under placebo
 * tablets, which people expect something of as well; none that it already is.
 */
export function armsOf(protocol: Protocol): readonly [Arm, ...Arm[]] {
  const { doses } = protocol;
  const active = isActive(protocol);
  const own = { ...arm(givenIn(protocol), protocol), ...(active ? { placebo: placebo().name } : {}) };
  const sham = active ? [arm(placebo().name, { ...protocol, doses: doses.map(asPlacebo) })] : [];
  const tablet = readDose(inhibitor, (field) => ({ place: "", name: field }));
  if (own.name === tablet.drug.name) return [own, ...sham];
  const course = { ...tablet, at: firstDose(protocol), times: undefined };
  const blank = arm("placebo tablets", { ...protocol, doses: [asPlacebo(course)] });
  const same = [own, ...sham].find(({ regimen }) => regimen === blank.regimen);
  const inhibited = { ...arm(tablet.drug.name, { ...protocol, doses: [course] }), placebo: (same ?? blank).name };
  return [own, ...sham, inhibited, ...(same ? [] : [blank])];
}

const arm = (name: string, protocol: Protocol): Arm => ({ name, protocol, regimen: describeDoses({ ...protocol, stress: [] }) });

const placebo = () => findDrug("placebo", { place: "", name: "drug" });

/** The same session with nothing in it. */
function asPlacebo(dose: Dose): Dose {
  const drug = placebo();
  return { ...dose, drug, amount: { value: 0, per: "dose" }, written: drug.usual.dose };
}

/** Whether a protocol gives a drug that acts. */
export const isActive = ({ doses }: Protocol): boolean => doses.some(({ drug }) => drug.enters.length > 0);

/** What a protocol gives, by name: "ketamine", "ketamine + midazolam", "nothing". */
export const givenIn = ({ doses }: Protocol): string => [...new Set(doses.map(({ drug }) => drug.name))].join(" + ") || "nothing";

/** When the first dose is given, h; the start where there is none. */
export const firstDose = ({ doses, start }: Protocol): number => (doses.length > 0 ? Math.min(...doses.map(({ at }) => at)) : start);

/** How many doses a protocol gives: what its computation costs. */
export const countDoses = ({ doses, until }: Protocol): number => doses.reduce((sum, dose) => sum + dosesBefore(dose, until), 0);
