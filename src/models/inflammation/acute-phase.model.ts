import { acutePhase as quantities } from "../../evidence/quantities/inflammation.ts";
import { log, model, v } from "../../language/index.ts";

/** C-reactive protein: made by the liver under interleukin-6, after a lag, and lost at one rate at every level (vigushin1993). */
export const acutePhase = model(import.meta.url, {
  about: "C-reactive protein under interleukin-6",
  time: "h",
  state: {
    made: v("1", "making by the liver, less what the person has at rest"),
    rise: v("1", "level in blood, less what the person has at rest"),
  },
  input: { interleukin6: v("1", "rise of interleukin-6"), lowGrade: v("1", "stimulated interleukin-6 at rest") },
  param: quantities,
  output: { level: v("1", "level over that of a person without inflammation") },
  equations({ made, rise }, { interleukin6, lowGrade }, { gain, lag, halfLife }) {
    return {
      ddt: { made: (gain * interleukin6 - made) / lag, rise: (log(2) / halfLife) * (made - rise) },
      out: { level: 1 + gain * lowGrade + rise },
    };
  },
});
