import { type ClaimNumber, type Criterion, type JudgedClaim, result } from "../../experiments/claims/index.ts";
import { version } from "../../experiments/release.ts";
import { addressOf, criteriaInWords, shownNumber, stands, summaryOf, tally } from "./claims-summary.ts";
import { markup, own, pageOf } from "./page.ts";

const rule =
  "A verdict follows from criteria by one rule. Nothing decided: untested. Every direction wrong: contradicted. Some directions wrong: partly. Directions right, but some size in people wrong: overstated. All that is decided holds: supported.";

/** All claims on one page that needs nothing beside itself: verdicts, criteria, numbers, and papers with links. */
export function claimsPage(judged: readonly JudgedClaim[], seed: number): string {
  const body = `<p>${markup(`${judged.length} claims: ${tally(judged)}.`)}</p>
<p class="soft">${markup(rule)} Computed numbers come from models whose equations and numbers are listed by <code>ketagenesis equations</code> and <code>ketagenesis parameters</code>; published ones from the row that is named. Not advice for any person.</p>
${overview(judged)}
${judged.map(section).join("\n")}
<section><h2>Provenance</h2><p>Ketagenesis ${markup(version())}, seed ${seed}, mode strict.</p></section>`;
  return pageOf({
    title: "How medical ketamine helps mental health, claim by claim",
    body,
    style: own("style.css") + own("claims.css"),
  });
}

function overview(judged: readonly JudgedClaim[]): string {
  const rows = judged.map(summaryOf).map((summary) => {
    const { id, sentence, verdict, words, number } = summary;
    return `<tr><td><a href="#${id}">${markup(sentence)}</a></td><td><span class="verdict ${verdict}">${verdict}</span></td><td>${markup(words)}: <strong>${markup(number)}</strong></td><td>${markup(criteriaInWords(summary))}</td></tr>`;
  });
  const head = ["claim", "verdict", "the number that decides most (95 % interval)", "criteria"];
  return `<div class="wide" tabindex="0"><table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function section(claim: JudgedClaim): string {
  const { id, sentence, verdict, criteria, numbers, sources } = claim;
  return `<section id="${id}"><h2>${markup(sentence)} <span class="verdict ${verdict}">${verdict}</span></h2>
<ul class="criteria">${criteria.map(criterionItem).join("")}</ul>
<details><summary>${numbers.length} numbers</summary>${numbersTable(claim, numbers)}</details>
${furtherRows(claim)}
<details><summary>${sources.length} papers</summary><ul>${sources.map(paper).join("")}</ul></details></section>`;
}

const classes = { true: "holds", false: "fails", undefined: "open" } as const;

const criterionItem = ({ kind, statement, holds }: Criterion): string =>
  `<li class="${classes[`${holds}`]}"><span class="stand">${stands[`${holds}`]}</span> <span class="soft">${kind}</span> ${markup(statement)}</li>`;

function numbersTable({ id, sources }: JudgedClaim, numbers: readonly ClaimNumber[]): string {
  const rows = numbers.map((number) => {
    const { value, unit, interval } = shownNumber(number);
    const from = number.row ? placeOf(number.row) : number.from;
    return `<tr><td>${markup(number.what)}</td><td class="number">${markup(value)}</td><td>${markup(unit)}</td><td class="number">${markup(interval)}</td><td>${markup(from)}</td></tr>`;
  });
  const head = `<th scope="col">number</th><th scope="col" class="number">value</th><th scope="col">unit</th><th scope="col" class="number">95 % interval</th><th scope="col">from</th>`;
  return `<div class="wide" tabindex="0" aria-label="numbers of ${id}, from ${sources.length} papers and the models"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

const seen = { yes: "read there", secondary: "read in another paper", derived: "worked out", recalled: "remembered" } as const;

/** Where a row stands: its id, its paper, the place in it, and whether it was seen there. */
function placeOf(id: string): string {
  const { source, where, verified } = result(id);
  return `${id}: ${source.key}${where === "" ? "" : `, ${where}`} (${seen[verified]})`;
}

/** Results behind the criteria that are not among the numbers: directions, null results, what contradicts. */
function furtherRows({ numbers, rows }: JudgedClaim): string {
  const others = rows.filter((id) => numbers.every(({ row }) => row !== id));
  if (others.length === 0) return "";
  const lines = others.map((id) => {
    const { about, value, unit } = result(id);
    const found = unit === "direction" ? ({ none: "no difference found" }[`${value}`] ?? value) : `${value} ${unit === "1" ? "" : unit}`;
    return `<tr><td>${markup(about)}</td><td>${markup(`${found}`.trim())}</td><td>${markup(placeOf(id))}</td></tr>`;
  });
  const head = `<th scope="col">result</th><th scope="col">found</th><th scope="col">from</th>`;
  return `<details><summary>${others.length} further results</summary><div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${lines.join("")}</tbody></table></div></details>`;
}

function paper(source: JudgedClaim["sources"][number]): string {
  const { key, authors, year, title, journal, doi } = source;
  const address = addressOf(source);
  const link = address ? ` <a href="${markup(address)}" rel="noreferrer">${markup(doi ?? address)}</a>` : "";
  return `<li>${markup(`${key}: ${authors.join(", ")} (${year}). ${title}.${journal ? ` ${journal}.` : ""}`)}${link}</li>`;
}
