import { citation, type PublishedEntry } from "../../experiments/published/citation.ts";
import type { Comparison, PublishedDocument } from "../../experiments/published/compare.ts";
import { version } from "../../experiments/release.ts";
import type { Screen } from "../context.ts";
import { formatNumber } from "./number.ts";
import { table, wrap } from "./table.ts";

/** Published trials by year: what they are and where they stand. */
export function publishedList(entries: readonly PublishedEntry[], screen: Screen): string {
  const columns = [
    { heading: "name" },
    { heading: "year", right: true },
    { heading: "design" },
    { heading: "people", right: true },
    { heading: "results", right: true },
    { heading: "what", shrinks: true },
  ];
  const rows = entries.map(({ name, year, design, people, results, about }) => [
    name,
    String(year),
    design,
    people === undefined ? "-" : String(people),
    String(results),
    about,
  ]);
  const [heading = "", ...lines] = table(columns, rows, screen).split("\n");
  const cited = lines.flatMap((line, i) => [line, ...entries.slice(i, i + 1).map(({ source }) => `  ${citation(source)}`)]);
  const how = `Run one: ketagenesis trial --published ${entries[0]?.name ?? ""}. As a design to edit: --yaml. All: --published all.`;
  return `${[heading, ...cited, "", wrap(how, screen.columns)].join("\n")}\n`;
}

/** A published trial beside its simulation, result by result. */
export function publishedReport(found: PublishedDocument, screen: Screen): string {
  const columns = [
    { heading: "endpoint, arm", shrinks: true },
    { heading: "in print (95 %)", right: true },
    { heading: "simulated (95 %)", right: true },
    { heading: "expected", right: true },
    { heading: "inside", right: true },
    { heading: "row" },
  ];
  const rows = found.results.map((one) => [
    `  ${one.arms.join(" vs ")}`,
    withInterval(one.published.value, one.published.ci95),
    one.simulated ? withInterval(one.simulated.value, one.simulated.ci95) : "-",
    one.expected ? between(one.expected) : "-",
    one.inside === null ? "-" : one.inside ? "yes" : "no",
    `${one.id}${one.use === "calibration" ? "*" : ""}`,
  ]);
  const [heading = "", ...lines] = table(columns, rows, screen).split("\n");
  const endpoints = [...new Set(found.results.map(endpointOf))];
  const grouped = endpoints.flatMap((name) => [
    name,
    ...lines.filter((_, i) => found.results.slice(i, i + 1).some((one) => endpointOf(one) === name)),
  ]);
  const parts = [
    wrap(`${found.trial}: ${found.about}. ${found.subjects} virtual subjects per arm.`, screen.columns),
    [heading, ...grouped].join("\n"),
    wrap(inWords(found), screen.columns),
    ...(found.note === undefined ? [] : [wrap(found.note, screen.columns)]),
    `Seed ${found.seed}. Ketagenesis ${version()}, model ${found.model}. Not advice for any person.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Published trials and how many of their results lie where the model expects them. */
export function publishedOverview(found: readonly PublishedDocument[], screen: Screen): string {
  const columns = [
    { heading: "name" },
    { heading: "inside", right: true },
    { heading: "fitted to", right: true },
    { heading: "never fitted", right: true },
    { heading: "what", shrinks: true },
  ];
  const rows = found.map((each) => [
    each.name,
    share(each.results),
    share(uses(each, "calibration")),
    share(uses(each, "validation")),
    each.about,
  ]);
  const all = found.flatMap(({ results }) => results);
  const [seen, unseen] = [all.filter(({ use }) => use === "calibration"), all.filter(({ use }) => use === "validation")];
  const total = `Inside: ${share(all)} results of ${found.length} trials; fitted to ${share(seen)}, never fitted ${share(unseen)}.`;
  const [first] = found;
  const parts = [table(columns, rows, screen), wrap(`${total} ${first ? whatIsExpected(first) : ""}`, screen.columns)];
  return `${parts.join("\n\n")}\n`;
}

const uses = ({ results }: PublishedDocument, use: Comparison["use"]): Comparison[] => results.filter((one) => one.use === use);

function share(results: readonly Comparison[]): string {
  const judged = results.filter(({ inside }) => inside !== null);
  return judged.length === 0 ? "-" : `${judged.filter(({ inside }) => inside).length} of ${judged.length}`;
}

function inWords(found: PublishedDocument): string {
  const marked = found.results.some(({ use }) => use === "calibration");
  const told = marked ? "A fit may see rows marked *, and no others." : "None of them may be seen by a fit.";
  const recalled = found.results.filter(({ verified }) => verified === "recalled").map(({ id }) => id);
  const doubt = recalled.length > 0 ? ` Remembered, not read: ${recalled.join(", ")}.` : "";
  const others = found.results.flatMap(({ scale, endpoint }) => (scale ? [`${scale} by ${/^\w+/.exec(endpoint)?.[0]}`] : []));
  const rated = others.length > 0 ? ` Rated in the model: ${[...new Set(others)].join(", ")}.` : "";
  return `Inside: ${found.inside} of ${found.judged}. ${told}${doubt}${rated} ${whatIsExpected(found)}`;
}

const whatIsExpected = ({ betweenTrials }: PublishedDocument): string =>
  `Expected: 95 % of trials of the published size, by the errors of both trials${
    betweenTrials === null ? "; mood is not fitted yet, so that the spread between trials is left out" : " and the spread between trials"
  }. What is uncertain in the model's own numbers is not in it.`;

const endpointOf = ({ endpoint, measure, unit }: Comparison): string => {
  const what: Partial<Record<Comparison["measure"], string>> = {
    difference: ", difference",
    effectSize: ", effect size",
    responseDifference: ", difference",
    hazardRatio: ", hazard ratio",
    medianTime: ", median",
  };
  return `${endpoint}${what[measure] ?? ""}${unit === "%" ? " (%)" : unit === "d" ? " (d)" : ""}`;
};

const between = ([low, high]: readonly [number, number]): string => `${formatNumber(low)} to ${formatNumber(high)}`;

function withInterval(value: number | string, ci95: readonly [number, number] | null): string {
  if (typeof value === "string") return value === "none" ? "no difference" : value;
  return ci95 ? `${formatNumber(value)} (${between(ci95)})` : formatNumber(value);
}
