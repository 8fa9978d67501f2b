import type { WhyNotAsked } from "@motlan/prefill";
import { useText } from "@motlan/ui";
import { whyNot } from "./messages.ts";
import { useQuoted, useTitles } from "./use-titles.ts";

/** Why no register is asked, in a sentence. */
export const useWhyNot = (): ((why: WhyNotAsked) => string) => {
  const t = useText();
  const titles = useTitles();
  const quoted = useQuoted();
  return (why) => {
    switch (why.kind) {
      case "awaits": {
        const answers = quoted(why.answers.map(({ title }) => title));
        return answers === "" ? t(whyNot.awaitsRegisters) : t(whyNot.awaits, { answers });
      }
      case "nobody":
      case "new":
      case "own-session":
        return t(whyNot[why.kind]);
      case "unidentified": {
        const by = quoted(why.by.map(({ title }) => title));
        return t(whyNot.unidentified, {
          by,
          registers: titles(
            why.registers.map(({ title }) => title),
            ", ",
          ),
        });
      }
      case "planned":
      case "closed":
        return t(whyNot[why.kind], {
          registers: titles(
            why.registers.map(({ title }) => title),
            ", ",
          ),
        });
    }
  };
};
