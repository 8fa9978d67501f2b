import { inThreeParts } from "../date-parts.tsx";

export const date = inThreeParts;
