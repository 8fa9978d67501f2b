import type { Reference } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import type { ToldPlan } from "@motlan/prefill";
import type { FormState, OtherProcedure, Procedure } from "@motlan/procedure";
import type { ReactNode } from "react";
import type { UnitLookup } from "../fields/unit-lookup.ts";
import type { Patch } from "./saver.ts";

export interface DossierFormProps {
  readonly definition: Procedure;
  readonly reference: Reference;
  /** For a reference that does not have all communes; the same one as long as the form is open. */
  readonly lookUp?: UnitLookup;
  /** As the server knows it now: give a new one whenever it has learnt something, and after each save. */
  readonly state: FormState;
  /** The page's id. */
  readonly page: string;
  /** Answers by path, normalised, only those that changed; null takes one back. Rejects where it was not stored. */
  readonly onSave: (patch: Patch) => Promise<void>;
  /** Null when the file is stored, an issue when it is refused; rejects when it did not get through. */
  readonly onUpload: (requirementId: string, evidenceTypeId: string, file: File) => Promise<Issue | null>;
  readonly onRemoveFile: (fileId: string) => Promise<void>;
  /** A path of this face where a result among the filer's papers is shown. */
  readonly paperHref?: (resultId: string) => string;
  /** A path of this face where a procedure is described and begun. */
  readonly procedureHref?: (procedure: string) => string;
  /** In the place of what a party is asked in her own session; the same function as long as the form is open. */
  readonly renderParty?: ((party: string) => ReactNode) | undefined;
  /** The way to the procedure of that national code, where a check says that this is not hers; as `renderParty`. */
  readonly renderRedirect?: ((other: OtherProcedure) => ReactNode) | undefined;
  /** She says that what a register vouches for at that path is wrong; as `renderParty`. */
  readonly onDispute?: ((path: string) => void) | undefined;
  /** A path of this face where she follows what she called wrong. */
  readonly correctionsHref?: string | undefined;
  /** Why which registers are asked for it, as things stand; fetched where somebody asks. */
  readonly onExplain?: (() => Promise<ToldPlan>) | undefined;
  /** With that, what it takes: for who writes the procedure. */
  readonly showCost?: boolean;
  /** The page is in order, and saved. */
  readonly onContinue: () => void;
  readonly onBack?: () => void;
  /** The local date, `yyyy-mm-dd`. */
  readonly today: string;
  /** Told of each render of a field; for measuring. */
  readonly onRender?: (path: string) => void;
}
