import { useState } from "react";
import { draftOf, keepDraft } from "./drafts.ts";

export interface Draft {
  readonly text: string;
  readonly changed: boolean;
  readonly edit: (text: string) => void;
  readonly discard: () => void;
}

/** The text of a procedure's file as it is being changed. */
export const useDraft = (id: string, filed: string): Draft => {
  const [text, setText] = useState(draftOf(id) ?? filed);
  const edit = (next: string): void => {
    keepDraft(id, next === filed ? null : next);
    setText(next);
  };
  return { text, changed: text !== filed, edit, discard: () => edit(filed) };
};
