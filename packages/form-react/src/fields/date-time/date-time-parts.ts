import { dateParts } from "../date-parts.tsx";

export const dateTimeParts: readonly string[] = [...dateParts, "time"];
