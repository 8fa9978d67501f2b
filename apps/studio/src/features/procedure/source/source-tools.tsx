import { Button, Tag, useText } from "@motlan/ui";
import { useState } from "react";
import { messages } from "../messages.ts";
import type { Draft } from "../use-draft.ts";

interface Props {
  readonly draft: Draft;
  /** How many there are. */
  readonly problems: number;
}

/** Whether the text is that of the file and is right, and the ways to take it along or back. */
export const SourceTools = ({ draft: { text, changed, discard }, problems }: Props) => {
  const t = useText();
  const [copied, setCopied] = useState<"copied" | "copyFailed" | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      setCopied("copyFailed");
    }
  };
  return (
    <div className="mt-row">
      <Tag tone={changed ? "warning" : "neutral"}>{t(changed ? messages.changed : messages.unchanged)}</Tag>
      {problems > 0 && <Tag tone="danger">{t(messages.problemCount, { count: problems })}</Tag>}
      <Button variant="secondary" size="sm" onClick={() => void copy()}>
        {t(messages.copy)}
      </Button>
      <Button variant="secondary" size="sm" onClick={() => download(text)}>
        {t(messages.download)}
      </Button>
      {changed && (
        <Button variant="tertiary" size="sm" onClick={discard}>
          {t(messages.discard)}
        </Button>
      )}
      <span role="status" className="mt-quiet">
        {copied && t(messages[copied])}
      </span>
    </div>
  );
};

/** Under the name that the file has in the catalogue. */
const download = (text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: "text/yaml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "procedure.yaml";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
};
