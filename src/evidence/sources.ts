import type { Source } from "../language/index.ts";
import * as brain from "./sources/brain.ts";
import * as comparatorTrials from "./sources/comparator-trials.ts";
import * as comparators from "./sources/comparators.ts";
import * as cortex from "./sources/cortex.ts";
import * as habenula from "./sources/habenula.ts";
import * as inflammation from "./sources/inflammation.ts";
import * as methods from "./sources/methods.ts";
import * as mood from "./sources/mood.ts";
import * as otherTrials from "./sources/other-trials.ts";
import * as pain from "./sources/pain.ts";
import * as pharmacokinetics from "./sources/pharmacokinetics.ts";
import * as plasticity from "./sources/plasticity.ts";
import * as receptors from "./sources/receptors.ts";
import * as safetyTrials from "./sources/safety-trials.ts";
import * as trials from "./sources/trials.ts";

/** Every paper, label and data set that a number comes from, by key. */
export const sources: Readonly<Record<string, Source>> = index([
  pharmacokinetics,
  receptors,
  comparators,
  habenula,
  cortex,
  brain,
  plasticity,
  inflammation,
  pain,
  methods,
  trials,
  mood,
  otherTrials,
  safetyTrials,
  comparatorTrials,
]);

function index(groups: readonly Readonly<Record<string, Source>>[]): Record<string, Source> {
  const found: Record<string, Source> = {};
  for (const [name, source] of groups.flatMap((group) => Object.entries(group))) {
    if (name !== source.key) throw new RangeError(`source ${name} has the key "${source.key}"; they must be the same`);
    if (found[name]) throw new RangeError(`source ${name} stands in two files; keep one`);
    if (!source.doi && !source.pmid && !source.url) throw new RangeError(`source ${name} has no doi, pmid or url; give one`);
    found[name] = source;
  }
  return found;
}
