import { type Rival, weeks } from "./rival.ts";
import type { Plan } from "./strength.ts";

const step = 1;

/**
 * A ball in two wells, ill at -1 and well at +1: dx/dt = (x - x^3 + tilt + push) / tau. Sessions, care and tablets push; people
 * differ in how their landscape tilts, so that some cross the ridge and stay.
 */
export const doubleWell: Rival = {
  name: "double well",
  about: "two wells, ill and well, and pushes between them",
  free: [
    { name: "push", scale: "log", start: 1, sd: 0.7 },
    { name: "lasting", scale: "log", start: 48, sd: 1 },
    { name: "tau", scale: "log", start: 24, sd: 0.7 },
    { name: "care", scale: "log", start: 0.2, sd: 0.7 },
    { name: "tablets", scale: "log", start: 0.3, sd: 0.7 },
    { name: "tilt", scale: "identity", start: 0, sd: 0.2 },
    { name: "spread", scale: "log", start: 0.3, sd: 0.5 },
  ],
  course([push = 0, lasting = 1, tau = 1, care = 0, tablets = 0, tilt = 0, spread = 0], plan, times, nodes) {
    const found = nodes.map((z) => ({ own: tilt + spread * z, start: lowest(tilt + spread * z), x: lowest(tilt + spread * z) }));
    let time = 0;
    return times.map((until) => {
      while (time < until - 1e-9) {
        const h = Math.min(step, until - time);
        const force = forceAt(plan, time + h / 2, { push, lasting, care, tablets });
        for (const one of found) one.x = advanced(one.x, one.own + force, h / tau);
        time += h;
      }
      // from where one began to the bottom of the other well
      return found.map(({ start, x }) => Math.min(1, Math.max(0, (x - start) / (1 - start))));
    });
  },
};

function forceAt(plan: Plan, time: number, by: { push: number; lasting: number; care: number; tablets: number }): number {
  let [drug, last] = [0, Number.POSITIVE_INFINITY];
  for (const session of plan.sessions) {
    const since = time - session.time;
    if (since < 0) continue;
    drug += session.strength * Math.exp(-since / by.lasting);
    last = Math.min(last, since);
  }
  return by.push * drug + by.care * Math.exp(-last / weeks) + (plan.tablets ? by.tablets * (1 - Math.exp(-time / weeks)) : 0);
}

/** One step of the midpoint rule, short enough for the pushes that occur. */
function advanced(from: number, force: number, span: number): number {
  let x = from;
  const count = Math.ceil(span * (4 + 4 * Math.abs(force)));
  for (let i = 0; i < count; i++) {
    const middle = x + (span / count / 2) * (x - x ** 3 + force);
    x += (span / count) * (middle - middle ** 3 + force);
  }
  return x;
}

/** Where one rests who began ill: the well at -1, or the only one there is. */
function lowest(tilt: number): number {
  let x = -1.5;
  for (let i = 0; i < 60; i++) x = advanced(x, tilt, 0.5);
  return Math.min(x, 0);
}
