import { type Rival, weeks } from "./rival.ts";

/**
 * Magnitude, speed and decay: each session adds a rise and a fall, which saturate as they add up; care and tablets take their
 * share of what is left. People differ in one shift on the logit scale.
 */
export const biExponential: Rival = {
  name: "bi-exponential",
  about: "magnitude, speed and decay of each session, care, tablets",
  free: [
    { name: "magnitude", scale: "log", start: 0.7, sd: 0.7 },
    { name: "speed", scale: "log", start: 4, sd: 1 },
    { name: "decay", scale: "log", start: 120, sd: 0.8 },
    { name: "care", scale: "logit", start: 0.2, sd: 0.7 },
    { name: "tablets", scale: "logit", start: 0.3, sd: 0.7 },
    { name: "spread", scale: "log", start: 1.5, sd: 0.3 },
  ],
  course([magnitude = 0, speed = 1, decay = 1, care = 0, tablets = 0, spread = 1], plan, times, nodes) {
    return times.map((time) => {
      const past = plan.sessions.filter((session) => session.time < time).map((session) => ({ ...session, since: time - session.time }));
      const added = past.reduce(
        (sum, { strength, since }) => sum + strength * (1 - Math.exp(-since / speed)) * Math.exp(-since / decay),
        0,
      );
      const last = past.reduce((least, { since }) => Math.min(least, since), Number.POSITIVE_INFINITY);
      const cared = care * (1 - Math.exp(-last)) * Math.exp(-last / weeks);
      const taken = plan.tablets ? tablets * (1 - Math.exp(-time / weeks)) : 0;
      const left = Math.exp(-magnitude * added) * (Number.isFinite(last) ? 1 - cared : 1) * (1 - taken);
      const typical = Math.log(Math.max(1e-6, 1 - left) / left);
      return nodes.map((z) => 1 / (1 + Math.exp(-(typical + spread * z))));
    });
  },
};
