import type { Issue } from "@motlan/kernel";
import type { RequirementView } from "@motlan/procedure";
import { Button, FieldError, FieldHelp, FileInput, Icon, useText } from "@motlan/ui";
import { useState } from "react";
import { useErrorsAt, useFormContext } from "../form/form-context.ts";
import { issueTextIn } from "../form/issue-text.ts";
import { idOf } from "../form/names.ts";
import { checkFile } from "./check-file.ts";
import { FirstDone } from "./first-done.tsx";
import { messages } from "./messages.ts";
import type { PaperActions } from "./paper-actions.ts";
import { nextKind, PaperKinds } from "./paper-kinds.tsx";
import { reason } from "./reason.ts";

interface Props extends PaperActions {
  readonly requirement: RequirementView;
  /** The state holds it by now: the file was not taken. */
  readonly onDeclined: () => void;
}

/** The server looks at the content, and knows better than the file's name. */
const refusalOf = ({ code }: Issue) => {
  if (code === "file-type") return messages.fileType;
  if (code === "file-too-large") return messages.fileSize;
  return code === "paper-not-needed" ? messages.paperNotNeeded : messages.uploadFailed;
};

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** A paper to hand in: why, which, and the file. */
export const UploadPaper = ({ requirement, onUpload, onRemoveFile, onDeclined, procedureHref }: Props) => {
  const t = useText();
  const { definition, errors } = useFormContext();
  const [missing] = useErrorsAt(requirement.id);
  const [picked, setPicked] = useState<string | null>(null);
  const kind = picked ?? nextKind(requirement);
  const [told, setTold] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const id = idOf(requirement.id);
  const upload = async (file: File): Promise<void> => {
    const wrong = checkFile(file);
    if (wrong !== null) return setTold({ busy: false, error: t(messages[wrong]) });
    setTold({ busy: true });
    try {
      const refused = await onUpload(requirement.id, kind, file);
      if (refused === null) errors.set(requirement.id, []);
      if (refused === null) setPicked(null);
      if (refused?.code === "paper-not-needed") onDeclined();
      setTold(refused === null ? { busy: false } : { busy: false, error: t(refusalOf(refused)) });
    } catch {
      setTold({ busy: false, error: t(messages.uploadFailed) });
    }
  };
  const error =
    told.error ?? (missing && requirement.state === "upload" ? issueTextIn(t, definition, missing) : undefined);
  return (
    <div className="mt-upload mt-stack">
      <h3 className="ds-heading" data-size="2xs">
        {t(requirement.title)}
      </h3>
      {requirement.state === "upload" && <p>{reason(t, requirement)}</p>}
      {requirement.state === "upload" && requirement.first && (
        <FirstDone first={requirement.first} procedureHref={procedureHref} />
      )}
      <PaperKinds {...{ requirement, kind }} onPick={setPicked} />
      <Files files={requirement.files} onRemoveFile={onRemoveFile} />
      <FieldHelp id={id}>{t(messages.fileRules)}</FieldHelp>
      <FieldError id={id}>{error}</FieldError>
      <FileInput
        id={id}
        about={t(requirement.title)}
        accept="application/pdf,image/jpeg"
        describedBy={error === undefined ? `${id}-help` : `${id}-help ${id}-error`}
        busy={told.busy}
        onFile={(file) => void upload(file)}
      />
    </div>
  );
};

type FilesProps = Pick<RequirementView, "files"> & Pick<PaperActions, "onRemoveFile">;

const Files = ({ files, onRemoveFile }: FilesProps) => {
  const t = useText();
  if (files.length === 0) return null;
  return (
    <ul className="mt-files">
      {files.map(({ id, name, bytes }) => (
        <li key={id} className="mt-row">
          <span>
            <Icon name="check" /> {name} ({kilobytes(bytes)})
          </span>
          <Button variant="tertiary" size="sm" onClick={() => void onRemoveFile(id)}>
            {t(messages.remove)}
            <span className="mt-visually-hidden"> {name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};
