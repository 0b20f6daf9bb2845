import type { Recovery, Regained } from "./recovery.ts";
import { type Band, band } from "./story-document.ts";

/** What comes back of one observable: with the drug, without any, what the drug adds, and shares of what was missing that are back. */
export interface RegainedDocument {
  readonly withDrug: Band;
  readonly without: Band;
  readonly added: Band;
  readonly back: { readonly unit: "1"; readonly withDrug: readonly number[]; readonly without: readonly number[] };
}

/** What `simulate --json` adds where stress took something, from the first dose on. */
export interface RecoveryDocument {
  readonly drug: string;
  readonly time: { readonly unit: "h"; readonly values: readonly number[] };
  readonly observables: Readonly<Record<string, RegainedDocument>>;
}

/** A recovery as data; the first of its times is that of the first dose. */
export const recoveryDocument = ({ drug, moments, of }: Recovery): RecoveryDocument => ({
  drug,
  time: { unit: "h", values: moments },
  observables: Object.fromEntries(of.map((one) => [one.observable, regainedDocument(one)])),
});

const regainedDocument = ({ unit, withDrug, without, added, back }: Regained): RegainedDocument => ({
  withDrug: band(unit, withDrug),
  without: band(unit, without),
  added: band(unit, added),
  back: { unit: "1", withDrug: back.map(([own]) => own), without: back.map(([, other]) => other) },
});
