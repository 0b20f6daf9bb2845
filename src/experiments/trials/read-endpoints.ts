import type { Label } from "../amount.ts";
import type { Locate } from "../protocol.ts";
import { refusal } from "../refusal.ts";
import type { TrialText } from "../trial-schema.ts";
import type { Conduct, EndpointPlan } from "./conduct.ts";
import { type Criterion, readCriterion } from "./criterion.ts";
import { unitOf } from "./observable-unit.ts";
import { momentName, readMoment } from "./visit-time.ts";

type EndpointText = NonNullable<TrialText["endpoints"]>[number];

/** Where endpoints may lie: after the first baseline, not after the end; `last` is the last visit. Times in h. */
interface Span {
  readonly first: number;
  readonly until: number;
  readonly last: number;
  readonly kind: Conduct["kind"];
}

/** Reads the endpoints of a design, and the moments that they ask for. Throws a refusal with place, value and what is allowed. */
export function readEndpoints(
  texts: readonly EndpointText[],
  locate: Locate,
  span: Span,
): { endpoints: EndpointPlan[]; moments: number[] } {
  const endpoints = texts.flatMap((text, i) => readEndpoint(text, (...path) => locate(["endpoints", i, ...path]), span));
  const names = endpoints.map(({ name }) => name);
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i);
  if (twice >= 0) throw refusal(`${locate(["endpoints"]).place}the endpoint ${names[twice]} stands there twice; keep one`);
  return { endpoints, moments: endpoints.flatMap(({ as, at }) => (as === "relapse" ? [] : [at])) };
}

function readEndpoint(text: EndpointText, label: (...path: (string | number)[]) => Label, span: Span): EndpointPlan[] {
  const as = text.as ?? "score";
  const unit = unitOf(text.of, label("of"));
  checkFields(text, as, label, span);
  const when = whenOf(text, as, unit, label);
  const common = {
    observable: text.of,
    as,
    ...(when ? { when } : {}),
    confirm: text.confirm ?? 1,
    analysis: text.analysis ?? "ancova",
    covariance: text.covariance ?? "unstructured",
    missing: text.missing ?? "nonresponse",
  } as const;
  if (as === "relapse") return [{ ...common, name: `${text.of}.relapse`, unit: "h", at: span.until }];
  return timesOf(text, label, span).map((at) => ({
    ...common,
    name: `${text.of}${as === "score" ? "" : `.${as}`}@${momentName(at)}`,
    unit: as === "score" || as === "change" ? unit : as === "percentChange" ? "%" : "1",
    at,
  }));
}

function timesOf({ at }: EndpointText, label: (...path: (string | number)[]) => Label, span: Span): number[] {
  if (at !== undefined)
    return [at].flat().map((time, i) => readMoment(time, Array.isArray(at) ? label("at", i) : label("at"), span.first, span));
  if (span.last > span.first) return [span.last];
  throw refusal(`${label("at").place}at is missing and there are no visits; write when, for example at: 28 d`);
}

function checkFields(text: EndpointText, as: EndpointPlan["as"], label: (field: string) => Label, { kind }: Span): void {
  const isShare = as === "response" || as === "remission";
  const refuse = (field: keyof EndpointText, why: string): never => {
    throw refusal(`${label(field).place}${field} does not go with ${as}, ${why}; leave it out`);
  };
  if (as === "relapse" && text.at !== undefined) refuse("at", "which is watched for from baseline to the end");
  if (as !== "relapse" && text.confirm !== undefined) refuse("confirm", "which is judged at one visit");
  if (!isShare && as !== "relapse" && text.when !== undefined) refuse("when", "which is a number and not a condition");
  if ((isShare || as === "relapse") && text.analysis !== undefined) refuse("analysis", isShare ? "which is a share" : "which is a time");
  if (!isShare && text.missing !== undefined) refuse("missing", "which leaves missing visits out");
  if (text.covariance !== undefined && text.analysis !== "mmrm") refuse("covariance", "unless analysis is mmrm");
  if (kind === "crossover" && as === "relapse") refuse("as", "since a crossover returns to another treatment");
  if (kind === "crossover" && text.analysis !== undefined) refuse("analysis", "since a crossover is analysed within subjects");
  if (text.confirm !== undefined && !(Number.isInteger(text.confirm) && text.confirm >= 1 && text.confirm <= 20)) {
    throw refusal(`${label("confirm").place}confirm ${text.confirm} is not possible; allowed: a whole number from 1 to 20`);
  }
}

function whenOf(text: EndpointText, as: EndpointPlan["as"], unit: string, label: (field: string) => Label): Criterion | undefined {
  if (as !== "response" && as !== "remission" && as !== "relapse") return undefined;
  if (text.when !== undefined) return readCriterion(text.when, unit, label("when"));
  if (as === "response") return readCriterion("fall >= 50 %", unit, label("when"));
  const example = as === "remission" ? '"<= 10"' : '">= 22"';
  throw refusal(`${label("when").place}when is missing: ${as} needs a cut-off; write for example when: ${example}`);
}
