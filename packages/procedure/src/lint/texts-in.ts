import { isRecord } from "@motlan/kernel";
import type { Path } from "../compile/places.ts";

/** A text in both languages, and where it stands. */
export interface Said {
  readonly vi: string;
  readonly en: string;
  readonly at: Path;
}

/** Every text of a definition that people read. */
export const textsIn = (thing: unknown, at: Path = []): readonly Said[] => {
  if (Array.isArray(thing)) return thing.flatMap((it, n) => textsIn(it, [...at, n]));
  if (!isRecord(thing)) return [];
  const { vi, en } = thing;
  if (typeof vi === "string" && typeof en === "string") return [{ vi, en, at }];
  return Object.entries(thing).flatMap(([key, it]) => textsIn(it, [...at, key]));
};
