import type { Issue } from "@motlan/kernel";
import { useState } from "react";
import { api } from "../api/client.ts";
import { problemOf } from "../api/problem.ts";
import { uploadFile } from "../api/upload-file.ts";
import type { FormSession } from "./form-session.ts";

export interface UploadState {
  /** What is being sent, and how much of it has been: 0 to 1. */
  readonly sending: { readonly name: string; readonly part: number } | null;
  readonly error: unknown;
}

export interface Uploads extends UploadState {
  readonly onUpload: (requirement: string, evidence: string, file: File) => Promise<Issue | null>;
  readonly onRemoveFile: (fileId: string) => Promise<void>;
}

const idle: UploadState = { sending: null, error: null };

/** Papers handed in and taken back; after each the form is read again. */
export const useUploads = (dossierId: string, session: FormSession): Uploads => {
  const [state, setState] = useState(idle);
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      await session.load();
      setState(idle);
    } catch (error) {
      setState({ sending: null, error });
      throw error;
    }
  };
  return {
    ...state,
    onUpload: async (requirement, evidence, file) => {
      const send = () =>
        uploadFile({ dossierId, requirement, evidence, file }, (part) =>
          setState({ sending: { name: file.name, part }, error: null }),
        );
      try {
        await run(send);
        return null;
      } catch (error) {
        const problem = problemOf(error);
        if (problem.kind !== "issues") throw error;
        // The paper itself says what is wrong with the file: once is enough.
        setState(idle);
        // What the state holds by now is shown in place of the upload.
        if (problem.issues[0].code === "paper-not-needed") await session.load();
        return problem.issues[0];
      }
    },
    // A failed removal is told below the form; the renderer has nowhere to say it.
    onRemoveFile: (fileId) => run(() => api.citizen.removeFile.mutate({ id: fileId })).catch(() => undefined),
  };
};
