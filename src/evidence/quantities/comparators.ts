import { assumed, derived, type Quantity } from "../../language/index.ts";
import { evidence } from "../table.ts";

const delay = assumed(
  0.25,
  "h",
  "small lipophilic molecules equilibrate within minutes",
  "time constant of equilibration with brain fluid",
);
const complete = assumed(
  1,
  "1",
  "no human figure: brain fluid is taken to follow unbound plasma",
  "unbound brain over unbound plasma concentration",
);

/** Unbound brain over total plasma concentration for a drug of which a percentage is bound. */
const unbound = (row: string): Quantity =>
  derived(
    (1 - evidence(row, "1").value) * complete.value,
    "1",
    `what ${row} leaves unbound; unbound brain taken equal to unbound plasma`,
    "unbound brain over total plasma concentration",
  );

/** Memantine. */
export const memantine = {
  V: derived(700, "L", "CD005 (10 L/kg) for 70 kg", "volume of distribution"),
  CL: evidence("CD009", "L/h", "clearance"),
  ka: evidence("CD010", "1/h", "absorption rate"),
  availability: evidence("CD002", "1", "base in a dose, which is stated as hydrochloride; absorption is complete (CD003)"),
  brainRatio: evidence("CD012", "1", "cerebrospinal fluid over plasma concentration"),
  molarMass: evidence("CD001", "g/mol", "molar mass"),
  brainDelay: delay,
} as const;

/** Escitalopram. */
export const escitalopram = {
  V: evidence("CD067", "L", "volume of distribution"),
  CL: evidence("CD066", "L/h", "clearance"),
  ka: evidence("CD072", "1/h", "absorption rate"),
  availability: evidence("CD068", "1", "bioavailability"),
  brainRatio: unbound("CD073"),
  molarMass: evidence("CD065", "g/mol", "molar mass"),
  brainDelay: delay,
} as const;

/** Sertraline: clearance and volume are apparent, over an unknown bioavailability. */
export const sertraline = {
  V: evidence("CD094", "L", "apparent volume of distribution"),
  CL: evidence("CD093", "L/h", "apparent clearance"),
  ka: evidence("CD095", "1/h", "absorption rate"),
  availability: assumed(1, "1", "clearance and volume are apparent, so bioavailability is in them", "bioavailability"),
  brainRatio: unbound("CD088"),
  molarMass: evidence("CD084", "g/mol", "molar mass"),
  brainDelay: delay,
} as const;

/** Lanicemine. */
export const lanicemine = {
  V1: evidence("CD023", "L", "central volume"),
  V2: evidence("CD024", "L", "tissue volume"),
  Q: evidence("CD025", "L/h", "exchange with tissue"),
  CL: evidence("CD022", "L/h", "clearance"),
  brainRatio: unbound("CD031"),
  molarMass: evidence("CD021", "g/mol", "molar mass"),
  brainDelay: delay,
} as const;

/** Midazolam. */
export const midazolam = {
  V1: evidence("CD138", "L", "central volume"),
  V2: evidence("CD142", "L", "volume of fast tissue"),
  V3: evidence("CD140", "L", "volume of slow tissue"),
  Q2: evidence("CD143", "L/h", "exchange with fast tissue"),
  Q3: evidence("CD141", "L/h", "exchange with slow tissue"),
  CL: evidence("CD139", "L/h", "clearance"),
  brainRatio: unbound("CD132"),
  molarMass: evidence("CD124", "g/mol", "molar mass"),
  brainDelay: delay,
} as const;

const reachingLiver = evidence("PK430", "L/h").value / evidence("CD147", "L/h").value;

/** A published number that is apparent, over the share of a dose that reaches the liver, as what it is in the body. */
const trueOf = (row: string, unit: "L" | "L/h", meaning: string): Quantity =>
  derived(
    Math.round(evidence(row, unit).value * reachingLiver * 100) / 100,
    unit,
    `${row} is apparent; times the share of ${reachingLiver.toFixed(3)} that reaches the liver (PK430 over CD147)`,
    meaning,
  );

/** Dextromethorphan and dextrorphan; a dose is stated as hydrobromide. */
export const dextromethorphan = {
  ka: evidence("CD150", "1/h", "absorption rate"),
  availability: derived(
    evidence("CD035", "1").value * reachingLiver,
    "1",
    "base in a dose of hydrobromide (CD035) times the share that reaches the liver (PK430 over CD147)",
    "share of a dose that reaches the liver, as base",
  ),
  V1: trueOf("CD144", "L", "central volume"),
  V2: trueOf("CD145", "L", "tissue volume"),
  Q2: trueOf("CD146", "L/h", "exchange with tissue"),
  intrinsicOther: trueOf("CD149", "L/h", "hepatic intrinsic clearance without CYP2D6"),
  intrinsic2d6: trueOf("CD148", "L/h", "hepatic intrinsic clearance by CYP2D6"),
  dextrorphanV: trueOf("CD151", "L", "volume of dextrorphan"),
  dextrorphanCL: trueOf("CD152", "L/h", "clearance of free dextrorphan"),
  brainRatio: assumed(
    0.35,
    "1",
    "unbound fraction of a lipophilic amine; no figure found",
    "unbound brain over total plasma dextromethorphan",
  ),
  dextrorphanBrainRatio: assumed(0.35, "1", "as dextromethorphan", "unbound brain over total plasma dextrorphan"),
  potency: derived(1.3 / 11, "1", "dra_dxo over dra_dxm: ranks within one table", "potency of dextromethorphan relative to dextrorphan"),
  molarMass: evidence("CD033", "g/mol", "molar mass of dextromethorphan"),
  dextrorphanMass: evidence("CD034", "g/mol", "molar mass of dextrorphan"),
  brainDelay: delay,
} as const;

/** Fluoxetine and norfluoxetine. */
export const fluoxetine = {
  ka: evidence("CD113", "1/h", "absorption rate"),
  availability: evidence("CD116", "1", "bioavailability"),
  V: derived(1058, "L", "apparent volume (CD110) times bioavailability (CD116)", "volume of distribution of fluoxetine"),
  CL: derived(
    5.5,
    "L/h",
    "clearance at steady state (CD109 times CD116) less what CYP2D6 still does",
    "clearance of fluoxetine that stays when CYP2D6 is inhibited",
  ),
  CL2d6: derived(9.8, "L/h", "brings the half-life of a single dose to 2 d (CD103)", "clearance of fluoxetine by uninhibited CYP2D6"),
  toNorfluoxetine: assumed(1, "1", "demethylation is the main pathway beside CYP2D6", "share of that clearance that forms norfluoxetine"),
  inhibitoryConcentration: derived(
    0.024,
    "mg/L",
    "leaves 0.6 L/h of CYP2D6 clearance at steady-state concentrations (CD107, CD108), which gives the half-life of 5 d (CD104)",
    "concentration of fluoxetine and norfluoxetine that halves CYP2D6",
  ),
  norfluoxetineCL: derived(
    6.2,
    "L/h",
    "apparent clearance (CD111) times bioavailability and the share demethylated",
    "clearance of norfluoxetine",
  ),
  norfluoxetineV: derived(2000, "L", "6.2 L/h and a half-life of 9.3 d (CD106)", "volume of norfluoxetine"),
  molarMass: evidence("CD099", "g/mol", "molar mass of fluoxetine"),
  norfluoxetineMass: evidence("CD100", "g/mol", "molar mass of norfluoxetine"),
} as const;

/** Nitrous oxide: lung, blood and three groups of tissue of an adult at rest. */
export const nitrousOxide = {
  ventilation: evidence("CD053", "L/min", "alveolar ventilation"),
  lungVolume: evidence("CD054", "L", "functional residual capacity"),
  bloodGas: evidence("CD049", "1", "blood over gas partition"),
  brainBlood: evidence("CD052", "1", "brain over blood partition"),
  cardiacOutput: assumed(5.5, "L/min", "adult at rest", "cardiac output"),
  richFlow: assumed(0.75, "1", "textbook division of cardiac output", "share of blood flow to vessel-rich tissue"),
  muscleFlow: assumed(0.19, "1", "textbook division of cardiac output", "share of blood flow to muscle"),
  fatFlow: assumed(0.06, "1", "textbook division of cardiac output", "share of blood flow to fat"),
  richVolume: assumed(6, "L", "textbook division of body volume", "volume of vessel-rich tissue"),
  muscleVolume: assumed(33, "L", "textbook division of body volume", "volume of muscle"),
  fatVolume: assumed(14, "L", "textbook division of body volume", "volume of fat"),
  muscleBlood: assumed(1.2, "1", "as other lean tissue", "muscle over blood partition"),
  fatBlood: assumed(2.3, "1", "solubility in fat is moderate (CD050)", "fat over blood partition"),
  waterGas: assumed(0.45, "1", "close to the blood over gas partition (CD049)", "water over gas partition"),
  molarVolume: derived(25.4, "L/mol", "ideal gas at 37 C and 1 atm", "volume of a mole of gas"),
} as const;
