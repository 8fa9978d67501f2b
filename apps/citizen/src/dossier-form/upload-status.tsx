import { defineMessages, useText } from "@motlan/ui";
import { ProblemAlert } from "../parts/problem-alert.tsx";
import type { UploadState } from "./use-uploads.ts";

const messages = defineMessages({
  sending: {
    vi: (p: { name: string; percent: number }) => `Đang tải lên ${p.name}: ${p.percent}%`,
    en: (p: { name: string; percent: number }) => `Uploading ${p.name}: ${p.percent}%`,
  },
});

/** How far an upload has come, kept in sight; and why it failed. */
export const UploadStatus = ({ sending, error }: UploadState) => {
  const t = useText();
  if (sending) {
    const percent = Math.round(sending.part * 100);
    const words = t(messages.sending, { name: sending.name, percent });
    return (
      <div className="mc-upload">
        <progress max={100} value={percent} aria-label={words} />
        <span>{words}</span>
      </div>
    );
  }
  return error ? <ProblemAlert error={error} /> : null;
};
