import type { Issue } from "@motlan/kernel";
import { type FormState, isHandedIn, type RequirementView } from "@motlan/procedure";
import { useMemo, useRef, useState } from "react";

type Files = Readonly<Record<string, RequirementView["files"]>>;

interface Papers {
  readonly state: FormState;
  readonly onUpload: (requirement: string, type: string, file: File) => Promise<Issue | null>;
  readonly onRemoveFile: (id: string) => Promise<void>;
}

/** Papers handed in while trying: they stay in the browser, only their names are shown. */
export const usePapers = (state: FormState): Papers => {
  const [files, setFiles] = useState<Files>({});
  const shown = useMemo(() => withFiles(state, files), [state, files]);
  const taken = useRef(0);
  return {
    state: shown,
    onUpload: async (requirement, evidenceType, { name, size }) => {
      taken.current += 1;
      const file = { id: String(taken.current), name, bytes: size, evidenceType };
      setFiles((now) => ({ ...now, [requirement]: [...(now[requirement] ?? []), file] }));
      return null;
    },
    onRemoveFile: async (id) =>
      setFiles((now) =>
        Object.fromEntries(
          Object.entries(now).map(([requirement, all]) => [requirement, all.filter((it) => it.id !== id)]),
        ),
      ),
  };
};

const withFiles = (state: FormState, files: Files): FormState => ({
  ...state,
  requirements: state.requirements.map((it) => {
    const own = files[it.id] ?? [];
    if (it.state !== "upload" || own.length === 0) return it;
    return { ...it, state: isHandedIn(it, own) ? "uploaded" : "upload", files: own };
  }),
});
