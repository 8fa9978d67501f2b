import type { Json, Localized } from "@motlan/kernel";

/** What a procedure is made of, as far as a change is told by it. */
export type PieceKind =
  | "procedure"
  | "field"
  | "subject"
  | "party"
  | "page"
  | "section"
  | "check"
  | "evidence"
  | "fee"
  | "deadline"
  | "step"
  | "result"
  | "part";

/** One property of a piece, before and after; a rule as it is written, and null where there is none. */
export interface Facet {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

/** What became of one piece: `reworded` where it says the same in other words. */
export interface Change {
  readonly kind: "added" | "removed" | "changed" | "reworded";
  readonly of: PieceKind;
  /** Its id, stable from version to version: a field's path; within a bundle's part `part/step`. */
  readonly id: string;
  /** What people call it, where it has a title: as it is now, or was. */
  readonly title?: Localized;
  /** What differs; nothing where the whole piece is new or gone. */
  readonly facets: readonly Facet[];
}
