import type { Instant } from "@motlan/kernel";
import type { ProvDocument } from "./prov-document.ts";

/** What PROV-N would have to escape is percent-encoded: any notation of PROV takes the name as it is. */
const encoded = (part: string): string =>
  encodeURIComponent(part.toWellFormed())
    .replace(/[!'()*~]/gu, hex)
    .replace(/\.$/u, hex);

const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

const named =
  (prefix: "dossier" | "motlan", kind: string) =>
  (...parts: readonly (string | number)[]): string =>
    `${prefix}:${[kind, ...parts.map((part) => encoded(String(part)))].join("/")}`;

/** What only this dossier has. */
export const inDossier = {
  value: (path: string, seq: number): string => named("dossier", "value")(path, seq),
  proposal: (path: string, seq: number): string => named("dossier", "proposal")(path, seq),
  event: (seq: number): string => named("dossier", "event")(seq),
  /** All that was sent with an event. */
  sent: (seq: number): string => named("dossier", "sent")(seq),
  requirement: (id: string, seq: number): string => named("dossier", "requirement")(id, seq),
  computation: (path: string, seq: number): string => named("dossier", "computation")(path, seq),
  confirmation: (party: string): string => named("dossier", "confirmation")(party),
  enquiry: (id: string, at: Instant): string => named("dossier", "enquiry")(id, at),
  person: (subject: string): string => named("dossier", "person")(subject),
  official: (name: string): string => named("dossier", "official")(name),
} as const;

/** What other dossiers may speak of too: named alike in every export. */
export const everywhere = {
  system: "motlan:system",
  register: (id: string): string => named("motlan", "register")(id),
  authority: (id: string): string => named("motlan", "authority")(id),
  procedure: (code: string): string => named("motlan", "procedure")(code),
  result: (id: string): string => named("motlan", "result")(id),
  file: (id: string): string => named("motlan", "file")(id),
  /** A record as it was at a time. */
  record: (register: string, id: string, asOf: Instant | null): string =>
    asOf === null ? named("motlan", "record")(register, id) : named("motlan", "record")(register, id, asOf),
} as const;

export const prefixesFor = (dossierId: string): ProvDocument["prefix"] => ({
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  motlan: "urn:motlan:",
  dossier: `urn:motlan:dossier/${encoded(dossierId)}/`,
});
