import type { Quantity, Source } from "../language/index.ts";

/** The sources of quantities, each once, in the order of their keys. */
export function sourcesOf(quantities: readonly Quantity[]): Source[] {
  const found = new Map<string, Source>();
  for (const { source } of quantities) if (source) found.set(source.key, source);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Sources as BibTeX, an entry each, in the order given. */
export const bibliography = (sources: readonly Source[]): string => sources.map(entry).join("\n");

function entry(source: Source): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", source.authors.map(escaped).join(" and ")],
    ["title", `{${escaped(source.title)}}`],
    ["journal", source.journal && escaped(source.journal)],
    ["year", String(source.year)],
    ["volume", source.volume && escaped(source.volume)],
    ["pages", source.pages && escaped(source.pages).replace(/(\d)-(?=\w)/g, "$1--")],
    ["doi", source.doi],
    ["pmid", source.pmid],
    ["url", source.url],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${source.journal ? "article" : "misc"}{${source.key},`, ...lines, "}", ""].join("\n");
}

/** Characters that TeX reads as commands; doi and url are left as they are, since url packages read them verbatim. */
function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
  return text.replace(/[\\~^&%$#_{}]/g, (mark) => marks[mark] ?? `\\${mark}`);
}
