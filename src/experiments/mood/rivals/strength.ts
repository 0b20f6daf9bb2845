import { evidence } from "../../../evidence/table.ts";
import { readProtocol } from "../../protocol.ts";
import { givings } from "../../schedule.ts";
import { givenBy } from "../cohort.ts";
import type { Treatment } from "../treatment.ts";

/** A dose as a rival sees it: when, and how strong beside the usual infusion. */
export interface Pulse {
  readonly time: number;
  /** S-ketamine that reaches the blood, over that of 0.5 mg/kg of the racemate by vein; 0 for placebo and midazolam. */
  readonly strength: number;
}

/** What rivals know of a treatment. */
export interface Plan {
  readonly sessions: readonly Pulse[];
  /** Whether a course of tablets is taken, those of placebo included. */
  readonly tablets: boolean;
}

/** Drugs that rivals have anything to say of. */
const known: readonly string[] = ["ketamine", "esketamine", "placebo", "midazolam", "escitalopram", "sertraline"];

/** Shares of a dose that reach the blood. */
const reaching: Readonly<Record<string, number>> = {
  intranasal: evidence("PK276", "1").value,
  intranasalRepeat: evidence("PK276", "1").value,
  oral: evidence("PK297", "1").value,
  im: evidence("PK292", "1").value,
};
/** Half of 0.5 mg/kg. */
const usualDose = 0.25;

/** Whether rivals can say anything of a treatment. */
export const comparable = ({ doses }: Treatment): boolean => doses.length > 0 && doses.every(({ drug }) => known.includes(drug));

/** What rivals know of a treatment, up to a time (h). */
export function planOf({ doses }: Treatment, until: number): Plan {
  const protocol = readProtocol({ doses: givenBy(doses, until), until: `${until + 1} h` }, (path) => ({ place: "", name: path.join(".") }));
  const weight = protocol.subject.weight;
  const given = givings(protocol.doses, weight, protocol.until);
  const sessions = new Map<number, number>();
  for (const { port, time, amount } of given) {
    const [chain = "", route = ""] = port.split(".");
    if (route === "oral" && chain !== "sKetamine") continue;
    const strength = chain === "sKetamine" ? (amount * (reaching[route] ?? 1)) / (weight * usualDose) : 0;
    // the devices of one spray belong to one session
    const session = [...sessions.keys()].find((start) => Math.abs(start - time) < 2) ?? time;
    sessions.set(session, (sessions.get(session) ?? 0) + strength);
  }
  const isTablet = ({ port }: { port: string }) => port.endsWith(".oral") && !port.startsWith("rKetamine");
  return { sessions: [...sessions].map(([time, strength]) => ({ time, strength })), tablets: given.some(isTablet) };
}
