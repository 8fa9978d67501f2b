import type { Dossier } from "./dossier.ts";
import type { SourcedValues, SupplementPoint } from "./events.ts";

/** Whether a supplement asks for nothing but what was withdrawn: that may be asked for at any official step. */
export const isAboutWithdrawn = ({ withdrawn }: Dossier, points: readonly SupplementPoint[]): boolean =>
  points.every(({ path }) => withdrawn.some(({ requirement }) => requirement === path));

/** Whether another paper could take the place of what was withdrawn. */
export const isReplaceable = ({ withdrawn }: Dossier): boolean =>
  withdrawn.some(({ requirement }) => requirement !== null);

/** Paths of the values that a record filled in, a result or a register's. */
export const saidBy = (recordId: string, values: SourcedValues): readonly string[] =>
  Object.entries(values).flatMap(([path, { provenance }]) =>
    provenance.kind === "register" && provenance.recordId === recordId ? [path] : [],
  );
