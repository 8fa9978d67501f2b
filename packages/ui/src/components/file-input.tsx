import type { ChangeEvent } from "react";
import { useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly id: string;
  /** What the file is to show: read before "choose a file". */
  readonly about: string;
  readonly accept: string;
  readonly describedBy?: string;
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
}

/** The browser's own file control, with our words and in our language. */
export const FileInput = ({ id, about, accept, describedBy, busy = false, onFile }: Props) => {
  const t = useText();
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    // The same file may be chosen again after an error.
    event.currentTarget.value = "";
    if (file !== undefined) onFile(file);
  };
  return (
    <div className="mt-file">
      <input type="file" id={id} accept={accept} aria-describedby={describedBy} disabled={busy} onChange={choose} />
      <label className="ds-button" data-variant="secondary" htmlFor={id} aria-busy={busy || undefined}>
        <Icon name="file" />
        {busy ? t(messages.working) : t(messages.chooseFile)}
        <span className="mt-visually-hidden">: {about}</span>
      </label>
    </div>
  );
};
