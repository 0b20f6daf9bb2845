export function trialPage(_r: unknown, _s: unknown): string {
  return "";
}
