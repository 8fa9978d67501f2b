import type { DossierEvent } from "@motlan/dossier";
import type { Catalogue, Procedure } from "@motlan/procedure";

/** A sent dossier with as much of its events as the reader may see. */
export interface ToldDossier {
  readonly id: string;
  readonly procedure: Procedure;
  readonly events: readonly DossierEvent[];
  readonly filerName: string;
  /** By path, the party whose own it is. */
  readonly owners: Readonly<Record<string, string>>;
  readonly catalogue: Pick<Catalogue, "registers" | "authorities" | "units">;
}

/** The authority that handles it. */
export const authorityOf = ({ events: [first] }: Pick<ToldDossier, "events">): string =>
  first?.kind === "submitted" ? first.authority : "";
