import type { Issue } from "@motlan/kernel";
import { useDebounced } from "@motlan/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type CheckedProcedure, client, type OpenedProcedure, type SoundProcedure } from "../../api/client.ts";
import { keys } from "../../api/keys.ts";

/** A text in which nothing was wrong, and what came of it. */
export interface SoundText extends SoundProcedure {
  readonly text: string;
}

export interface Checked {
  /** Of the last text that was checked. */
  readonly issues: readonly Issue[];
  /** What to think about in it; it publishes all the same. */
  readonly warnings: readonly Issue[];
  /** The last text that was right; null where none was yet. */
  readonly sound: SoundText | null;
  readonly checking: boolean;
  readonly failed: "too-long" | "no-answer" | null;
}

const pauseMs = 350;
const maxBytes = 64 * 1024;

/** Has the server check what is typed, once the typing pauses. */
export const useChecked = (id: string, opened: OpenedProcedure, text: string): Checked => {
  const settled = useDebounced(text, pauseMs);
  const tooLong = new TextEncoder().encode(settled).length > maxBytes;
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: keys.check(id, settled),
    queryFn: async () => ({
      text: settled,
      checked: await client.studio.checkProcedure.query({ id, text: settled }),
    }),
    initialData: settled === opened.text ? { text: opened.text, checked: opened.checked } : undefined,
    placeholderData: keepPreviousData,
    enabled: !tooLong,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const sound = useLastSound(data);
  const failed = error ? "no-answer" : null;
  return {
    issues: data?.checked.issues ?? none,
    warnings: data?.checked.warnings ?? none,
    sound,
    checking: !tooLong && failed === null && (settled !== text || isPlaceholderData || data === undefined),
    failed: tooLong ? "too-long" : failed,
  };
};

const none: readonly Issue[] = [];

interface Answered {
  readonly text: string;
  readonly checked: CheckedProcedure;
}

const useLastSound = (answered: Answered | undefined): SoundText | null => {
  const [last, setLast] = useState<SoundText | null>(null);
  if (!answered?.checked.sound || last?.text === answered.text) return last;
  const next = { ...answered.checked.sound, text: answered.text };
  setLast(next);
  return next;
};
