import { longestSpan } from "./amount.ts";
import { printable, refusal, shown } from "./refusal.ts";
import { mostDoses, mostGas } from "./regimen.ts";
import { type Giving, isGas } from "./schedule.ts";

/** A dose port that a compartment stands for, and the share of the dose that enters there. */
export interface PortShare {
  readonly port: string;
  readonly share: number;
}

/** Finds the ports that CMT names; a text says why there are none. */
export type FindPorts = (cmt: string) => readonly PortShare[] | string;

/** One record of an event table, read: what it gives, and the covariates that stand in it. */
export interface EventRow {
  readonly place: string;
  readonly id: string;
  readonly time: number;
  readonly evid: number;
  readonly givings: readonly Giving[];
  readonly covariates: Readonly<Record<string, string>>;
}

/** Reads one record. Throws a refusal that begins with `place` for anything that is not supported or makes no sense. */
export function eventRow(record: readonly string[], header: readonly string[], place: string, ports: FindPorts): EventRow {
  const text = (name: string): string => {
    const value = record[header.indexOf(name)] ?? "";
    return value === "." ? "" : value;
  };
  const number = (name: string, missing = 0): number => {
    const value = text(name);
    if (value === "") return missing;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) || !Number.isFinite(Number(value))) {
      const hint = name === "TIME" ? "; write the hours since the start, not a clock time" : "; write a number without its unit";
      throw refusal(`${place}${name} "${shown(value)}" is not a finite number${hint}`);
    }
    return Number(value);
  };
  if (text("TIME") === "") throw refusal(`${place}TIME is missing; write the hours since the start`);
  const time = number("TIME");
  if (Math.abs(time) > longestSpan) throw refusal(`${place}TIME ${time} h is more than 5 years; a protocol spans at most 5 y`);
  const amount = number("AMT");
  const evid = number("EVID", amount === 0 ? 0 : 1);
  if (/^-/.test(text("CMT"))) throw refusal(`${place}CMT ${text("CMT")} is not supported: a compartment cannot be switched off`);
  checkKind(place, evid, amount, number);
  const givings = evid === 1 || evid === 4 ? dosesOf(place, time, amount, text, number, ports) : [];
  const covariates: Record<string, string> = {};
  for (const name of ["WT", "AGE", "SEX", "CYP3A4", "CYP2B6", "CYP2D6"]) {
    if (text(name) !== "") covariates[name] = String(number(name));
  }
  return { place, id: printable(text("ID")) || "1", time, evid, givings, covariates };
}

type ReadNumber = (name: string, missing?: number) => number;

function checkKind(place: string, evid: number, amount: number, number: ReadNumber): void {
  if (![0, 1, 2, 3, 4].includes(evid)) {
    throw refusal(`${place}EVID ${evid} is not supported; allowed: 0 observation, 1 dose, 2 other, 3 reset, 4 reset and dose`);
  }
  if (number("SS") !== 0)
    throw refusal(`${place}SS ${number("SS")} is not supported; give the doses that lead to the steady state with ADDL and II`);
  if (evid === 1 || evid === 4) return;
  if (amount !== 0) throw refusal(`${place}AMT ${amount} stands beside EVID ${evid}, which gives no dose; write EVID 1, or AMT 0`);
  if (number("ADDL") !== 0)
    throw refusal(`${place}ADDL ${number("ADDL")} stands beside EVID ${evid}, which gives no dose; write EVID 1, or ADDL 0`);
  if (number("RATE") !== 0)
    throw refusal(`${place}RATE ${number("RATE")} stands beside EVID ${evid}, which gives no dose; write EVID 1, or RATE 0`);
}

function dosesOf(
  place: string,
  time: number,
  amount: number,
  text: (name: string) => string,
  number: ReadNumber,
  ports: FindPorts,
): Giving[] {
  const rate = number("RATE");
  checkDose(place, amount, rate);
  const more = number("ADDL");
  const interval = number("II");
  if (!Number.isInteger(more) || more < 0 || more >= mostDoses) {
    throw refusal(`${place}ADDL ${more} is not possible; allowed: a whole number from 0 to ${mostDoses - 1}`);
  }
  if (more > 0 && interval <= 0) throw refusal(`${place}ADDL ${more} needs an interval II above 0 h, but II is ${interval}`);
  if (more * interval > longestSpan)
    throw refusal(`${place}ADDL ${more} every ${interval} h is longer than 5 years; a protocol spans at most 5 y`);
  const found = ports(text("CMT"));
  if (typeof found === "string") throw refusal(`${place}${found}`);
  const gas = found.some(({ port }) => isGas(port));
  if (gas && rate === 0) throw refusal(`${place}RATE is missing: for an inhaled gas, RATE is the % inspired and AMT / RATE the hours`);
  if (gas && rate > mostGas) throw refusal(`${place}RATE ${rate} leaves too little oxygen; allowed: 0 to ${mostGas} % inspired`);
  const over = rate > 0 ? amount / rate : 0;
  if (over > longestSpan) throw refusal(`${place}AMT ${amount} at RATE ${rate} lasts longer than 5 years; a protocol spans at most 5 y`);
  return Array.from({ length: more + 1 }, (_, i) =>
    found.map(({ port, share }) => ({ port, time: time + i * interval, amount: (gas ? rate : amount) * share, over })),
  ).flat();
}

function checkDose(place: string, amount: number, rate: number): void {
  if (amount < 0) throw refusal(`${place}AMT ${amount} is negative; write a dose of 0 mg or more`);
  if (amount > 100_000) throw refusal(`${place}AMT ${amount} mg is more than anyone is given; allowed: at most 100000 mg`);
  if (rate === -1 || rate === -2) {
    const what = rate === -1 ? "a modelled rate" : "a modelled duration";
    throw refusal(`${place}RATE ${rate} (${what}) is not supported; write the rate in mg/h, or 0 for a bolus`);
  }
  if (rate < 0) throw refusal(`${place}RATE ${rate} is negative; write the rate in mg/h, or 0 for a bolus`);
  if (amount === 0 && rate > 0)
    throw refusal(`${place}RATE ${rate} without AMT (an endless infusion) is not supported; write AMT = RATE x duration`);
}
