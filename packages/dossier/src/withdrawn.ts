import type { Dossier } from "./dossier.ts";
import type { SupplementPoint } from "./events.ts";

/** Whether a supplement asks for nothing but what was withdrawn: that may be asked for at any official step. */
export const isAboutWithdrawn = ({ withdrawn }: Dossier, points: readonly SupplementPoint[]): boolean =>
  points.every(({ path }) => withdrawn.some(({ requirement }) => requirement === path));
