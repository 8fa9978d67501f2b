import { languages } from "@motlan/kernel";
import type { Check } from "../check.ts";
import { textsIn } from "../texts-in.ts";

/** What `motlan new` leaves for the author to write begins so. */
const mark = "…";

/** A text, or a law, that was left as the template has it: nobody is to read it. */
export const textUnwritten = {
  code: "text-unwritten",
  level: "error",
  find: ({ definition }) => [
    ...textsIn(definition).flatMap((text) =>
      languages
        .filter((language) => text[language].startsWith(mark))
        .map((language) => ({ at: [...text.at, language], params: { name: text[language] } })),
    ),
    ...definition.law.flatMap((law, n) => (law.startsWith(mark) ? [{ at: ["law", n], params: { name: law } }] : [])),
  ],
} as const satisfies Check;
