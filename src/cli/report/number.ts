/** A number with three significant digits (four where that ends a whole number): 0.441, 185, 1234, 1.2e-5. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "-";
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e5 || size < 1e-3) return Number(value.toPrecision(3)).toExponential().replace("e+", "e");
  if (size >= 999.5) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

/** A length of time (h) in the unit in which people say it: "40 min", "5.1 h", "28 d". */
export function formatTime(hours: number): string {
  if (!Number.isFinite(hours)) return "-";
  const size = Math.abs(hours);
  // a moment after a bolus is the moment of the bolus
  if (size < 1e-5) return "0 h";
  if (size < 1 / 60) return `${formatNumber(hours * 3600)} s`;
  if (size < 1.995) return `${formatNumber(hours * 60)} min`;
  if (size <= 72) return `${formatNumber(hours)} h`;
  return `${formatNumber(hours / 24)} d`;
}

/** A moment (h) as it is told: of a first dose that comes late, the time since. */
export const momentOf = ({ firstDose }: { readonly firstDose: number }, time: number): string =>
  firstDose > 0 && time >= firstDose ? `+${formatTime(time - firstDose)}` : formatTime(time);

/** A number among others that reach `largest`: what is less than a millionth of it is noise of the computation, and shown as 0. */
export const formatBeside = (value: number, largest: number): string =>
  formatNumber(Math.abs(value) < 1e-6 * Math.abs(largest) ? 0 : value);
