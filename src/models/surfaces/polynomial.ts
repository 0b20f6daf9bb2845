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
