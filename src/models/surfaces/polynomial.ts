/** A polynomial of degree 4 in two variables, Horner's rule in x, with the coefficient cij of x^i y^j. */
export function quartic(
  x: number,
  y: number,
  c: {
    readonly c00: number;
    readonly c10: number;
    readonly c01: number;
    readonly c20: number;
    readonly c11: number;
    readonly c02: number;
    readonly c30: number;
    readonly c21: number;
    readonly c12: number;
    readonly c03: number;
    readonly c40: number;
    readonly c31: number;
    readonly c22: number;
    readonly c13: number;
    readonly c04: number;
  },
): number {
  const none = c.c00 + y * (c.c01 + y * (c.c02 + y * (c.c03 + y * c.c04)));
  const linear = c.c10 + y * (c.c11 + y * (c.c12 + y * c.c13));
  const square = c.c20 + y * (c.c21 + y * c.c22);
  const cube = c.c30 + y * c.c31;
  return none + x * (linear + x * (square + x * (cube + x * c.c40)));
}

/** A polynomial of degree 3 in three variables, Horner's rule in x, with the coefficient cijk of x^i y^j z^k. */
export function cubic(
  x: number,
  y: number,
  z: number,
  c: {
    readonly c000: number;
    readonly c100: number;
    readonly c010: number;
    readonly c001: number;
    readonly c200: number;
    readonly c110: number;
    readonly c101: number;
    readonly c020: number;
    readonly c011: number;
    readonly c002: number;
    readonly c300: number;
    readonly c210: number;
    readonly c201: number;
    readonly c120: number;
    readonly c111: number;
    readonly c102: number;
    readonly c030: number;
    readonly c021: number;
    readonly c012: number;
    readonly c003: number;
  },
): number {
  const none =
    c.c000 + z * (c.c001 + z * (c.c002 + z * c.c003)) + y * (c.c010 + z * (c.c011 + z * c.c012) + y * (c.c020 + z * c.c021 + y * c.c030));
  const linear = c.c100 + z * (c.c101 + z * c.c102) + y * (c.c110 + z * c.c111 + y * c.c120);
  const square = c.c200 + z * c.c201 + y * c.c210;
  return none + x * (linear + x * (square + x * c.c300));
}
