import { NamedInput } from "./fields/named-input.tsx";
import { DisputedNote } from "./form/disputed-note.tsx";
import { LateOffer, LeftValue, TypedUnused } from "./form/late-offer.tsx";
import { SilentRegisters } from "./form/silent-registers.tsx";
import { Requirements } from "./papers/requirements.tsx";

/** What few first pages need, in one file of code: cut apart, what its parts share would be fetched by every form. */
export const later = {
  NamedInput,
  Requirements,
  DisputedNote,
  LateOffer,
  LeftValue,
  SilentRegisters,
  TypedUnused,
};
