import { surgery as quantities } from "../../evidence/quantities/inflammation.ts";
import { model, v } from "../../language/index.ts";

/** An operation that begins when the simulation does: injured tissue sets off a response for as long as it is worked on. */
export const surgery = model(import.meta.url, {
  about: "what an operation at the start of the simulation sets off",
  time: "h",
  state: { unanswered: v("1", "part of the response that is still to be set off") },
  input: {},
  param: quantities,
  output: { trigger: v("1/h", "stimulated making of interleukin-6, over rest, set off per hour") },
  initial: ({ severity, response }) => ({ unanswered: severity * response }),
  equations({ unanswered }, _input, { duration }) {
    const trigger = unanswered / duration;
    return { ddt: { unanswered: -trigger }, out: { trigger } };
  },
});
