import { rodent } from "../../evidence/quantities/plasticity.ts";
import { model, positive, v } from "../../language/index.ts";

/**
 * From a glutamate surge and from block of receptors at rest to BDNF, TrkB, mTORC1 and the synthesis of synaptic protein
 * (li2010, autry2011). Both arms act through TrkB; the share that needs mTORC1 and the contested arms are parameters.
 */
export const signalling = model(import.meta.url, {
  about: "eEF2, BDNF, TrkB and mTORC1 after a glutamate surge and under block of resting NMDA receptors",
  time: "h",
  state: {
    eef2: v("1", "phosphorylation of eEF2 relative to rest", 1),
    bdnf: v("1", "BDNF relative to rest", 1),
    mtorc1: v("1", "activity of mTORC1 relative to rest", 1),
  },
  input: {
    rise: v("1", "prefrontal glutamate above rest"),
    block: v("1", "blocked share of NMDA receptors at rest"),
    hydroxynorketamine: v("uM", "unbound (2R,6R)-hydroxynorketamine"),
    ketamine: v("uM", "unbound ketamine"),
    stress: v("1", "chronic stress: 0 none, 1 as in experiments"),
  },
  param: rodent.signalling,
  output: {
    surge: v("1", "drive by the glutamate surge, 0 to 1"),
    trkb: v("1", "activity of TrkB relative to rest", 1),
    synthesis: v("1", "drive of synaptic protein synthesis above rest"),
  },
  equations({ eef2, bdnf, mtorc1 }, { rise, block, hydroxynorketamine, ketamine, stress }, p) {
    const up = positive(rise);
    const surge = up / (up + p.halfRise) + (p.hnk * hydroxynorketamine) / (hydroxynorketamine + p.hnkHalf);
    const freed = block / (block + p.halfBlock);
    const trkb = p.bdnfAvailable * bdnf * (1 + (p.direct * ketamine) / (ketamine + p.kd));
    const throughMtor = (mtorc1 - 1) / p.mtorGain;
    const throughEef2 = trkb * ((1 - eef2) / p.depth);
    return {
      ddt: {
        eef2: p.kP * (1 - p.depth * freed - eef2),
        bdnf: p.kB * (1 + (p.translation * (1 - eef2)) / p.depth + p.release * surge - p.stressLoss * stress - bdnf),
        mtorc1: p.kM * (1 + p.mtorGain * (1 - p.inhibition) * trkb * surge - mtorc1),
      },
      out: { surge, trkb, synthesis: p.needMtor * throughMtor + (1 - p.needMtor) * throughEef2 },
    };
  },
});
