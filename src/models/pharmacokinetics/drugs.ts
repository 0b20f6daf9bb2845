/** Ways a dose can enter the body. */
export const routes = ["iv", "im", "sc", "intranasal", "sublingual", "buccal", "oral", "rectal", "inhaled"] as const;
export type Route = (typeof routes)[number];

/** Kinetic chains of the system; a dose enters one (or a racemate, two) of them at a port named `chain.route`. */
export type Chain =
  | "sKetamine"
  | "rKetamine"
  | "memantine"
  | "lanicemine"
  | "dextromethorphan"
  | "nitrousOxide"
  | "escitalopram"
  | "sertraline"
  | "fluoxetine"
  | "midazolam";

/** A drug as it is ordered: which chains its dose enters, in what shares, by which routes, and a usual regimen. */
export interface Drug {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly about: string;
  /** Where a dose goes: the system's input is `${chain}.${port ?? route}`. Shares of the dose add up to 1; empty for placebo. */
  readonly enters: readonly { readonly chain: Chain; readonly share: number; readonly port?: string }[];
  readonly routes: readonly Route[];
  /** What `simulate --drug` takes when no dose is named; also what `drugs` prints. */
  readonly usual: {
    readonly dose: string;
    readonly route: Route;
    readonly over?: string;
    readonly every?: string;
    readonly times?: number;
  };
}

const ketamineRoutes = ["iv", "im", "sc", "intranasal", "sublingual", "buccal", "oral", "rectal"] as const;

/** Every drug that can be given, by name. Doses of ketamine and its enantiomers are in mg of base. */
export const drugs: Readonly<Record<string, Drug>> = {
  ketamine: {
    name: "ketamine",
    aliases: ["racemic ketamine", "ketalar"],
    about: "racemic ketamine: equal parts of S- and R-ketamine",
    enters: [
      { chain: "sKetamine", share: 0.5 },
      { chain: "rKetamine", share: 0.5 },
    ],
    routes: ketamineRoutes,
    usual: { dose: "0.5 mg/kg", route: "iv", over: "40 min" },
  },
  esketamine: {
    name: "esketamine",
    aliases: ["S-ketamine", "spravato"],
    about: "the S-enantiomer of ketamine",
    enters: [{ chain: "sKetamine", share: 1 }],
    routes: ketamineRoutes,
    usual: { dose: "56 mg", route: "intranasal" },
  },
  arketamine: {
    name: "arketamine",
    aliases: ["R-ketamine"],
    about: "the R-enantiomer of ketamine",
    enters: [{ chain: "rKetamine", share: 1 }],
    routes: ketamineRoutes,
    usual: { dose: "0.5 mg/kg", route: "iv", over: "40 min" },
  },
  norketamine: {
    name: "norketamine",
    aliases: [],
    about: "racemic norketamine, the first metabolite of ketamine, given as a drug",
    enters: [
      { chain: "sKetamine", share: 0.5, port: "norketamine" },
      { chain: "rKetamine", share: 0.5, port: "norketamine" },
    ],
    routes: ["iv"],
    usual: { dose: "0.5 mg/kg", route: "iv", over: "40 min" },
  },
  "2R,6R-hydroxynorketamine": {
    name: "2R,6R-hydroxynorketamine",
    aliases: ["(2R,6R)-HNK", "RR-HNK", "HNK", "hydroxynorketamine"],
    about: "(2R,6R)-hydroxynorketamine given as a drug",
    enters: [{ chain: "rKetamine", share: 1, port: "hydroxynorketamine" }],
    routes: ["iv"],
    usual: { dose: "1 mg/kg", route: "iv", over: "40 min" },
  },
  memantine: {
    name: "memantine",
    aliases: ["namenda", "ebixa"],
    about: "open-channel blocker of the NMDA receptor used in dementia; no rapid antidepressant effect in trials",
    enters: [{ chain: "memantine", share: 1 }],
    routes: ["oral"],
    usual: { dose: "20 mg", route: "oral", every: "24 h", times: 28 },
  },
  lanicemine: {
    name: "lanicemine",
    aliases: ["AZD6765"],
    about: "low-trapping channel blocker of the NMDA receptor; no lasting benefit over placebo in its larger trial",
    enters: [{ chain: "lanicemine", share: 1 }],
    routes: ["iv"],
    usual: { dose: "100 mg", route: "iv", over: "60 min" },
  },
  dextromethorphan: {
    name: "dextromethorphan",
    aliases: ["DXM"],
    about: "cough medicine that CYP2D6 turns into the channel blocker dextrorphan",
    enters: [{ chain: "dextromethorphan", share: 1 }],
    routes: ["oral"],
    usual: { dose: "45 mg", route: "oral", every: "12 h", times: 56 },
  },
  "nitrous oxide": {
    name: "nitrous oxide",
    aliases: ["N2O", "laughing gas"],
    about: "inhaled NMDA receptor inhibitor; its dose is the inspired fraction in % of an atmosphere",
    enters: [{ chain: "nitrousOxide", share: 1 }],
    routes: ["inhaled"],
    usual: { dose: "50 %", route: "inhaled", over: "60 min" },
  },
  escitalopram: {
    name: "escitalopram",
    aliases: ["cipralex", "lexapro"],
    about: "selective serotonin reuptake inhibitor",
    enters: [{ chain: "escitalopram", share: 1 }],
    routes: ["oral"],
    usual: { dose: "10 mg", route: "oral", every: "24 h", times: 56 },
  },
  sertraline: {
    name: "sertraline",
    aliases: ["zoloft"],
    about: "selective serotonin reuptake inhibitor",
    enters: [{ chain: "sertraline", share: 1 }],
    routes: ["oral"],
    usual: { dose: "100 mg", route: "oral", every: "24 h", times: 56 },
  },
  fluoxetine: {
    name: "fluoxetine",
    aliases: ["prozac"],
    about: "selective serotonin reuptake inhibitor with the long-lived active metabolite norfluoxetine",
    enters: [{ chain: "fluoxetine", share: 1 }],
    routes: ["oral"],
    usual: { dose: "20 mg", route: "oral", every: "24 h", times: 56 },
  },
  midazolam: {
    name: "midazolam",
    aliases: [],
    about: "benzodiazepine used as an active placebo in ketamine trials",
    enters: [{ chain: "midazolam", share: 1 }],
    routes: ["iv"],
    usual: { dose: "0.045 mg/kg", route: "iv", over: "40 min" },
  },
  placebo: {
    name: "placebo",
    aliases: ["saline"],
    about: "no active drug",
    enters: [],
    routes: ["iv", "im", "sc", "intranasal", "sublingual", "buccal", "oral", "rectal", "inhaled"],
    usual: { dose: "0 mg", route: "iv", over: "40 min" },
  },
};
