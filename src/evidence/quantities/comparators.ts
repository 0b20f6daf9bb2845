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

/** Midazolam: one published volume, split so that the first fall is seen. */
export const midazolam = {
  V1: derived(24, "L", "a third of the volume of 1.1 L/kg (CD126) for 70 kg; the split is assumed", "central volume"),
  V2: derived(53, "L", "the rest of 1.1 L/kg (CD126) for 70 kg", "tissue volume"),
  Q: assumed(30, "L/h", "distribution within half an hour", "exchange with tissue"),
  CL: derived(18.5, "L/h", "4.4 mL/min/kg (CD125) for 70 kg", "clearance"),
  brainRatio: unbound("CD132"),
  molarMass: evidence("CD124", "g/mol", "molar mass"),
  brainDelay: delay,
} as const;

/** Dextromethorphan and dextrorphan. */
export const dextromethorphan = {
  ka: assumed(0.9, "1/h", "peak within 2.5 h (CD040)", "absorption rate"),
  V: derived(
    1240,
    "L",
    "apparent volume of poor metabolisers (CD041) times the share of 0.68 that escapes a liver with a flow of 90 L/h",
    "volume of distribution",
  ),
  intrinsicOther: evidence("CD042", "L/h", "hepatic intrinsic clearance without CYP2D6"),
  intrinsic2d6: derived(
    685,
    "L/h",
    "makes the bioavailability 0.11 (CD046) with a flow of 90 L/h",
    "hepatic intrinsic clearance by CYP2D6",
  ),
  dextrorphanV: assumed(500, "L", "no figure found; a lipophilic amine", "volume of dextrorphan"),
  dextrorphanCL: assumed(
    300,
    "L/h",
    "conjugation is fast: free dextrorphan is a hundredth of the conjugated (CD043)",
    "clearance of free dextrorphan",
  ),
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
