import { observe, system, v } from "../../language/index.ts";
import { acuteAnalgesia } from "./acute-analgesia.model.ts";
import { chronicRelief } from "./chronic-relief.model.ts";
import { drugHigh } from "./drug-high.model.ts";
import { painScore } from "./pain-score.model.ts";
import { shamRelief } from "./sham-relief.model.ts";
import { windUp } from "./wind-up.model.ts";

/** Pain as the organism sees it: acute relief, wind-up, lasting relief, what a session does, the score they leave, and the drug high. */
export const pain = system("pain, its relief, and the drug high that comes along", {
  parts: { acute: acuteAnalgesia, windUp, chronic: chronicRelief, high: drugHigh, sham: shamRelief, score: painScore },
  input: {
    arterial: v("ng/mL", "S-ketamine in arterial plasma"),
    venous: v("ng/mL", "S-ketamine in venous plasma"),
    norketamine: v("ng/mL", "S-norketamine in arterial plasma"),
    block: v("1", "blocked share of NMDA receptor current of the dorsal horn"),
    session: v("1", "1 in a session of treatment or placebo"),
  },
  wires: {
    "acute.ketamine": "arterial",
    "acute.norketamine": "norketamine",
    "windUp.block": "block",
    "chronic.ketamine": "venous",
    "high.ketamine": "arterial",
    "sham.session": "session",
    "score.relief": "acute.relief",
    "score.sham": "sham.relief",
    "score.effect": "chronic.effect",
  },
  output: {
    nrs: observe("1", "pain, NRS 0 to 10, mean of people like this one", "score.nrs"),
    windup: observe("1", "wind-up of pain over that without a drug", "windUp.windUp"),
    threshold: observe("1", "pain threshold over that without a drug", "windUp.threshold"),
    high: observe("1", "drug high, 0 to 10", "high.high"),
  },
});
