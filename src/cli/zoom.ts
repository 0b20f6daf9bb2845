import { availableParallelism } from "node:os";
import { brainDocument } from "../experiments/brain/document.ts";
import { habenulaDocument } from "../experiments/habenula/document.ts";
import type { Protocol } from "../experiments/protocol.ts";
import { refusal } from "../experiments/refusal.ts";
import { readZoom, zoomBrain, zoomHabenula } from "../experiments/zoom.ts";
import type { Screen } from "./context.ts";
import { brainReport } from "./report/brain-report.ts";
import { habenulaReport } from "./report/habenula-report.ts";

/** Cells of a zoom, and how long they are watched, s. */
const size = { cells: 1000, seconds: 3 } as const;

/** BOLD of a zoom into the brain, min. */
const minutes = 8;

/** What a zoom found: its part of the JSON document, and its report. */
export interface Zoomed {
  readonly entry: { readonly zoom: object };
  report(screen: Screen): string;
}

/** Reads what --zoom asks for; running it needs the protocol of one subject. */
export function zoomFrom(text: string, seed: number): { run(protocol: Protocol | undefined): Promise<Zoomed> } {
  const zoom = readZoom(text);
  return {
    async run(protocol) {
      if (!protocol) throw refusal("--zoom looks into one subject; leave it out with an event table");
      const how = `at ${zoom.written.split("@")[1]}`;
      const time = { unit: "h", value: zoom.time };
      if (zoom.model === "brain") {
        const told = { how, minutes, global: 1 };
        const answer = await zoomBrain(protocol, zoom, { minutes, seed, threads: availableParallelism() });
        const entry = { zoom: { time, ...brainDocument(answer, told, seed) } };
        return { entry, report: (screen) => `\n${brainReport(answer, told, screen)}` };
      }
      const answer = await zoomHabenula(protocol, zoom, { ...size, seed, threads: availableParallelism() });
      const entry = { zoom: { time, ...habenulaDocument(answer, how) } };
      return { entry, report: (screen) => `\n${habenulaReport(answer, how, screen)}` };
    },
  };
}
