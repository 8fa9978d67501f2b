import type { RequirementView, UploadedFile } from "../form-state.ts";

type Papers = Pick<RequirementView, "all"> & { readonly anyOf: readonly { readonly id: string }[] };

/** Whether what a requirement asks for is among the files: one of the papers, or each where all are needed. */
export const isHandedIn = ({ anyOf, all }: Papers, files: readonly Pick<UploadedFile, "evidenceType">[]): boolean =>
  all ? anyOf.every(({ id }) => files.some(({ evidenceType }) => evidenceType === id)) : files.length > 0;
