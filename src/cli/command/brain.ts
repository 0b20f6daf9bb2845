import { readConnectome } from "../../experiments/brain/connectome-files.ts";
import { type BrainAnswer, type BrainBlock, runWholeBrain } from "../../experiments/brain/experiment.ts";
import { observedOver } from "../../experiments/habenula/block.ts";
import { readProtocol } from "../../experiments/protocol.ts";
import { refusal, shown } from "../../experiments/refusal.ts";
import { version } from "../../experiments/release.ts";
import { describeDoses } from "../../experiments/simulation.ts";
import { type CommandPart, type Given, textOf, usualSeed } from "../command.ts";
import type { Context } from "../context.ts";
import { declareDose, doseFlags, locateFlag, protocolFromFlags } from "../dose-flags.ts";
import { progressOn } from "../progress.ts";
import { brainReport } from "../report/brain-report.ts";

type Flags = Readonly<Record<string, Given>>;

/** `ketagenesis brain`: a whole brain of mean-field nodes, at rest and under block. */
export const brainCommand: CommandPart = {
  declare(command) {
    command
      .option("--connectome <folder>", "your own: weights.csv (a square of numbers) and regions.csv (label,network)")
      .option("--block <share>", "share of NMDA receptors blocked, of every cell alike: 0.1")
      .option("--at <time>", 'with --drug: the block at this moment after the first dose (default: "40 min")')
      .option("--minutes <number>", "observed time (default: 8)")
      .option("--coupling <number>", "strength of coupling between regions (default: 1)");
    declareDose(command).addHelpText("after", examples);
  },
  run(context, _args, flags) {
    const minutes = numberOf(flags, "minutes", 8, 1, 120);
    const global = numberOf(flags, "coupling", 1, 0, 5);
    const folder = textOf(flags.connectome);
    const own = folder === undefined ? {} : { connectome: readConnectome(folder) };
    const { block, how } = blockFrom(flags);
    const progress = progressOn(context, "stages");
    const answer = asked(() => runWholeBrain({ ...own, block, minutes, global, seed: context.seed ?? usualSeed, report: progress.report }));
    progress.end();
    context.print(
      context.json
        ? `${JSON.stringify(documentOf(answer, how, context, { minutes, global }))}\n`
        : brainReport(answer, how, { minutes, global }, context.screen),
    );
    return 0;
  },
};

const examples = `
Without --drug, --dose or --block the brain is at rest.

Examples:
  ketagenesis brain
  ketagenesis brain --drug ketamine --at "40 min"
  ketagenesis brain --connectome my-connectome --coupling 0.8
`;

function numberOf(flags: Flags, name: string, usual: number, least: number, most: number): number {
  const text = textOf(flags[name]);
  if (text === undefined) return usual;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= least && value <= most) return value;
  throw refusal(`--${name} "${shown(text)}" is not possible; allowed: ${least} to ${most}`);
}

function blockFrom(flags: Flags): { block: BrainBlock; how: string } {
  const given = doseFlags.filter((name) => flags[name] !== undefined);
  if (flags.block !== undefined && given.length > 0) throw refusal(`--block and --${given[0]} both say what is blocked; leave one out`);
  if (given.length === 0 && flags.at !== undefined) throw refusal("--at says when after a dose; say what is given with --drug or --dose");
  if (given.length === 0) {
    const share = numberOf(flags, "block", 0, 0, 1);
    return {
      block: { pyramidal: share, interneuron: share, far: share },
      how: share > 0 ? `${100 * share} % of receptors blocked` : "at rest",
    };
  }
  const at = textOf(flags.at) ?? "40 min";
  const protocol = protocolFromFlags({ ...flags, at: undefined });
  const blocked = (site: string): number => observedOver(`nmda.block.${site}`, protocol, [at], locateFlag)[0] ?? Number.NaN;
  const pyramidal = blocked("pyramidal");
  const how = `${describeDoses(readProtocol(protocol, locateFlag))}, at ${at}`;
  return { block: { pyramidal, interneuron: blocked("interneuron"), far: pyramidal }, how };
}

// a coupling without a state at the published rate is a wrong request, not a fault
function asked(run: () => BrainAnswer): BrainAnswer {
  try {
    return run();
  } catch (error) {
    throw error instanceof RangeError ? refusal(error.message) : error;
  }
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function documentOf(
  { connectome, networks, rest, blocked, model }: BrainAnswer,
  how: string,
  context: Context,
  run: { minutes: number; global: number },
): object {
  const state = ({ rate, byNetwork, defaultMode }: BrainAnswer["rest"]) => ({
    rate,
    defaultMode: orNull(defaultMode),
    byNetwork: byNetwork.map((row) => row.map(orNull)),
  });
  return {
    schema: "ketagenesis.brain/1",
    asked: { how, connectome: connectome.name, regions: connectome.labels.length, ...run },
    networks,
    rest: state(rest),
    blocked: blocked ? state(blocked) : null,
    provenance: { version: version(), model, seed: context.seed ?? usualSeed, mode: "strict" },
  };
}
