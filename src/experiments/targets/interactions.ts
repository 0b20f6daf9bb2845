import { row } from "../../evidence/table.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { area, peak } from "./curve.ts";
import { type Run, type Target, target } from "./target.ts";

type Subject = NonNullable<ProtocolText["subject"]>;

/** An enzyme activity as an evidence row gives it. */
const activity = (id: string): number => Number(row(id).value);

const swallowed = (dose: string, subject: Subject = {}): ProtocolText => ({
  subject,
  until: "96 h",
  doses: [{ drug: "esketamine", dose, route: "oral" }],
});

const infused = (dose: string, over: string, subject: Subject = {}): ProtocolText => ({
  subject,
  until: "96 h",
  doses: [{ drug: "esketamine", dose, route: "iv", over }],
});

const clarithromycin: Subject = { cyp3a4: activity("PK420") };
const ticlopidine: Subject = { cyp2b6: activity("PK421") };
const rifampicin: Subject = { cyp3a4: activity("PK422"), cyp2b6: activity("PK423") };
const wort: Subject = { cyp3a4: activity("PK424"), cyp2b6: activity("PK571"), set: { cyp3a4Gut: String(activity("PK570")) } };

const exposure = (run: Run): number => area(run("sKetamine.venous"));
const highest = (run: Run): number => peak(run("sKetamine.venous"));
const norketamine = (run: Run): number => area(run("sKetamine.norketamineVenous"));
const metabolic = (run: Run): number => norketamine(run) / exposure(run);

const pair = (of: (subject?: Subject) => ProtocolText, subject: Subject): readonly ProtocolText[] => [of(subject), of()];
const swallowed14 = (subject?: Subject) => swallowed("0.2 mg/kg", subject);
const swallowed21 = (subject?: Subject) => swallowed("0.3 mg/kg", subject);
const infused7 = (subject?: Subject) => infused("0.1 mg/kg", "2 min", subject);
const infused60 = (subject?: Subject) => infused("60 mg", "2 h", subject);

const sprayed56 = (subject: Subject = {}): ProtocolText => ({
  subject,
  until: "96 h",
  doses: [{ drug: "esketamine", dose: "56 mg", route: "intranasal" }],
});

/** The ratio of a statistic with a co-medication to that without. */
const ratio =
  (of: (run: Run) => number) =>
  (...[withIt, without]: readonly Run[]): number =>
    withIt && without ? of(withIt) / of(without) : Number.NaN;

/** Published interactions of ketamine with inhibitors and inducers of its enzymes. */
export const interactionTargets: readonly Target[] = [
  target("PK401", pair(swallowed14, clarithromycin), ratio(exposure)),
  target("PK402", pair(swallowed14, clarithromycin), ratio(highest)),
  target("PK403", pair(swallowed14, clarithromycin), ratio(metabolic)),
  target("PK404", pair(swallowed14, ticlopidine), ratio(exposure)),
  target("PK409", pair(infused7, rifampicin), ratio(exposure)),
  target("PK410", pair(swallowed21, rifampicin), ratio(exposure)),
  target("PK411", pair(infused60, rifampicin), ratio(exposure)),
  target(
    "PK412",
    pair(infused60, rifampicin),
    ratio((run) => area(run("sKetamine.norketamineArterial"), 0, 5)),
  ),
  target("PK413", pair(swallowed21, wort), ratio(exposure)),
  target("PK414", pair(swallowed21, wort), ratio(highest)),
  target(
    "PK416",
    pair(swallowed21, wort),
    ratio((run) => peak(run("sKetamine.norketamineVenous"))),
  ),
  target("PK432", pair(sprayed56, ticlopidine), ratio(exposure)),
  target("PK415", pair(swallowed21, wort), ratio(norketamine)),
];
