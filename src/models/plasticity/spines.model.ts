import { rodent } from "../../evidence/quantities/plasticity.ts";
import { model, positive, v } from "../../language/index.ts";

/** Share of spines that are new where formation and loss balance. */
export const newAtRest = (ke: number, ks: number): number => ke / (ke + ks);

/**
 * Spines of prefrontal pyramidal cells as shares of their usual number: new, stable, and vulnerable to stress. Stress
 * eliminates and slows formation (ng2018); when it ends, vacancies fill again without drug; matured synaptic protein adds
 * formation and leaves elimination alone (phoum2016), new spines settle where spines were lost (modasava2019), and a surplus
 * slows usual formation, so that it goes with usual turnover.
 */
export const spines = model(import.meta.url, {
  about: "formation, stabilisation and elimination of spines under stress and after the drug",
  time: "d",
  state: {
    nascent: v("1", "new spines"),
    stable: v("1", "established spines that stress spares"),
    vulnerable: v("1", "established spines that stress can take"),
  },
  input: { protein: v("1", "matured synaptic protein"), stress: v("1", "chronic stress: 0 none, 1 as in experiments") },
  param: rodent.spines,
  output: {
    density: v("1", "spines relative to their usual number"),
    formation: v("1/d", "spines formed a day, share of the usual number"),
    elimination: v("1/d", "established spines lost a day, share of the usual number"),
  },
  initial({ ke, ks, vulnerableShare }) {
    const nascent = newAtRest(ke, ks);
    return { nascent, stable: (1 - vulnerableShare) * (1 - nascent), vulnerable: vulnerableShare * (1 - nascent) };
  },
  equations({ nascent, stable, vulnerable }, { protein, stress }, p) {
    const rest = newAtRest(p.ke, p.ks);
    const density = nascent + stable + vulnerable;
    const vacancy = positive(1 - density);
    const lost = positive(p.vulnerableShare * (1 - rest) - vulnerable);
    const usual = 1 / (1 + p.homeostasis * positive(density - 1));
    const filling = p.refill * (1 - stress) * vacancy;
    const boost = usual + p.drive * protein + filling + p.synergy * p.drive * protein * filling;
    const room = positive(p.capacity - density) / (p.capacity - 1);
    const formation = (p.ks + p.kn) * rest * (1 - p.stressFormation * stress) * boost * room;
    const toVulnerable = (p.vulnerableShare * p.focus + lost) / (p.focus + positive((1 - p.vulnerableShare) * (1 - rest) - stable) + lost);
    const takenStable = p.ke * stable;
    const takenVulnerable = p.ke * (1 + p.stressElimination * stress) * vulnerable;
    return {
      ddt: {
        nascent: formation - (p.ks + p.kn * (1 + p.stressPruning * stress)) * nascent,
        stable: (1 - toVulnerable) * p.ks * nascent - takenStable,
        vulnerable: toVulnerable * p.ks * nascent - takenVulnerable,
      },
      out: { density, formation, elimination: takenStable + takenVulnerable },
    };
  },
});
