import type { Json } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { loadFunctions } from "@motlan/rules";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { client } from "../../../api/client.ts";
import { useOpened } from "../opened-context.ts";
import type { SoundText } from "../use-checked.ts";

export type Answers = Readonly<Record<string, Json>>;

export interface Trial {
  readonly id: string;
  readonly persona: string;
  readonly answers: Answers;
}

/** What the form shows, and of which text it is the form. */
export interface Previewed {
  readonly state: FormState;
  readonly sound: SoundText;
  /** What the stand-ins were asked for it, and why. */
  readonly explain: () => ReturnType<typeof client.studio.previewPlan.query>;
}

export interface Preview {
  readonly previewed: Previewed | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** The form for these answers; what was there before stays until the next is there. */
export const usePreview = ({ id, persona, answers }: Trial, sound: SoundText): Preview => {
  const { text: filed } = useOpened();
  const { text } = sound;
  const { data, error, refetch } = useQuery({
    queryKey: ["preview", id, text, persona, answers],
    queryFn: async () => {
      const given = { id, text: text === filed ? null : text, persona, answers };
      const [{ state }] = await Promise.all([client.studio.preview.query(given), loadFunctions(sound)]);
      return { state, sound, explain: () => client.studio.previewPlan.query(given) };
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  return { previewed: data, failed: error !== null, again: () => void refetch() };
};
