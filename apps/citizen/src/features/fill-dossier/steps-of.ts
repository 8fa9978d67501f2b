import type { Procedure } from "@motlan/procedure";
import type { Text } from "@motlan/ui";
import { messages } from "./messages.ts";

/** The way through a procedure's form, for the line of steps. */
export const stepsOf = (t: Text, { pages }: Procedure, part?: object) => [
  ...pages.map(({ id, title }) => ({ id, title: t(title) })),
  { id: "review", title: t(part ? messages.confirm : messages.review) },
];
