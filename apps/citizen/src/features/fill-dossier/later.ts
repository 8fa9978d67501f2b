import { DisputeDialog } from "./dispute-dialog.tsx";
import { GoElsewhere } from "./go-elsewhere.tsx";
import { LevelTooLow } from "./level-too-low.tsx";
import { MovedNote } from "./moved-note.tsx";
import { PartyParts } from "./party-parts.tsx";
import { ReviewPage } from "./review-page.tsx";

/** What no first page needs, in one file of code: cut apart, what its parts share would be fetched by every form. */
export const later = { DisputeDialog, GoElsewhere, LevelTooLow, MovedNote, PartyParts, ReviewPage };
