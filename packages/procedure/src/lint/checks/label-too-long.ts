import { isDeclared } from "@motlan/fields";
import { type Localized, languages } from "@motlan/kernel";
import type { Path } from "../../compile/places.ts";
import type { Check, Looked } from "../check.ts";

/** Where labels stand, so many characters are two lines on a phone. */
const most = 80;

/** A label that is longer than can be taken in at once, and has no short form beside it. */
export const labelTooLong = {
  code: "label-too-long",
  level: "warning",
  find: (looked) =>
    labelsIn(looked).flatMap(({ title, at }) =>
      languages.flatMap((language) => {
        const found = title[language].normalize("NFC").length;
        return found > most ? [{ at: [...at, language], params: { found, name: title[language] } }] : [];
      }),
    ),
} as const satisfies Check;

interface Label {
  readonly title: Localized;
  readonly at: Path;
}

const labelsIn = ({ definition }: Looked): readonly Label[] => {
  const { ask, subjects, pages, requires, fee, steps, parts = [] } = definition;
  const title = definition["short-title"] === undefined ? [{ title: definition.title, at: ["title"] }] : [];
  return [
    ...title,
    ...Object.entries(ask).flatMap(([name, asked]) =>
      // The words of a declaration are what is declared, and no label.
      isDeclared(asked.type) ? [] : [{ title: asked.title, at: ["ask", name, "title"] }],
    ),
    ...Object.entries(subjects).flatMap(([name, subject]) => [
      { title: subject.title, at: ["subjects", name, "title"] },
      ...Object.entries(subject.else).map(([way, choice]) => ({ title: choice, at: ["subjects", name, "else", way] })),
    ]),
    ...pages.flatMap((page, p) => [
      { title: page.title, at: ["pages", p, "title"] },
      ...titled(page.sections, ["pages", p, "sections"]),
    ]),
    ...titled(requires, ["requires"]),
    ...titled(fee, ["fee"]),
    ...titled(steps, ["steps"]),
    ...titled(parts, ["parts"]),
  ];
};

const titled = (things: readonly { readonly title?: Localized | undefined }[], at: Path): readonly Label[] =>
  things.flatMap(({ title }, n) => (title ? [{ title, at: [...at, n, "title"] }] : []));
