import type { Localized } from "@motlan/kernel";
import { type FormEnv, type Procedure, titlesAt } from "@motlan/procedure";
import { messages } from "./messages.ts";

/** One thing that can be asked about. */
export interface Part {
  /** As the outline calls it: `field child.birthDate`. */
  readonly key: string;
  /** Whose it is, and what it is called; of a check, which has no title, nothing. */
  readonly titles: readonly Localized[];
  readonly isHidden: boolean;
}

export interface PartGroup {
  readonly id: string;
  readonly title: Localized;
  readonly parts: readonly Part[];
}

/** Every field, those that are hidden as well, and all else that hangs on rules. */
export const partsOf = (definition: Procedure, env: FormEnv): readonly PartGroup[] =>
  [
    ...definition.pages.map(({ id, title, sections }) => ({
      id: `page ${id}`,
      title,
      parts: sections.flatMap(({ fields }) => fields).map((path) => fieldPart(definition, path, env)),
    })),
    { id: "checks", title: messages.checks, parts: definition.checks.map(({ id }) => other(`check ${id}`)) },
    {
      id: "papers",
      title: messages.papers,
      parts: definition.requires.filter(({ when }) => when).map(({ id, title }) => other(`requirement ${id}`, title)),
    },
    {
      id: "handling",
      title: messages.handling,
      parts: [other("handled-by", messages.handledBy), other("deadline", messages.deadline)],
    },
    { id: "fees", title: messages.fees, parts: definition.fee.map(({ id, title }) => other(`fee ${id}`, title)) },
  ].filter(({ parts }) => parts.length > 0);

const fieldPart = (definition: Procedure, path: string, env: FormEnv): Part => ({
  key: `field ${path}`,
  titles: titlesAt(definition, path),
  isHidden: env.view(path).kind === "hidden",
});

const other = (key: string, ...titles: readonly Localized[]): Part => ({ key, titles, isHidden: false });
