import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What a page holds. */
export interface PageContent {
  readonly title: string;
  /** Markup below the heading. */
  readonly body: string;
  /** JSON for the scripts, without an angle bracket. */
  readonly data?: string;
  readonly scripts?: readonly string[];
  readonly style: string;
}

/** One HTML page that needs nothing beside itself. Its content policy lets run only the scripts that it carries. */
export function pageOf({ title, body, data, scripts = [], style }: PageContent): string {
  const allowed = scripts.length > 0 ? `; script-src ${scripts.map(hashOf).join(" ")}` : "";
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${hashOf(style)}${allowed}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${markup(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${markup(title)}</h1>
${body}
</main>
${data === undefined ? "" : `<script type="application/json" id="data">${data}</script>`}
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}

/** A table; columns from `numbersFrom` on align as numbers (-1: only the second does). */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[], numbersFrom: number): string {
  const isNumber = (i: number) => (numbersFrom === -1 ? i === 1 : i >= numbersFrom);
  const cell = (tag: string) => (text: string, i: number) => `<${tag}${isNumber(i) ? ' class="number"' : ""}>${markup(text)}</${tag}>`;
  const head = headings.map((text, i) => `<th scope="col"${isNumber(i) ? ' class="number"' : ""}>${markup(text)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cell("td")).join("")}</tr>`).join("");
  return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Text as it stands in markup. */
export const markup = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[mark] ?? mark);

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A file of an installed package. */
export const asset = (name: string): string => readFileSync(createRequire(import.meta.url).resolve(name), "utf8");

/** A file of this page folder. */
export const own = (name: string): string => readFileSync(new URL(`../page/${name}`, import.meta.url), "utf8");
