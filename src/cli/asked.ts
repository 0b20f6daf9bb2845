import { refusal } from "../experiments/refusal.ts";

/** What `run` gives; a RangeError of it (a coupling without a resting state, a velocity without centres) becomes a refusal. */
export async function asked<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof RangeError ? refusal(error.message) : error;
  }
}
