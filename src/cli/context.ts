/** What a command needs of the world: where it prints, how wide, and the flags that all commands share. */
export interface Context {
  readonly json: boolean;
  /** Folder for result files. */
  readonly out: string | undefined;
  /** The seed that was asked for. */
  readonly seed: number | undefined;
  readonly quiet: boolean;
  readonly screen: Screen;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes a line to standard error, unless the person asked for quiet. */
  note(line: string): void;
}

/** What the terminal can show. */
export interface Screen {
  readonly columns: number;
  readonly unicode: boolean;
  readonly colour: boolean;
  /** True when standard error is a terminal, on which a line can be drawn over. */
  readonly live: boolean;
}

/** The widest that a report becomes; wider lines are hard to read. */
const widest = 100;

/** Looks at the process's terminal and locale. */
export function lookAtScreen(): Screen {
  const { env, stdout, stderr } = process;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  const unicode = /utf-?8/i.test(locale) || (process.platform === "win32" && Boolean(env.WT_SESSION));
  const colour = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== "dumb";
  return { columns: Math.min(widest, stdout.columns || widest), unicode, colour, live: Boolean(stderr.isTTY) && env.TERM !== "dumb" };
}
