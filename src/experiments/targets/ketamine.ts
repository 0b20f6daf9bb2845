import type { ProtocolText } from "../protocol-schema.ts";
import { area, halfLife, meanResidence, peak, timeOfPeak, together, value } from "./curve.ts";
import { type Run, type Target, target } from "./target.ts";

type Subject = NonNullable<ProtocolText["subject"]>;

const give = (
  drug: string,
  dose: string,
  route: string,
  more: { over?: string; at?: string } = {},
  subject: Subject = {},
): ProtocolText => ({
  subject,
  until: "96 h",
  doses: [{ drug, dose, route, ...more }],
});

const film50: ProtocolText = { until: "6 h", doses: [{ drug: "esketamine", dose: "50 mg", route: "buccal" }] };
const filmThenInfusion = (film: string): ProtocolText => ({
  until: "12 h",
  doses: [
    { drug: "esketamine", dose: film, route: "buccal" },
    { drug: "esketamine", dose: "20 mg", route: "iv", over: "20 min", at: "6 h" },
  ],
});
const nasal = (dose: string, subject: Subject = {}): ProtocolText => ({
  subject,
  until: "24 h",
  doses: [{ drug: "esketamine", dose, route: "intranasal" }],
});
const infusion = give("ketamine", "0.5 mg/kg", "iv", { over: "40 min" });
const microdose = give("ketamine", "5 mg", "iv", { over: "30 min" });
const bolus = give("ketamine", "1 mg/kg", "iv", { over: "1 min" });
const esketamineBolus = give("esketamine", "0.5 mg/kg", "iv", { over: "1 min" });

const minutes = 60;
const perKg = 1 / 70;
const mgPerNanogram = 1e-3;

/** Dose over area, L/h: `amount` in mg, area in ng*h/mL. */
const clearance = (amount: number, run: Run, observable: string): number => amount / (area(run(observable)) * mgPerNanogram);

/** Volume of distribution at steady state, L, from a short infusion of `over` h. */
const steadyVolume = (amount: number, over: number, run: Run, observable: string): number =>
  clearance(amount, run, observable) * (meanResidence(run(observable)) - over / 2);

/** Dose-normalised ratio of areas, %. */
const availability = (a: Run, doseA: number, b: Run, doseB: number, observable: string): number =>
  (100 * area(a(observable)) * doseB) / (area(b(observable)) * doseA);

const ratio = (run: Run, over: string, under: string): number => area(run(over)) / area(run(under));

/** Nasal esketamine as the population model tabulates it: rows of K Cmax, K AUC, NK Cmax, NK AUC. */
function nasalRows(ids: readonly [string, string, string, string], dose: string, subject: Subject = {}): Target[] {
  const protocol = nasal(dose, subject);
  return [
    target(ids[0], protocol, (run) => peak(run("sKetamine.venous"))),
    target(ids[1], protocol, (run) => area(run("sKetamine.venous"), 0, 24)),
    target(ids[2], protocol, (run) => peak(run("sKetamine.norketamineVenous"))),
    target(ids[3], protocol, (run) => area(run("sKetamine.norketamineVenous"), 0, 24)),
  ];
}

const asian: Subject = { set: { asian: "1" } };
const japanese: Subject = { set: { asian: "1", japanese: "1" } };
const older: Subject = { age: "68 y" };

const oralFilm: readonly Target[] = [
  target("PK043", film50, (run) => peak(run("sKetamine.arterial"))),
  target("PK044", film50, (run) => timeOfPeak(run("sKetamine.arterial")) * minutes),
  target("PK045", film50, (run) => area(run("sKetamine.arterial"), 0, 6) * minutes),
  target("PK046", film50, (run) => peak(run("sKetamine.norketamineArterial"))),
  target("PK047", film50, (run) => timeOfPeak(run("sKetamine.norketamineArterial")) * minutes),
  target("PK048", film50, (run) => area(run("sKetamine.norketamineArterial"), 0, 6) * minutes),
  target("PK049", film50, (run) => peak(run("sKetamine.hydroxynorketamineArterial"))),
  target("PK050", film50, (run) => timeOfPeak(run("sKetamine.hydroxynorketamineArterial")) * minutes),
  target("PK051", film50, (run) => area(run("sKetamine.hydroxynorketamineArterial"), 0, 6) * minutes),
  target("PK061", filmThenInfusion("50 mg"), (run) => peak(run("sKetamine.arterial"))),
  target("PK062", filmThenInfusion("100 mg"), (run) => peak(run("sKetamine.arterial"))),
];

const nasalEsketamine: readonly Target[] = [
  ...nasalRows(["PK095", "PK096", "PK097", "PK098"], "28 mg"),
  ...nasalRows(["PK099", "PK100", "PK101", "PK102"], "56 mg"),
  ...nasalRows(["PK107", "PK108", "PK109", "PK110"], "28 mg", asian),
  ...nasalRows(["PK111", "PK112", "PK113", "PK114"], "56 mg", asian),
  ...nasalRows(["PK119", "PK120", "PK121", "PK122"], "28 mg", japanese),
  ...nasalRows(["PK123", "PK124", "PK125", "PK126"], "56 mg", japanese),
  ...nasalRows(["PK131", "PK132", "PK133", "PK134"], "28 mg", older),
  ...nasalRows(["PK135", "PK136", "PK137", "PK138"], "56 mg", older),
  target("PK090", esketamineBolus, (run) => clearance(35, run, "sKetamine.venous")),
  target("PK091", esketamineBolus, (run) => steadyVolume(35, 1 / 60, run, "sKetamine.venous")),
  target("PK092", [give("esketamine", "28 mg", "oral"), give("esketamine", "28 mg", "iv", { over: "40 min" })], (a, b) =>
    availability(a, 28, b, 28, "sKetamine.venous"),
  ),
  target("PK276", [nasal("28 mg"), give("esketamine", "28 mg", "iv", { over: "40 min" })], (a, b) =>
    availability(a, 28, b, 28, "sKetamine.venous"),
  ),
  target("PK277", nasal("28 mg"), (run) => timeOfPeak(run("sKetamine.venous")) * minutes),
  target("PK281", nasal("84 mg"), (run) => halfLife(run("sKetamine.norketamineVenous"), 8, 24)),
];

const intravenous: readonly Target[] = [
  target("PK158", bolus, (run) => clearance(70, run, "ketamine.venous")),
  target("PK159", bolus, (run) => steadyVolume(70, 1 / 60, run, "ketamine.arterial")),
  target("PK197", esketamineBolus, (run) => clearance(35, run, "sKetamine.venous") * (1000 / minutes) * perKg),
  target("PK198", bolus, (run) => clearance(35, run, "sKetamine.venous") * (1000 / minutes) * perKg),
  target("PK199", bolus, (run) => clearance(35, run, "rKetamine.venous") * (1000 / minutes) * perKg),
  target(
    "PK200",
    give("arketamine", "7 mg", "iv", { over: "30 min" }),
    (run) => (clearance(7, run, "rKetamine.arterial") / minutes) * perKg,
  ),
  target(
    "PK201",
    give("esketamine", "7 mg", "iv", { over: "30 min" }),
    (run) => (clearance(7, run, "sKetamine.arterial") / minutes) * perKg,
  ),
  target("PK203", microdose, (run) => steadyVolume(2.5, 0.5, run, "sKetamine.venous") * perKg),
  target("PK204", microdose, (run) => steadyVolume(2.5, 0.5, run, "rKetamine.venous") * perKg),
  target("PK205", microdose, (run) => halfLife(run("sKetamine.venous"), 4, 12)),
  target("PK206", microdose, (run) => halfLife(run("rKetamine.venous"), 4, 12)),
  target("PK209", microdose, (run) => ratio(run, "sKetamine.hydroxynorketamineVenous", "sKetamine.venous")),
  target("PK210", microdose, (run) => ratio(run, "rKetamine.hydroxynorketamineVenous", "rKetamine.venous")),
  target("PK221", infusion, (run) => peak(run("ketamine.venous"))),
  target("PK450", infusion, (run) => value(run("ketamine.venous"), 80 / minutes)),
  target("PK451", infusion, (run) => value(run("ketamine.venous"), 110 / minutes)),
  target("PK452", infusion, (run) => value(run("ketamine.venous"), 230 / minutes)),
  target("PK222", infusion, (run) => peak(run("ketamine.venous"))),
  target("PK261", give("ketamine", "20 mg", "iv", { over: "1 min" }), (run) => halfLife(run("ketamine.venous"), 2, 8) * minutes),
  target("PK278", esketamineBolus, (run) => steadyVolume(35, 1 / 60, run, "sKetamine.venous")),
  target("PK279", esketamineBolus, (run) => clearance(35, run, "sKetamine.venous")),
  target("PK280", nasal("84 mg"), (run) => halfLife(run("sKetamine.venous"), 8, 24)),
];

const oral25 = give("ketamine", "25 mg", "oral");
const sublingual25 = give("ketamine", "25 mg", "sublingual");
const iv10 = give("ketamine", "10 mg", "iv", { over: "1 min" });
const total = (run: Run) => together(run("ketamine.venous"), run("norketamine.venous"));

const otherRoutes: readonly Target[] = [
  target("PK155", [give("esketamine", "17.5 mg", "oral"), give("esketamine", "8.75 mg", "iv", { over: "1 min" })], (a, b) =>
    availability(a, 17.5, b, 8.75, "sKetamine.venous"),
  ),
  target("PK157", give("esketamine", "17.5 mg", "oral"), (run) => ratio(run, "sKetamine.norketamineVenous", "sKetamine.venous")),
  target("PK242", sublingual25, (run) => peak(run("ketamine.venous"))),
  target("PK243", oral25, (run) => peak(run("ketamine.venous"))),
  target("PK244", iv10, (run) => peak(run("norketamine.venous"))),
  target("PK245", sublingual25, (run) => peak(run("norketamine.venous"))),
  target("PK246", oral25, (run) => peak(run("norketamine.venous"))),
  target("PK247", sublingual25, (run) => timeOfPeak(run("ketamine.venous"))),
  target("PK248", oral25, (run) => timeOfPeak(run("ketamine.venous"))),
  target("PK249", sublingual25, (run) => timeOfPeak(run("norketamine.venous"))),
  target("PK250", oral25, (run) => timeOfPeak(run("norketamine.venous"))),
  target("PK251", [sublingual25, iv10], (a, b) => availability(a, 25, b, 10, "ketamine.venous")),
  target("PK252", [oral25, iv10], (a, b) => availability(a, 25, b, 10, "ketamine.venous")),
  target("PK253", [sublingual25, iv10], (a, b) => (100 * area(total(a)) * 10) / (area(total(b)) * 25)),
  target("PK254", [oral25, iv10], (a, b) => (100 * area(total(a)) * 10) / (area(total(b)) * 25)),
  target("PK257", [give("ketamine", "50 mg", "oral"), iv10], (a, b) => availability(a, 50, b, 10, "ketamine.venous")),
  target("PK258", [give("ketamine", "50 mg", "sublingual"), iv10], (a, b) => availability(a, 50, b, 10, "ketamine.venous")),
  target("PK259", [give("ketamine", "50 mg", "rectal"), iv10], (a, b) => availability(a, 50, b, 10, "ketamine.venous")),
  target("PK294", give("ketamine", "0.5 mg/kg", "im"), (run) => peak(run("ketamine.venous"))),
  target("PK295", give("ketamine", "0.5 mg/kg", "im"), (run) => timeOfPeak(run("ketamine.venous")) * minutes),
  target("PK296", give("ketamine", "0.5 mg/kg", "oral"), (run) => peak(run("ketamine.venous"))),
];

const prolonged = give("ketamine", "40 mg", "oral");

const stepped = (drug: string, rates: readonly [string, string, string]): ProtocolText => ({
  until: "6 h",
  doses: rates.map((dose, i) => ({ drug, dose, route: "iv", over: "60 min", at: `${i} h` })),
});
const racemateSteps = stepped("ketamine", ["0.28 mg/kg", "0.57 mg/kg", "1.14 mg/kg"]);
const esketamineSteps = stepped("esketamine", ["0.14 mg/kg", "0.28 mg/kg", "0.57 mg/kg"]);

/** ng/mL of drug in one uM: the molar mass. */
const perMicromolar = { ketamine: 237.73, norketamine: 223.7, hydroxynorketamine: 239.7 } as const;
const micromolar = (run: Run, observable: string, of: keyof typeof perMicromolar, time?: number): number =>
  (time === undefined ? peak(run(observable)) : value(run(observable), time)) / perMicromolar[of];
const hydroxynorketamines = (run: Run, time: number): number =>
  value(together(run("sKetamine.hydroxynorketamineArterial"), run("rKetamine.hydroxynorketamineArterial")), time) /
  perMicromolar.hydroxynorketamine;

/** Both enantiomers and their metabolites in arterial blood through three steps of infusion. */
const steps: readonly Target[] = [
  target("PK540", racemateSteps, (run) => micromolar(run, "sKetamine.arterial", "ketamine")),
  target("PK541", racemateSteps, (run) => micromolar(run, "rKetamine.arterial", "ketamine")),
  target("PK542", racemateSteps, (run) => micromolar(run, "sKetamine.arterial", "ketamine", 1.67)),
  target("PK543", racemateSteps, (run) => micromolar(run, "rKetamine.arterial", "ketamine", 1.67)),
  target("PK544", racemateSteps, (run) => micromolar(run, "sKetamine.arterial", "ketamine", 5)),
  target("PK545", racemateSteps, (run) => micromolar(run, "rKetamine.arterial", "ketamine", 5)),
  target("PK546", racemateSteps, (run) => micromolar(run, "sKetamine.norketamineArterial", "norketamine")),
  target("PK547", racemateSteps, (run) => micromolar(run, "rKetamine.norketamineArterial", "norketamine")),
  target("PK548", racemateSteps, (run) => micromolar(run, "sKetamine.norketamineArterial", "norketamine", 5)),
  target("PK549", racemateSteps, (run) => micromolar(run, "rKetamine.norketamineArterial", "norketamine", 5)),
  target("PK550", racemateSteps, (run) => hydroxynorketamines(run, 3.5)),
  target("PK551", racemateSteps, (run) => hydroxynorketamines(run, 5)),
  target("PK552", esketamineSteps, (run) => micromolar(run, "sKetamine.arterial", "ketamine")),
  target("PK553", esketamineSteps, (run) => micromolar(run, "sKetamine.norketamineArterial", "norketamine")),
  target("PK554", esketamineSteps, (run) => micromolar(run, "sKetamine.arterial", "ketamine", 5)),
];

const nasalRacemate = give("ketamine", "50 mg", "intranasal");

/** Later finds: tablets, wafers, racemate by the nose. A prolonged-release tablet is compared by areas alone. */
const tablets: readonly Target[] = [
  target("PK487", iv10, (run) => peak(run("ketamine.venous"))),
  target("PK488", iv10, (run) => area(run("ketamine.venous"))),
  target("PK491", nasalRacemate, (run) => peak(run("ketamine.venous"))),
  target("PK495", [nasalRacemate, iv10], (a, b) => availability(a, 50, b, 10, "ketamine.venous")),
  target("PK499", nasalRacemate, (run) => peak(run("norketamine.venous"))),
  target("PK502", [sublingual25, iv10], (a, b) => availability(a, 25, b, 10, "ketamine.venous")),
  target("PK503", sublingual25, (run) => timeOfPeak(run("ketamine.venous"))),
  target("PK510", prolonged, (run) => ratio(run, "sKetamine.hydroxynorketamineVenous", "sKetamine.venous")),
  target("PK511", prolonged, (run) => ratio(run, "rKetamine.hydroxynorketamineVenous", "rKetamine.venous")),
  target("PK512", [prolonged, microdose], (a, b) => availability(a, 40, b, 5, "sKetamine.venous")),
  target("PK513", [prolonged, microdose], (a, b) => availability(a, 40, b, 5, "rKetamine.venous")),
  target("PK516", microdose, (run) => peak(run("sKetamine.venous"))),
  target("PK517", microdose, (run) => peak(run("rKetamine.venous"))),
];

const esketamineInfusion = give("esketamine", "0.25 mg/kg", "iv", { over: "40 min" });

/** What published models of venous blood say of norketamine, and of late hours: no table of observations was found. */
const venousModels: readonly Target[] = [
  target("PK560", nasal("28 mg"), (run) => area(run("sKetamine.norketamineVenous"), 0, 24)),
  target("PK561", nasal("28 mg"), (run) => halfLife(run("sKetamine.norketamineVenous"), 8, 24)),
  target("PK562", nasal("28 mg"), (run) => halfLife(run("sKetamine.venous"), 8, 24)),
  target("PK563", esketamineInfusion, (run) => peak(run("sKetamine.norketamineVenous"))),
  target("PK564", esketamineInfusion, (run) => value(run("sKetamine.norketamineVenous"), 4)),
  target("PK565", esketamineInfusion, (run) => area(run("sKetamine.norketamineVenous"), 0, 24) / area(run("sKetamine.venous"), 0, 24)),
  target("PK566", esketamineInfusion, (run) => halfLife(run("sKetamine.venous"), 8, 24)),
];

/** Published kinetics of ketamine and what recomputes each. */
export const ketamineTargets: readonly Target[] = [
  ...oralFilm,
  ...nasalEsketamine,
  ...intravenous,
  ...otherRoutes,
  ...steps,
  ...tablets,
  ...venousModels,
];
