import { NamedInput } from "./fields/named-input.tsx";
import { Requirements } from "./papers/requirements.tsx";

/** What no first page needs, in one file of code: cut apart, what its parts share would be fetched by every form. */
export const later = { NamedInput, Requirements };
