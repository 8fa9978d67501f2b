/** Of a dossier, the bundle's that it is a part of, and which part; of any other, itself and none. */
export interface PartIn {
  readonly whole: string;
  readonly part: string | null;
}

/**
 * A part's dossier is named by the bundle's: there is one of each part, however often it is begun, and whoever knows the
 * one finds the other.
 */
export const idOfPart = (whole: string, part: string): string => `${whole}:${part}`;

export const partIn = (id: string): PartIn => {
  const [whole = id, part] = id.split(":");
  return { whole, part: part ?? null };
};
