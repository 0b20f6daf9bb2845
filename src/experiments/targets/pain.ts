import type { ProtocolText } from "../protocol-schema.ts";
import { value } from "./curve.ts";
import { type Run, target } from "./target.ts";

type Doses = ProtocolText["doses"];
const inPain = (kind: "chronic" | "acute", nrs: string, doses: Doses, placebo = "0"): ProtocolText => ({
  subject: { set: { [`pain.score.${kind}`]: nrs, "pain.score.placebo": placebo } },
  until: "84 d",
  doses,
});

/** A constant rate (mg/h) for a number of days, written as one infusion a day. */
const atRate = (drug: string, rate: number, days: number): Doses =>
  Array.from({ length: days }, (_, day) => ({ drug, dose: `${rate * 24} mg`, route: "iv", over: "24 h", at: `${day} d` }));

/** S-ketamine of the trial, from 5 to 22.2 mg/h: the steps of single patients are not published. */
export const crpsInfusion: Doses = [5, 10, 15, 20, 22.2, 22.2, 22.2, 22.2].map((rate, i) => ({
  drug: "esketamine",
  dose: `${rate * 12.5} mg`,
  route: "iv",
  over: "12.5 h",
  at: `${i * 12.5} h`,
}));
const racemate = atRate("ketamine", 25, 5);
const ward = atRate("esketamine", 10, 7);
const emergency: Doses = [{ drug: "ketamine", dose: "0.3 mg/kg", route: "iv", over: "4 min" }];
const twoHours: Doses = [{ drug: "esketamine", dose: "40 mg", route: "iv", over: "2 h" }];

const nrs = (run: Run, day: number): number => value(run("pain.nrs"), 24 * day);
/** The baseline of the trial was not seen; severe pain is taken for 7. */
const trial = inPain("chronic", "7", crpsInfusion, "1");
const sham = inPain("chronic", "7", [], "1");

/**
 * Pain scores in trials, with the drug's own part apart from that of a sham where there was a control; trials without one have
 * both. Baselines are those of the rows; where a dose was a range its middle is given.
 */
export const painTargets = [
  target("PAI06", trial, (run) => nrs(run, 7)),
  target("PAI07", sham, (run) => nrs(run, 7)),
  target("PAI20", [inPain("chronic", "7", crpsInfusion), inPain("chronic", "7", [])], (a, b) => nrs(a, 14) - nrs(b, 14)),
  target("PAI29b", inPain("chronic", "8.5", racemate, "1"), (run) => nrs(run, 5)),
  target("PAI30", inPain("chronic", "8", ward, "1"), (run) => nrs(run, 7)),
  target("PAI41", inPain("acute", "8.6", emergency, "1"), (run) => value(run("pain.nrs"), 0.5)),
  target("PAI42", inPain("acute", "7.1", emergency, "1"), (run) => Math.min(...run("pain.nrs").values) - 7.1),
  target("PAI11", inPain("acute", "10", twoHours), (run) => (value(run("pain.nrs"), 2) - 10) * per100(run)),
];

/** What takes a change at the end of the infusion to one at 100 ng/mL of S-ketamine in plasma, in proportion. */
const per100 = (run: Run): number => 100 / value(run("sKetamine.arterial"), 2);
