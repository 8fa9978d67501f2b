import { communeOf } from "@motlan/fields";
import { inASentence, type Localized } from "@motlan/kernel";
import type { Catalogue } from "./catalogue.ts";

type Known = Pick<Catalogue, "authorities" | "units">;

/** An authority is one of its kind at one commune: `commune-police:00166`. */
export const authorityId = (kind: string, commune: string): string => `${kind}:${commune}`;

/** An authority of another kind that serves the same commune. */
export const alongside = (id: string, kind: string): string => authorityId(kind, id.split(":")[1] ?? "");

const partsOf = (id: string, { authorities, units }: Known) => {
  const [kind = "", commune = ""] = id.split(":");
  return {
    kind: Object.hasOwn(authorities, kind) ? authorities[kind] : undefined,
    commune: communeOf(units, commune),
  };
};

/** `Ủy ban nhân dân phường Cầu Giấy`; the id itself where the catalogue does not know it. */
export const authorityTitle = (id: string, known: Known): Localized => {
  const { kind, commune } = partsOf(id, known);
  if (!kind || !commune) return { vi: id, en: id };
  return {
    vi: kind.title.vi.replace("{unit}", () => inASentence(commune.name)),
    en: kind.title.en.replace("{unit}", () => commune.name),
  };
};

/** What the codes of an authority's dossiers begin with: `H26.107`, and at the police there `G01.26.107`. */
export const dossierUnit = (id: string, known: Known): string => {
  const { kind, commune } = partsOf(id, known);
  if (!kind || !commune) return id;
  // Where the catalogue does not say its unit yet, the commune's own code tells it from all others.
  const unit = commune.dossierUnit ?? commune.code;
  return kind.dossierPrefix ? kind.dossierPrefix + unit.replace(/^\D+/u, "") : unit;
};
