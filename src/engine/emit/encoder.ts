/** Bytes of a WebAssembly module under construction. */
export type Bytes = readonly number[];

/** An unsigned LEB128 number. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return bytes;
}

/** Appends bytes to code, one by one: spreading arguments over the stack is slow, and fails for long code. */
export function append(code: number[], bytes: Bytes): void {
  for (const byte of bytes) code.push(byte);
}

/** Appends an unsigned LEB128 number to code. */
export function appendUnsigned(code: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    code.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  code.push(rest);
}

/** A signed LEB128 number of 32 bits. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 127;
    rest >>= 7;
    const done = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0);
    bytes.push(done ? low : low | 128);
    if (done) return bytes;
  }
}

const name = (text: string): number[] => [...unsigned(text.length), ...new TextEncoder().encode(text)];
const vector = (items: readonly Bytes[]): number[] => [...unsigned(items.length), ...items.flat()];

/** A function: its locals (count and type byte) and its code, without the final end. */
export interface FunctionCode {
  readonly name: string;
  readonly locals: readonly { readonly count: number; readonly type: number }[];
  readonly code: Bytes;
}

/**
 * A module of exported functions without parameters or results over one imported memory (`env.memory`) of `pages`.
 */
export function encodeModule(functions: readonly FunctionCode[], pages: number): Uint8Array<ArrayBuffer> {
  const bodies: Bytes[] = [unsigned(functions.length)];
  for (const of of functions) {
    const locals = vector(of.locals.map(({ count, type }) => [...unsigned(count), type]));
    bodies.push(unsigned(locals.length + of.code.length + 1), locals, of.code, [0x0b]);
  }
  return joined([
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [vector([[0x60, 0x00, 0x00]])]),
    ...section(2, [vector([[...name("env"), ...name("memory"), 0x02, 0x00, ...unsigned(pages)]])]),
    ...section(3, [vector(functions.map(() => [0x00]))]),
    ...section(7, [vector(functions.map((of, i) => [...name(of.name), 0x00, ...unsigned(i)]))]),
    ...section(10, bodies),
  ]);
}

const lengthOf = (parts: readonly Bytes[]): number => parts.reduce((sum, { length }) => sum + length, 0);

const section = (id: number, body: readonly Bytes[]): Bytes[] => [[id], unsigned(lengthOf(body)), ...body];

function joined(parts: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
