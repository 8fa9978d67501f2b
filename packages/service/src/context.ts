import type { ServicePolicy } from "@motlan/dossier";
import type { Clock } from "@motlan/kernel";
import type { Source } from "@motlan/prefill";
import type { Catalogue } from "@motlan/procedure";
import type { Store } from "./store.ts";

/** The person who files, as the sign-in vouches for her. */
export interface Filer {
  readonly personalId: string;
  readonly name: string;
  /** eID level, 1 or 2. */
  readonly level: number;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Somebody who handles dossiers in one role at one authority. */
export interface Official {
  readonly username: string;
  readonly name: string;
  readonly title: string;
  readonly role: string;
  /** `peoples-committee:00166` */
  readonly authority: string;
}

/** Where uploads are kept, by id. */
export interface FileVault {
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array | null>;
  remove(id: string): Promise<void>;
}

/** How often in a day one filer may name somebody whom a register looks for, and one person may be looked for so. */
export interface NamingPolicy {
  readonly maxNamings: { readonly byFiler: number; readonly ofPerson: number };
}

/** After how many milliseconds a register that was silent is asked again, for the first time. */
export interface AskingPolicy {
  readonly askAgainMs: number;
}

/** Everything that a use case may reach. */
export interface Context {
  readonly store: Store;
  readonly source: Source;
  readonly files: FileVault;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly policy: ServicePolicy & NamingPolicy & AskingPolicy;
  /** A new unguessable id. */
  readonly newId: () => string;
}
