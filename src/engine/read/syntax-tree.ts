import { stripTypeScriptTypes } from "node:module";
import { type Program as Ast, parse } from "acorn";

/**
 * The syntax tree of a file, with the offsets of its own text: types are blanked out, not removed. Throws a SyntaxError when
 * it does not parse.
 */
export function syntaxTree(text: string, typed: boolean): Ast {
  if (!typed) return parsed(text);
  const plain = plainText(text);
  if (plain !== undefined) {
    try {
      return parsed(plain);
    } catch {
      // it has other types
    }
  }
  return parsed(stripTypeScriptTypes(text, { mode: "strip" }));
}

const parsed = (text: string): Ast => parse(text, { ecmaVersion: "latest", sourceType: "module" });

/**
 * The text with its `: number` annotations blanked out, where these are the only types it can have: most model files need no
 * more, and Node's own stripper takes 50 ms to start. Undefined where `number` could also be a value, or where `<` could open
 * type arguments.
 */
function plainText(text: string): string | undefined {
  const all = text.match(/\bnumber\b/g)?.length ?? 0;
  const annotations = text.match(annotation)?.length ?? 0;
  if (all !== annotations || /[\w$]<[^=<>]*>\s*\(/.test(text)) return undefined;
  return text.replace(annotation, (found) => " ".repeat(found.length));
}

const annotation = /:[ \t]*number\b/g;
