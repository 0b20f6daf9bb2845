import { availableParallelism } from "node:os";
import { habenulaDocument } from "../experiments/habenula/document.ts";
import type { Protocol } from "../experiments/protocol.ts";
import { refusal } from "../experiments/refusal.ts";
import { readZoom, zoomHabenula } from "../experiments/zoom.ts";
import type { Screen } from "./context.ts";
import { habenulaReport } from "./report/habenula-report.ts";

/** Cells of a zoom, and how long they are watched, s. */
const size = { cells: 1000, seconds: 3 } as const;

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
      const answer = await zoomHabenula(protocol, zoom, { ...size, seed, threads: availableParallelism() });
      const how = `at ${zoom.written.split("@")[1]}`;
      return {
        entry: { zoom: { time: { unit: "h", value: zoom.time }, ...habenulaDocument(answer, how) } },
        report: (screen) => `\n${habenulaReport(answer, how, screen)}`,
      };
    },
  };
}
