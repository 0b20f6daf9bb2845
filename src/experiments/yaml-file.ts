import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { Locate } from "./protocol.ts";
import { nearest, refusal, shown } from "./refusal.ts";
import { readTextFile } from "./text-file.ts";

/** A YAML file that was read: its value as `schema` describes it, and where each value stands. */
export interface YamlFile<T> {
  readonly value: T;
  readonly locate: Locate;
}

const largest = 1_000_000;
const deepest = 20;

type Path = readonly (string | number)[];

/**
 * Reads a YAML file of at most 1 MB against a schema. Throws a refusal with file:line:column for anything that is not
 * YAML, nests deeper than 20, repeats itself by aliases, or does not fit the schema.
 */
export function readYamlFile<T>(path: string, schema: z.ZodType<T>, kind: string): YamlFile<T> {
  const text = readTextFile(path, largest, kind);
  checkDepth(text, path);
  return readYaml(text, schema, path, kind);
}

/** The same for a text; `path` names it in refusals. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, path: string, kind: string): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}: `;
  };
  const [first] = document.errors;
  if (first) throw refusal(`${at(first.pos[0])}not readable as YAML: ${sentence(first.message)}`);
  const locate: Locate = (where) => ({ place: at(offsetOf(document.contents, where, false)), name: nameOf(where) });
  visit(document, {
    Pair(_, { key }) {
      // a key that JavaScript objects treat apart, and that would be lost without a word
      if (isScalar(key) && key.value === "__proto__") throw refusal(`${at(start(key))}unknown field "__proto__"; remove it`);
    },
  });
  const value = plainValue(document, path);
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw refusal(`${path}: holds ${value === null ? "nothing" : "no fields"}; give ${kind}`);
  }
  const checked = schema.safeParse(value);
  if (checked.success) return { value: checked.data, locate };
  // a misspelt field is also a missing one: the misspelling says more
  const { issues } = checked.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (!issue) throw refusal(`${path}: does not fit; give ${kind}`);
  throw refusal(issueSentence(issue, value, (where, key) => at(offsetOf(document.contents, where, key)), schema));
}

function plainValue(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    throw refusal(`${path}: repeats itself by aliases without end; write the values out instead`);
  }
}

/** Where the value (or, with `key`, the key) at a path begins; the nearest thing above it where there is none. */
function offsetOf(contents: unknown, path: Path, key: boolean): number {
  let node: unknown = contents;
  let offset = isNode(node) ? start(node) : 0;
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      if (key && i === path.length - 1 && isNode(pair.key)) return start(pair.key);
      if (isNode(pair.key)) offset = start(pair.key);
      node = pair.value;
    } else {
      node = (node as { items?: readonly unknown[] } | null)?.items?.[Number(step)];
    }
    if (!isNode(node)) return offset;
    if (!(isScalar(node) && node.value === null)) offset = start(node);
  }
  return offset;
}

const start = (node: Node): number => node.range?.[0] ?? 0;

type Issue = z.core.$ZodIssue;

/** One sentence for the first way in which a value does not fit. */
function issueSentence(issue: Issue, value: unknown, at: (path: Path, key: boolean) => string, schema: z.ZodType): string {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const allowed = fieldsAt(schema, path);
    const near = nearest(key, allowed);
    const remedy = near ? `did you mean "${near}"?` : `allowed: ${allowed.join(", ")}`;
    return `${at([...path, key], true)}unknown field "${shown(key)}"; ${remedy}`;
  }
  const found = valueAt(value, path);
  if (found === undefined) return `${at(path, false)}${nameOf(path)} is missing; add it`;
  const said = `${at(path, false)}${nameOf(path)} ${typeof found === "object" ? "" : `"${shown(String(found))}" `}`;
  if (/^(is|has) /.test(issue.message)) return `${said}${issue.message}`;
  const shape = issue.code === "invalid_type" ? shapes[issue.expected] : undefined;
  return said + (shape ?? `does not fit: ${sentence(issue.message)}`);
}

const shapes: Readonly<Record<string, string>> = {
  object: "is not a group of fields; write them below it, indented, as name: value",
  record: "is not a group of fields; write them below it, indented, as name: value",
  array: "is not a list; write each entry below it after a dash",
  string: "is not a text; write it in quotes",
  number: "is not a number; write it without a unit",
};

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (found === null || typeof found !== "object" || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** Names of the fields that the schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let def = inner(schema);
  for (const step of path) {
    const next = def.type === "object" ? def.shape?.[String(step)] : def.type === "array" ? def.element : def.valueType;
    if (!next) return [];
    def = inner(next);
  }
  return Object.keys(def.shape ?? {});
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
}

function inner(schema: z.ZodType): Definition {
  const def = schema.def as unknown as Definition;
  return def.innerType ? inner(def.innerType) : def;
}

/** What a value is called in a sentence: its last field, with the number of a list's element ("at 2"). */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "number") return last ?? "the file";
  return `${path.at(-2) ?? "entry"} ${last + 1}`;
}

const sentence = (message: string): string => {
  const line = (message.split("\n")[0] ?? "").slice(0, 160).replace(/[.:]$/, "");
  return line.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
};

// brackets and leading spaces bound the nesting without parsing; the parser itself recurses
function checkDepth(text: string, path: string): void {
  let open = 0;
  let line = 1;
  for (const c of text) {
    if (c === "\n") line++;
    else if (c === "[" || c === "{") open++;
    else if ((c === "]" || c === "}") && open > 0) open--;
    if (open > deepest) throw refusal(`${path}:${line}: nests deeper than ${deepest}; a protocol needs no more than 4`);
  }
  const deep = text.split("\n").findIndex((row) => (/^[ \-?:]*/.exec(row)?.[0].length ?? 0) > 10 * deepest);
  if (deep !== -1) throw refusal(`${path}:${deep + 1}: nests deeper than ${deepest}; a protocol needs no more than 4`);
}
