import type { TrialResult } from "../../experiments/trial.ts";
import type { TrialSummary } from "../../experiments/trial-summary.ts";
import { markup, own, pageOf, tableOf } from "./page.ts";
import { endpointInWords, flowRows } from "./trial-endpoints-report.ts";
import { bandFigure, forestSection, responderSection, survivalSection, visitFigure } from "./trial-figures.ts";
import { populationInWords } from "./trial-report.ts";

const designs: Readonly<Record<TrialSummary["design"], string>> = {
  parallel: "Parallel arms",
  crossover: "Crossover",
  withdrawal: "Randomised withdrawal: all were given the induction first, and those who responded were randomised at time 0",
};

/**
 * A trial as one HTML page that needs nothing beside itself and runs no script: flow of subjects, trajectories, contrasts,
 * responders, survival, endpoints, provenance.
 */
export function trialPage(result: TrialResult, summary: TrialSummary): string {
  const { design } = result;
  const relapses = design.conduct.endpoints.filter(({ as }) => as === "relapse");
  const seen = new Set(result.arms[0]?.attendance.observables ?? []);
  const courses = result.observables.map(({ name, unit }) =>
    seen.has(name) ? visitFigure(summary, name, unit) : bandFigure(summary, name, unit),
  );
  const unitOf = (endpoint: string): string => unitInTrial(result, endpoint);
  const body = `<p class="soft">Virtual subjects, made with Ketagenesis. Not advice for any person.</p>
${armsSection(summary)}
${flowSection(summary)}
${courses.join("\n")}
${forestSection(summary, unitOf)}
${responderSection(result, summary)}
${relapses.map(({ name }) => survivalSection(summary, name)).join("\n")}
${endpointSection(summary)}
<section><h2>Provenance</h2><p>Subjects are virtual: ${markup(populationInWords(summary))} Ketagenesis ${markup(summary.provenance.version)}, model ${markup(summary.provenance.model)}, seed ${summary.provenance.seed}, mode strict.</p></section>`;
  return pageOf({ title: design.name || "Trial", body, style: own("style.css") });
}

/** The unit of a difference of an endpoint, in words. */
function unitInTrial({ design, observables }: TrialResult, endpoint: string): string {
  const plan = design.conduct.endpoints.find(({ name }) => name === endpoint);
  if (plan?.as === "response" || plan?.as === "remission") return "share of subjects";
  const observable = observables.find(({ name }) => endpoint.startsWith(name));
  const unit = plan?.unit ?? (/\.timeOfPeak$/.test(endpoint) ? "h" : /\.area$/.test(endpoint) ? `${observable?.unit}*h` : observable?.unit);
  return unit === "1" || unit === undefined ? (plan?.observable ?? observable?.name ?? endpoint) : unit;
}

function armsSection(summary: TrialSummary): string {
  const rows = Object.entries(summary.arms).map(([name, { n, regimen }]) => [name, regimen, String(n)]);
  return `<p>${designs[summary.design]}.</p>${tableOf(["arm", "given", "subjects"], rows, 2)}`;
}

function flowSection(summary: TrialSummary): string {
  const { headings, rows } = flowRows(summary);
  if (rows.length === 0) return "";
  const words = headings.map((heading) => (heading === "missed" ? "visits missed" : heading));
  return `<section><h2>Flow and dropout</h2>${tableOf(words, rows, 1)}</section>`;
}

function endpointSection({ arms }: TrialSummary): string {
  const names = Object.keys(Object.values(arms)[0]?.endpoints ?? {});
  const rows = names.flatMap((name) =>
    Object.entries(arms).flatMap(([arm, { endpoints }]) => {
      const found = endpoints[name];
      if (!found) return [];
      const { n, value, interval } = endpointInWords(found);
      const unit = "unit" in found && !("events" in found) ? found.unit : "";
      return [[name, arm, unit === "1" ? "" : unit, n, value, interval]];
    }),
  );
  const headings = ["endpoint", "arm", "unit", "n", "mean (sd) or share", "95 % interval"];
  return `<section><h2>Endpoints</h2>${tableOf(headings, rows, 3)}</section>`;
}
