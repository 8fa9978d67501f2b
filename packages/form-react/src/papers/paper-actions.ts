import type { Issue } from "@motlan/kernel";

export interface PaperActions {
  /** Null when the file is taken, an issue when it is refused; rejects when it did not get through. */
  readonly onUpload: (requirementId: string, evidenceTypeId: string, file: File) => Promise<Issue | null>;
  readonly onRemoveFile: (fileId: string) => Promise<void>;
}
