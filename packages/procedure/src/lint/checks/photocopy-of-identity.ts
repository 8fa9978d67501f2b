import { fold, type Localized, languages } from "@motlan/kernel";
import type { Check } from "../check.ts";
import { uploads } from "../papers/uploads.ts";

/** The words alone: `CMND/CCCD` is two of them. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * An identity paper that the filer would have to copy and upload, by whatever name: who she is, is known from how she
 * signed in, and from the register of whoever issued it.
 */
export const photocopyOfIdentity = {
  code: "photocopy-of-identity",
  level: "error",
  find: ({ procedure, catalogue }) => {
    const words = Object.values(catalogue.evidence).flatMap(({ identity = [] }) => identity.map(plain));
    const isIdentity = (title: Localized): boolean =>
      languages.some((language) => words.some((word) => ` ${plain(title[language])} `.includes(` ${word} `)));
    return uploads(procedure, catalogue).flatMap(({ requirement, kind, at }) =>
      kind.identity !== undefined || isIdentity(kind.title) || isIdentity(requirement.title)
        ? [{ at, params: { name: kind.id } }]
        : [],
    );
  },
} as const satisfies Check;
