import type { CommuneKey } from "../communes.ts";
import type { PersonRow } from "../family-sheet.ts";
import { nameParts } from "../names/name-parts.ts";
import { originAt } from "../place.ts";

export interface FixedPerson extends Omit<PersonRow, "name" | "hometown"> {
  readonly name: string;
  readonly from: CommuneKey;
  /** The papers have the place of origin by its name of before July 2025. */
  readonly oldOrigin?: true;
}

/** A person written down by hand, with the name as one text and the place of origin as a commune. */
export const fixedPerson = ({ name, from, oldOrigin, ...row }: FixedPerson): PersonRow => ({
  ...row,
  name: nameParts(name),
  hometown: originAt(from, oldOrigin === true),
});
