import type { Localized } from "@motlan/kernel";

/** A passage of a file of the trial catalogue, and how it is written wrongly and rightly; as it stands it is right. */
interface Edit {
  /** `procedures/small/procedure.yaml` where it is not said. */
  readonly file?: string;
  readonly passage: string;
  readonly wrong: string;
  readonly right?: string;
}

/** A check, shown by a definition in which it finds something and by the mended one. */
export interface Shown {
  readonly code: string;
  readonly why: Localized;
  readonly edits: readonly Edit[];
  /** The file in which it is found, where that is not the one of the first edit. */
  readonly foundIn?: string;
}

export const small = "procedures/small/procedure.yaml";
export const pair = "procedures/pair/procedure.yaml";
