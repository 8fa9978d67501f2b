import { localDate, localTime } from "@motlan/kernel";
import type { FormState, LeftView, RegisterView } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { messages } from "./silent-messages.ts";

type WhenDown = LeftView["whenDown"] | "ask";

const words = {
  ask: messages.unavailable,
  wait: messages.leftWait,
  official: messages.leftOfficial,
  block: messages.leftBlock,
} as const satisfies Readonly<Record<WhenDown, object>>;

/** What she is not asked for, of fields and papers. */
const leftIn = ({ left = {}, rulesAwaited = {}, requirements }: FormState): readonly LeftView[] => [
  ...Object.values(left),
  ...Object.values(rulesAwaited),
  ...requirements.flatMap((it) => it.left ?? []),
];

/** Which registers are silent, what that means for her, and what happens next: one line for each way it goes on. */
export const SilentRegisters = ({ state }: { readonly state: FormState }) => {
  const t = useText();
  const left = leftIn(state);
  const silent = state.registers.filter((it) => it.state === "unavailable");
  const ways = (["block", "official", "wait"] as const).map((whenDown) => ({
    whenDown,
    names: silent.filter(({ id }) => left.some((it) => it.register === id && it.whenDown === whenDown)),
  }));
  const asked = silent.filter(({ id }) => left.every(({ register }) => register !== id));
  const named = ({ title, until }: RegisterView): string =>
    until === undefined ? t(title) : t(messages.askedAgainAt, { name: t(title), ...dayAndTime(until) });
  return [...ways, { whenDown: "ask" as const, names: asked }].map(
    ({ whenDown, names }) =>
      names.length > 0 && (
        <Alert key={whenDown} tone="warning">
          {t(words[whenDown], { names: names.map(named).join(", ") })}
        </Alert>
      ),
  );
};

/** 02:00 on 30/11. */
const dayAndTime = (at: string) => {
  const [, month = "", day = ""] = localDate(at).split("-");
  return { time: localTime(at), day: `${day}/${month}` };
};
