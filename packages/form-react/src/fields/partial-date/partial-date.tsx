import { inThreeParts } from "../date-parts.tsx";

// The same three controls: a year alone is enough.
export const partialDate = inThreeParts;
