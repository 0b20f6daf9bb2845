import type { HabenulaAnswer } from "../../experiments/habenula/experiment.ts";
export const habenulaPage = (_answer: HabenulaAnswer, how: string): string => how;
