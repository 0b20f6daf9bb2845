import { mouseBrain } from "../../evidence/quantities/habenula.ts";
import { row } from "../../evidence/table.ts";
import { surroundingsAt } from "../../models/circuits/habenula-population.ts";
import { blockOver, type Composition, habenulaBlock, observedOver, steadyBlock, usualComposition } from "../habenula/block.ts";
import { type HabenulaAnswer, runHabenula, shareInterval } from "../habenula/experiment.ts";
import { onSurface } from "../habenula/response-surface.ts";
import { openFor, retentionAt, usualOpen } from "../habenula/retention.ts";
import type { Claim, ClaimNumber, ClaimRun } from "./claim.ts";

const usualCells = 1200;
/** A fall counts as calming when it takes at least half of what is there. */
const half = 0.5;
/** Hardly any: at most one cell in fifty. */
const few = 0.02;

/** The habenula's burst mode, and whether ketamine ends it in animals and in people. */
export const burstMode: Claim = {
  id: "burst-mode",
  sentence:
    "The lateral habenula falls into burst mode, which brings despair and loss of pleasure; ketamine blocks the bursts and so lifts mood quickly.",
  async compute(run) {
    const seen = await populations(run);
    const burst = (name: keyof typeof seen): number => seen[name].summary.burst;
    const fall = (name: keyof typeof seen): number => 1 - burst(name) / burst("depressed");
    const person = blockOver({ doses: [infusion] }, ["40 min", "24 h"]);
    const later = 1 - burstAt(person[1] ?? 0) / burstAt(0);
    return {
      criteria: [
        { kind: "direction", statement: "more cells burst in the depressed state", holds: apart(seen.control, seen.depressed) },
        {
          kind: "direction",
          statement: "bursts end without NMDA receptors, and without T-type channels",
          holds: burst("noNmda") < few && burst("noTType") < few,
        },
        {
          kind: "direction",
          statement: "at the brain concentration of an effective dose in mice, ketamine ends at least half of the bursts",
          holds: fall("mouse") >= half,
        },
        { kind: "size", statement: "so it does in people at the end of 0.5 mg/kg over 40 min", holds: fall("person") >= half },
        {
          kind: "size",
          statement: "bursts are still calmed a day later by what the kinetics alone retain",
          holds: later >= half * fall("person"),
        },
        // chen_ko says that it does, zhou_contrary that it does not
        { kind: "size", statement: "the sustained effect depends on the lateral habenula", holds: undefined },
      ],
      numbers: [...numbersOf(seen, person, later), ...switches(), ...retention(seen)],
      rows: [
        "lhb_nmda_need",
        "lhb_nmda_contrary",
        "lhb_t_need",
        "kir_up",
        "ma_duration",
        "ma_untrap",
        "chen_lhb",
        "chen_ko",
        "zhou_contrary",
        "carlson",
      ],
    };
  },
};

const infusion = { drug: "ketamine", dose: "0.5 mg/kg", route: "iv", over: "40 min" } as const;

type Populations = Readonly<Record<"control" | "depressed" | "noNmda" | "noTType" | "mouse" | "person", HabenulaAnswer>>;

async function populations({ threads, seed, cells = usualCells }: ClaimRun): Promise<Populations> {
  const base = { cells, seconds: 3, seed, threads, state: "depressed" } as const;
  const person = habenulaBlock({ drug: "ketamine" }, "40 min");
  return {
    control: await runHabenula({ ...base, state: "control", block: 0 }),
    depressed: await runHabenula({ ...base, block: 0 }),
    noNmda: await runHabenula({ ...base, block: 1 }),
    noTType: await runHabenula({ ...base, block: 0, values: { "tType.g": 0 } }),
    mouse: await runHabenula({ ...base, block: steadyBlock(mouseBrain.value) }),
    person: await runHabenula({ ...base, block: person }),
  };
}

const apart = (a: HabenulaAnswer, b: HabenulaAnswer): boolean =>
  shareInterval(a.summary.burst, a.summary.cells)[1] < shareInterval(b.summary.burst, b.summary.cells)[0];

/** Share of bursting cells in the depressed state, on the response surface. */
function burstAt(block: number): number {
  const { setPoint, drive } = surroundingsAt(1);
  return onSurface({ excitation: drive * (1 - block), level: setPoint })?.["burst"] ?? Number.NaN;
}

function numbersOf(seen: Populations, person: readonly number[], later: number): ClaimNumber[] {
  const bursting = (what: string, name: keyof Populations): ClaimNumber => {
    const { burst, cells } = seen[name].summary;
    return { what: `bursting cells, ${what}`, value: burst, unit: "1", from: "computed", interval: shareInterval(burst, cells) };
  };
  const published = (what: string, id: string): ClaimNumber => ({
    what,
    value: Number(row(id).value),
    unit: row(id).unit,
    from: "published",
    row: id,
  });
  const computed = (what: string, value: number): ClaimNumber => ({ what, value, unit: "1", from: "computed" });
  return [
    bursting("control", "control"),
    published("bursting cells, control", "lhb_burst_c"),
    bursting("depressed", "depressed"),
    published("bursting cells, depressed", "lhb_burst_d"),
    bursting("no NMDA receptors", "noNmda"),
    bursting("no T-type channels", "noTType"),
    computed("receptors blocked, mouse at an effective dose", seen.mouse.surroundings.block),
    bursting("mouse at an effective dose", "mouse"),
    computed("receptors blocked, person, 0.5 mg/kg, 40 min", seen.person.surroundings.block),
    bursting("person, 0.5 mg/kg, 40 min", "person"),
    computed("receptors blocked, person, 24 h later", person[1] ?? Number.NaN),
    computed("share of bursts gone 24 h later", later),
  ];
}

/** What would have to be different for 0.5 mg/kg to end bursts in people: each switch, with the bursting share it gives. */
function switches(): ClaimNumber[] {
  const [brain = Number.NaN] = observedOver("ketamine.brain", { doses: [infusion] }, ["40 min"]);
  const made = (what: string, block: number): ClaimNumber[] => [
    { what: `receptors blocked, person, if ${what}`, value: block, unit: "1", from: "computed" },
    { what: `bursting cells, person, if ${what}`, value: burstAt(block), unit: "1", from: "computed" },
  ];
  const mixed = (change: Partial<Composition>): Composition => ({ ...usualComposition, ...change });
  return [
    ...made("a third of the current were GluN2D", steadyBlock(brain, mixed({ share2A: 1 / 3, share2B: 1 / 3, share2D: 1 / 3 }))),
    ...made("all of it were GluN2C", steadyBlock(brain, { share2A: 0, share2B: 0, share2C: 1, share2D: 0 })),
    ...made("the habenula held three times the drug", steadyBlock(3 * brain)),
    ...made("the habenula held ten times the drug", steadyBlock(10 * brain)),
  ];
}

function retention({ depressed, mouse }: Populations): ClaimNumber[] {
  const day = Number(row("ma_duration").value);
  const calmed = mouse.summary.rate / depressed.summary.rate;
  return [
    {
      what: "half-life of trapped ketamine, receptors open as assumed",
      value: retentionAt(usualOpen).halfLife,
      unit: "h",
      from: "computed",
    },
    {
      what: "the same, if openings fell with firing as in the mouse",
      value: retentionAt(usualOpen * calmed).halfLife,
      unit: "h",
      from: "computed",
    },
    { what: "share of time that receptors are open, assumed", value: usualOpen, unit: "1", from: "computed" },
    { what: "share that would keep half of the block for a day", value: openFor(day), unit: "1", from: "computed" },
    { what: "time over which bursts stay low in mice", value: day, unit: "h", from: "published", row: "ma_duration" },
  ];
}
