import { type Issue, isRecord, issue } from "@motlan/kernel";
import { ApiError } from "./problem.ts";

export interface FileFor {
  readonly dossierId: string;
  readonly requirement: string;
  readonly evidence: string;
  readonly file: File;
}

const addressOf = ({ dossierId, requirement, evidence }: FileFor): string =>
  `/files?${new URLSearchParams({ dossier: dossierId, requirement, evidence }).toString()}`;

/** Sends a file as it is and tells how far it has come, 0 to 1. Rejects with an ApiError. */
export const uploadFile = (upload: FileFor, onProgress: (part: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    // `fetch` cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open("POST", addressOf(upload));
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(upload.file.name));
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("error", () => reject(new ApiError({ kind: "offline" })));
    request.addEventListener("abort", () => reject(new ApiError({ kind: "offline" })));
    request.addEventListener("load", () => {
      if (request.status === 201) resolve();
      else reject(errorIn(request));
    });
    request.send(upload.file);
  });

const errorIn = ({ status, responseText }: XMLHttpRequest): ApiError => {
  if (status === 401) return new ApiError({ kind: "signed-out" });
  const [first, ...rest] = issuesIn(responseText);
  return new ApiError({ kind: "issues", issues: [first ?? issue("upload-failed"), ...rest] });
};

const issuesIn = (text: string): readonly Issue[] => {
  try {
    const body: unknown = JSON.parse(text);
    const issues: readonly unknown[] = isRecord(body) && Array.isArray(body["issues"]) ? body["issues"] : [];
    return issues.flatMap((it) => (isRecord(it) && typeof it["code"] === "string" ? [issue(it["code"])] : []));
  } catch {
    return [];
  }
};
