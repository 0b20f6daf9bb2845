import { Command, CommanderError } from "commander";
import { isUnit } from "../experiments/amount.ts";
import { isFailure, isRefusal, refusal, unknownName } from "../experiments/refusal.ts";
import type { CommandPart, Given } from "./command.ts";
import { type Context, lookAtScreen } from "./context.ts";

interface Entry {
  readonly about: string;
  readonly group: string;
  load(): Promise<CommandPart>;
}

/** Every command, loaded only when it is called. */
const commands: Readonly<Record<string, Entry>> = {
  simulate: {
    about: "follow one subject from dose to mood, beside placebo and a reuptake inhibitor",
    group: "Ask:",
    load: async () => (await import("./command/simulate.ts")).simulateCommand,
  },
  trial: {
    about: "run arms of virtual subjects and summarise them",
    group: "Ask:",
    load: async () => (await import("./command/trial.ts")).trialCommand,
  },
  habenula: {
    about: "watch the cells of the lateral habenula, with and without drug",
    group: "Ask:",
    load: async () => (await import("./command/habenula.ts")).habenulaCommand,
  },
  brain: {
    about: "run a whole brain of coupled regions, at rest and with receptors blocked",
    group: "Ask:",
    load: async () => (await import("./command/brain.ts")).brainCommand,
  },
  evidence: {
    about: "compare predictions with published observations, misses first",
    group: "Check:",
    load: async () => (await import("./command/evidence.ts")).evidenceCommand,
  },
  claims: {
    about: "compute the verdict on each claim of the story, with its numbers and papers",
    group: "Check:",
    load: async () => (await import("./command/claims.ts")).claimsCommand,
  },
  calibrate: {
    about: "fit parameters to the calibration rows and show their uncertainty",
    group: "Check:",
    load: async () => (await import("./command/calibrate.ts")).calibrateCommand,
  },
  surfaces: {
    about: "compute what the fast models do over slow variables, for the organism to read",
    group: "Check:",
    load: async () => (await import("./command/surfaces.ts")).surfacesCommand,
  },
  drugs: {
    about: "list what can be given, by which routes, and the dose ports",
    group: "Look up:",
    load: async () => (await import("./command/drugs.ts")).drugsCommand,
  },
  observables: {
    about: "list what can be observed, with units",
    group: "Look up:",
    load: async () => (await import("./command/observables.ts")).observablesCommand,
  },
  parameters: {
    about: "list the numbers of the models, with units and sources",
    group: "Look up:",
    load: async () => (await import("./command/parameters.ts")).parametersCommand,
  },
  equations: {
    about: "print the equations of a mechanism",
    group: "Look up:",
    load: async () => (await import("./command/equations.ts")).equationsCommand,
  },
  cite: {
    about: "print the sources of a run as BibTeX",
    group: "Look up:",
    load: async () => (await import("./command/cite.ts")).citeCommand,
  },
};

/** Runs the command line and gives the exit code: 0 done, 1 a computation failed, 2 the request was wrong. */
export async function main(args: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners("error").includes(quitOnClosedPipe)) stream.on("error", quitOnClosedPipe);
  }
  try {
    return await dispatch(args);
  } catch (error) {
    return report(error);
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  checkQuotes(args);
  const [chosen = ""] = words(args);
  if (args.length === 0) return dispatch(["--help"]);
  const name = chosen === "help" ? (words(args)[1] ?? "") : chosen;
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name !== "" && !entry) throw unknownName("", "command", name, Object.keys(commands));
  if (chosen === "help") return dispatch(entry ? [name, "--help"] : ["--help"]);
  const part = await entry?.load();
  let code = 0;
  const program = await makeProgram(args);
  for (const [each, { about, group }] of Object.entries(commands)) {
    const command = program.command(each).description(about).helpGroup(group);
    if (each !== name || !part) continue;
    part.declare(command);
    command.action(async (...given: unknown[]) => {
      const self = given.at(-1) as Command;
      const positional = given.slice(0, -2) as Given[];
      code = await part.run(contextOf(self.optsWithGlobals()), positional, self.opts());
    });
  }
  await program.parseAsync([...args], { from: "user" });
  return code;
}

async function makeProgram(args: readonly string[]): Promise<Command> {
  const program = new Command("ketagenesis")
    .description(
      "An executable model of how medical ketamine helps mental health.\nIt describes groups of people; it gives no advice for a person.",
    )
    .option("--json", "print one JSON document on standard output and nothing else")
    .option("--out <folder>", "write result files into a folder, made if need be")
    .option("--seed <number>", "seed of the random streams (default: 1)")
    .option("--quiet", "print no progress and no notes")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, getOutHelpWidth: () => Math.min(100, process.stdout.columns || 100) })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", examples);
  if (args.includes("--version") || args.includes("-V")) program.version((await import("../experiments/release.ts")).version());
  else program.version("", "-V, --version", "print the version");
  return program;
}

const examples = `
Examples:
  ketagenesis simulate                                    ketamine 0.5 mg/kg into a vein over 40 min
  ketagenesis simulate --drug esketamine --dose "56 mg" --route intranasal --html page.html
  ketagenesis evidence                                    what the models get right and wrong
  ketagenesis help simulate                               every flag of a command
`;

/** Refuses `--dose 0.5 mg/kg`, which the shell takes apart: a number after a flag, and a unit on its own behind it. */
function checkQuotes(args: readonly string[]): void {
  for (const [i, arg] of args.entries()) {
    const [number = "", unit = ""] = args.slice(i + 1, i + 3);
    if (!arg.startsWith("--") || !/^[+-]?[\d.]+$/.test(number) || !isUnit(unit)) continue;
    throw refusal(`${arg} ${number} and its unit ${unit} came apart; write them in quotes: ${arg} "${number} ${unit}"`);
  }
}

/** The arguments that are neither flags nor the values of the flags that all commands share. */
function words(args: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--out" || arg === "--seed") i++;
    else if (!arg.startsWith("-")) found.push(arg);
  }
  return found;
}

function contextOf(flags: Readonly<Record<string, unknown>>): Context {
  const quiet = flags.quiet === true;
  return {
    json: flags.json === true,
    out: typeof flags.out === "string" ? flags.out : undefined,
    seed: typeof flags.seed === "string" ? seedOf(flags.seed) : undefined,
    quiet,
    screen: lookAtScreen(),
    print: (text) => void process.stdout.write(text),
    note: (line) => void (quiet || process.stderr.write(`${line}\n`)),
  };
}

function seedOf(text: string): number {
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= 0xffff_ffff) return seed;
  throw refusal(`--seed "${text.slice(0, 40)}" is not a seed; allowed: a whole number from 0 to ${0xffff_ffff}`);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const text = error.message.replace(/^error: /, "").replace(/\n\(Did you mean (.*)\?\)/s, "; did you mean $1?");
    process.stderr.write(`${text.replaceAll("\n", " ").replace(/\.$/, "")}; \`ketagenesis help\` lists commands and flags\n`);
    return 2;
  }
  if (isRefusal(error) || isFailure(error)) {
    process.stderr.write(`${error.message}\n`);
    return isRefusal(error) ? 2 : 1;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`this is a fault of ketagenesis, not of the request; please report it with these lines:\n${trace}\n`);
  return 1;
}

// `ketagenesis ... | head` closes the pipe early, which is no fault
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}
