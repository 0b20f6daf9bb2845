import { naturalCourse as quantities } from "../../evidence/quantities/mood-course.ts";
import { model, v } from "../../language/index.ts";

/** How depression gets better without treatment, from the start of a simulation on (posternak2001). */
export const naturalCourse = model(import.meta.url, {
  about: "improvement without treatment",
  time: "d",
  state: { lift: v("1", "share of symptoms lost by themselves") },
  input: {},
  param: quantities,
  output: {},
  equations({ lift }, _input, { share, slowness }) {
    return { ddt: { lift: (share - lift) / slowness }, out: {} };
  },
});
