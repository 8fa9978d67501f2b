import type { Issue } from "@motlan/kernel";

export interface PaperActions {
  /** Null when the file is taken, an issue when it is refused; rejects when it did not get through. */
  readonly onUpload: (requirementId: string, evidenceTypeId: string, file: File) => Promise<Issue | null>;
  readonly onRemoveFile: (fileId: string) => Promise<void>;
  /** A path of this face where a result among the filer's papers is shown. */
  readonly paperHref?: ((resultId: string) => string) | undefined;
  /** A path of this face where a procedure is described and begun. */
  readonly procedureHref?: ((procedure: string) => string) | undefined;
}
