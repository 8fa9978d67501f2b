import type { Json } from "@motlan/kernel";
import type { RefusalReason, RevocationReason } from "../../api/client.ts";

/** What an official has typed for each act. Kept beside the forms, so that closing one or reloading loses nothing. */
export interface Drafts {
  readonly note: string;
  /** What the step asks of her, by path: as typed, or as kept where it has parts. */
  readonly stated: Readonly<Record<string, Json>>;
  readonly supplement: {
    /** The message about each point that is chosen. */
    readonly points: Readonly<Record<string, string>>;
    readonly reason: string;
  };
  readonly refuse: { readonly code: RefusalReason | ""; readonly reason: string };
  readonly verify: string;
  readonly revoke: { readonly code: RevocationReason | ""; readonly reason: string };
}

export const noDrafts: Drafts = {
  note: "",
  stated: {},
  supplement: { points: {}, reason: "" },
  refuse: { code: "", reason: "" },
  verify: "",
  revoke: { code: "", reason: "" },
};
