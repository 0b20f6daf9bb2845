import type { Chain } from "../../models/pharmacokinetics/drugs.ts";
import type { ProtocolText } from "../protocol-schema.ts";
import { area, halfLife, peak, timeOfPeak, value } from "./curve.ts";
import type { TargetGroup } from "./registry.ts";
import { target } from "./target.ts";

const once = (drug: string, dose: string, route: string, until: string, over?: string): ProtocolText => ({
  until,
  doses: [{ drug, dose, route, ...(over === undefined ? {} : { over }) }],
});

const daily = (drug: string, dose: string, times: number): ProtocolText => ({
  until: `${times} d`,
  doses: [{ drug, dose, route: "oral", every: "24 h", times }],
});

const perDay = 24;
const day = (n: number): number => n * perDay;

const group = (chain: Chain, last: number, targets: TargetGroup["targets"]): TargetGroup => ({
  step: "comparators",
  chains: [chain],
  targets,
  last,
});

/** Published kinetics of the comparator drugs; none of these rows is fitted to. */
export const comparatorTargets: readonly TargetGroup[] = [
  group("memantine", day(40), [
    target("CD004", once("memantine", "20 mg", "oral", "20 d"), (run) => timeOfPeak(run("memantine.venous"))),
    target("CD011", daily("memantine", "20 mg", 40), (run) => value(run("memantine.venous"), day(39) + 12)),
    target("CD016", once("memantine", "10 mg", "oral", "20 d"), (run) => halfLife(run("memantine.venous"), day(2), day(10))),
    target("CD017", once("memantine", "10 mg", "oral", "20 d"), (run) => peak(run("memantine.venous"))),
    target("CD018", once("memantine", "10 mg", "oral", "20 d"), (run) => timeOfPeak(run("memantine.venous"))),
  ]),
  group("lanicemine", day(4), [
    target("CD027", once("lanicemine", "150 mg", "iv", "4 d", "60 min"), (run) => halfLife(run("lanicemine.venous"), 12, 48)),
  ]),
  group("escitalopram", day(40), [
    target("CD069", once("escitalopram", "20 mg", "oral", "20 d"), (run) => halfLife(run("escitalopram.venous"), day(2), day(5))),
    target("CD071", once("escitalopram", "20 mg", "oral", "20 d"), (run) => timeOfPeak(run("escitalopram.venous"))),
  ]),
  group("sertraline", day(40), [
    target("CD090", once("sertraline", "50 mg", "oral", "20 d"), (run) => halfLife(run("sertraline.venous"), day(2), day(5))),
    target("CD091", once("sertraline", "50 mg", "oral", "20 d"), (run) => peak(run("sertraline.venous"))),
    target("CD092", once("sertraline", "50 mg", "oral", "20 d"), (run) => area(run("sertraline.venous"))),
  ]),
  group("fluoxetine", day(60), [
    target("CD107", daily("fluoxetine", "40 mg", 30), (run) => value(run("fluoxetine.venous"), day(29) + 12)),
    target("CD108", daily("fluoxetine", "40 mg", 30), (run) => value(run("norfluoxetine.venous"), day(29) + 12)),
    target("CD114", once("fluoxetine", "40 mg", "oral", "20 d"), (run) => timeOfPeak(run("fluoxetine.venous"))),
  ]),
  group("dextromethorphan", day(4), [
    target("CD038", once("dextromethorphan", "20 mg", "oral", "4 d"), (run) => halfLife(run("dextromethorphan.venous"), 4, 12)),
    target("CD039", { ...once("dextromethorphan", "20 mg", "oral", "4 d"), subject: { cyp2d6: 0 } }, (run) =>
      halfLife(run("dextromethorphan.venous"), 24, 72),
    ),
  ]),
  group("midazolam", day(1), [
    target("CD127", once("midazolam", "7 mg", "iv", "1 d", "1 min"), (run) => halfLife(run("midazolam.venous"), 2, 8)),
    target("CD129", once("midazolam", "5.25 mg", "iv", "1 d", "1 min"), (run) => halfLife(run("midazolam.venous"), 2, 8)),
    target("CD134", once("midazolam", "5 mg", "iv", "1 d", "1 min"), (run) => halfLife(run("midazolam.venous"), 2, 8)),
    target("CD135", once("midazolam", "2.5 mg", "iv", "1 d", "1 min"), (run) => area(run("midazolam.venous"))),
  ]),
];
