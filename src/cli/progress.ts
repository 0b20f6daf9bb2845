import type { Context } from "./context.ts";
import { formatTime } from "./report/number.ts";

/** A progress line on standard error: `report` as work gets done, `end` when it is. */
export interface ProgressLine {
  readonly report: (done: number, of: number) => void;
  end(): void;
}

/** Work shorter than this shows no progress, ms. */
const patience = 2000;

/** How a progress line tells its work: as a share of it in per cent, by default as a count; and by which clock, ms. */
export interface ProgressOptions {
  readonly share?: boolean;
  readonly now?: () => number;
}

/** A progress line with the time left, for work that lasts over two seconds; silent with --quiet. */
export function progressOn(
  context: Context,
  what: string,
  { share = false, now = () => performance.now() }: ProgressOptions = {},
): ProgressLine {
  const began = now();
  let last = began;
  let drawn = false;
  const { live, unicode } = context.screen;
  // where lines cannot be drawn over, one every ten seconds is enough
  const pause = live ? 100 : 10_000;
  const report = (done: number, of: number): void => {
    const time = now();
    if (context.quiet || time - began < patience || time - last < pause || done === 0) return;
    last = time;
    drawn = true;
    const seconds = Math.ceil((((time - began) / done) * (of - done)) / 1000);
    const left = seconds < 90 ? `${seconds} s` : formatTime(seconds / 3600);
    const told = share ? `${Math.round((100 * done) / of)} % of ${what}` : `${Math.round(done)} of ${Math.round(of)} ${what}`;
    const line = `${bar(done / of, unicode)} ${told}, ${left} left`;
    process.stderr.write(live ? `\r\u001b[K${line}` : `${line}\n`);
  };
  const end = (): void => void (drawn && live && process.stderr.write("\r\u001b[K"));
  return { report, end };
}

function bar(share: number, unicode: boolean): string {
  const full = Math.round(20 * Math.min(1, share));
  return (unicode ? "\u2588" : "#").repeat(full) + (unicode ? "\u2591" : ".").repeat(20 - full);
}
