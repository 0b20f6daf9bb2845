import { type Label, readAmount, readFactor, readTime } from "../amount.ts";
import { type CovariateName, covariateNames } from "../covariates.ts";
import { readParameter } from "../organism.ts";
import type { Locate } from "../protocol.ts";
import { printable, refusal, shown, unknownName } from "../refusal.ts";
import type { TrialText } from "../trial-schema.ts";
import { type Conduct, type CrossoverPlan, type DropoutCause, type PowerPlan, type Requirement, usualPower } from "./conduct.ts";
import { readCriterion } from "./criterion.ts";
import { unitOf } from "./observable-unit.ts";
import { readEndpoints } from "./read-endpoints.ts";
import { readMoment } from "./visit-time.ts";

/** What the conduct of a trial needs to know of the rest of its design. Times in h. */
export interface DesignFrame {
  readonly start: number;
  /** The end of the trial, or of a crossover's period. */
  readonly until: number;
  readonly at: readonly number[];
  readonly arms: readonly string[];
  readonly crossover: CrossoverPlan | undefined;
}

/** Reads how a trial is conducted. Throws a refusal with place, value and what is allowed. */
export function readConduct(text: TrialText, locate: Locate, frame: DesignFrame): Conduct {
  const kind = frame.crossover ? "crossover" : text.induction ? "withdrawal" : "parallel";
  const first = frame.start < 0 && frame.until > 0 ? 0 : frame.start;
  const baselines = frame.crossover
    ? (frame.crossover.sequences[0] ?? []).map((_, i) => first + i * ((frame.crossover?.period ?? 0) + (frame.crossover?.washout ?? 0)))
    : [first];
  const asked = (text.visits ?? []).map((visit, i) => readMoment(visit, locate(["visits", i]), first, frame));
  const { endpoints, moments } = readEndpoints(text.endpoints ?? [], locate, {
    first,
    until: frame.until,
    last: Math.max(...asked, ...(asked.length > 0 ? [] : frame.at), first),
    kind,
  });
  const given = asked.length > 0 ? asked : frame.at;
  const visits = [...new Set([...given, ...moments])].filter((time) => time > first).sort((a, b) => a - b);
  if (visits.length === 0 && endpoints.length > 0) {
    throw refusal(`${locate(["endpoints"]).place}endpoints need visits after baseline; add visits, for example visits: [7 d, 28 d]`);
  }
  return {
    kind,
    baselines,
    visits,
    include: readRequirements(text.include ?? {}, locate, ["include"], false),
    respond: readRequirements(text.induction?.respond ?? {}, locate, ["induction", "respond"], true),
    missed: text.missed === undefined ? 0 : readFactor(String(text.missed), locate(["missed"]), 0, 1),
    noise: readNoise(text.noise ?? {}, locate),
    dropout: (text.dropout ?? []).map((cause, i) => readDropout(cause, (field) => locate(["dropout", i, field]), frame.arms)),
    endpoints,
    crossover: frame.crossover,
    trend: readTrend(text.trend, locate, frame.arms),
    power: readPower(
      text.power,
      locate,
      frame.arms,
      endpoints.map(({ name }) => name),
    ),
  };
}

const covariateUnits: Partial<Record<CovariateName, string>> = { weight: "kg", age: "y" };

function readRequirements(
  texts: Readonly<Record<string, string>>,
  locate: Locate,
  path: readonly string[],
  changes: boolean,
): Requirement[] {
  return Object.entries(texts).map(([name, text]) => {
    const label = locate([...path, name]);
    const covariate = covariateNames.find((known) => known === name);
    const sex = /^\s*(fe)?male\s*$/.exec(text);
    const plain = covariate === "sex" && sex ? `${sex[1] ? 1 : 0} to ${sex[1] ? 1 : 0}` : text;
    const criterion = readCriterion(plain, covariate ? (covariateUnits[covariate] ?? "1") : unitOf(name, label), label);
    if (criterion.of !== "value" && (covariate || !changes)) {
      throw refusal(`${label.place}${name} "${shown(text)}" speaks of a change, of which there is none yet; write for example ">= 28"`);
    }
    return { name, criterion: { ...criterion, written: text.trim() }, ...(covariate ? { covariate } : {}) };
  });
}

function readNoise(texts: Readonly<Record<string, string | number>>, locate: Locate): Record<string, number> {
  const entries = Object.entries(texts).map(([name, text]) => {
    const label = locate(["noise", name]);
    return [name, readParameter(String(text), unitOf(name, label), 0, label)] as const;
  });
  return Object.fromEntries(entries);
}

type DropoutText = NonNullable<TrialText["dropout"]>[number];

function readDropout(text: DropoutText, label: (field: string) => Label, arms: readonly string[]): DropoutCause {
  const stray = (text.arms ?? []).find((arm) => !arms.includes(arm));
  if (stray !== undefined) throw unknownName(label("arms").place, "arm", stray, arms);
  const cause = { why: printable(text.why ?? "dropout"), hazard: hazardOf(text, label), arms: text.arms };
  if (text.of === undefined) {
    const lone = (["ratio", "per", "looks"] as const).find((field) => text[field] !== undefined);
    if (lone) throw refusal(`${label(lone).place}${lone} needs an observable; add of, for example of: reward.drive`);
    return cause;
  }
  const { ratio } = text;
  if (ratio === undefined || !(ratio > 0)) {
    throw refusal(`${label("ratio").place}ratio ${ratio ?? ""} is not a hazard ratio; write a number above 0, for example 1.05`);
  }
  const unit = unitOf(text.of, label("of"));
  const per = text.per === undefined ? 1 : readParameter(String(text.per), unit, 1, label("per"));
  if (per === 0) throw refusal(`${label("per").place}per 0 is not possible; write an amount above 0`);
  return { ...cause, driver: { observable: text.of, slope: Math.log(ratio) / per, looks: text.looks ?? "last visit" } };
}

/** A constant hazard (1/h), given as itself or by the share that has left by a time. */
function hazardOf({ share, by, hazard }: DropoutText, label: (field: string) => Label): number {
  if (hazard !== undefined) {
    if (share !== undefined || by !== undefined) throw refusal(`${label("hazard").place}hazard stands beside share and by; keep one`);
    const { place } = label("hazard");
    const { value, unit } = readAmount(hazard, label("hazard"), '"0.02 1/week"');
    const time = /^1\/(\w+)$/.exec(unit)?.[1];
    if (!time || value < 0) throw refusal(`${place}hazard "${shown(hazard)}" is not a rate; write for example "0.02 1/week"`);
    return value / readTime(`1 ${time}`, label("hazard"));
  }
  if (share === undefined || by === undefined) {
    throw refusal(
      `${label(share === undefined ? "share" : "by").place}dropout needs share and by, or hazard; write for example share: 10 %, by: 28 d`,
    );
  }
  const gone = readFactor(String(share), label("share"), 0, 0.999);
  const time = readTime(by, label("by"));
  if (time === 0) throw refusal(`${label("by").place}by "${shown(by)}" leaves no time to drop out; write a later time`);
  return -Math.log1p(-gone) / time;
}

function readTrend(trend: TrialText["trend"], locate: Locate, arms: readonly string[]): Record<string, number> | undefined {
  if (!trend) return undefined;
  const stray = Object.keys(trend).find((arm) => !arms.includes(arm));
  if (stray !== undefined) throw unknownName(locate(["trend", stray]).place, "arm", stray, arms);
  if (new Set(Object.values(trend)).size < 2) throw refusal(`${locate(["trend"]).place}trend needs two doses or more that differ`);
  return trend;
}

const mostTrials = 100_000;

function readPower(text: TrialText["power"], locate: Locate, arms: readonly string[], endpoints: readonly string[]): PowerPlan {
  if (!text) return usualPower;
  const label = (...path: (string | number)[]) => locate(["power", ...path]);
  const whole = (value: number, most: number, ...path: (string | number)[]): number => {
    if (Number.isInteger(value) && value >= 2 && value <= most) return value;
    throw refusal(`${label(...path).place}${label(...path).name} ${value} is not possible; allowed: a whole number from 2 to ${most}`);
  };
  const { alpha = usualPower.alpha } = text;
  if (!(alpha > 0 && alpha < 1)) throw refusal(`${label("alpha").place}alpha ${alpha} is out of range; allowed: between 0 and 1`);
  if (text.arm !== undefined && !arms.includes(text.arm)) throw unknownName(label("arm").place, "arm", text.arm, arms);
  if (text.endpoint !== undefined && !endpoints.includes(text.endpoint)) {
    throw unknownName(label("endpoint").place, "endpoint", text.endpoint, endpoints);
  }
  return {
    endpoint: text.endpoint,
    arm: text.arm,
    alpha,
    targets: text.target?.map((target, i) => readFactor(String(target), label("target", i), 0.01, 0.999)) ?? usualPower.targets,
    sizes: (text.sizes ?? []).map((size, i) => whole(size, 100_000, "sizes", i)),
    trials: whole(text.trials ?? usualPower.trials, mostTrials, "trials"),
    population: whole(text.population ?? usualPower.population, mostTrials, "population"),
  };
}
