import type { Examined } from "../../api/client.ts";
import { standingOf } from "../../words/standing.ts";

export interface Glance {
  readonly vouched: number;
  readonly typed: number;
  readonly uploads: number;
  /** Registers that did not answer while the citizen filled in the form. */
  readonly unavailable: readonly string[];
}

/** What an official wants to know before reading on: what is vouched for, and what is left to her. */
export const glanceOf = ({ dossier }: Pick<Examined, "dossier">): Glance => {
  const standings = Object.values(dossier.values).map(standingOf);
  return {
    vouched: standings.filter((it) => it === "vouched").length,
    typed: standings.filter((it) => it === "typed").length,
    uploads: Object.values(dossier.requirements).filter(({ way }) => way === "upload").length,
    unavailable: dossier.unavailable,
  };
};
