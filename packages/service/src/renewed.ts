import { fieldType } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { asWritten, type Catalogue, type Field, type Procedure } from "@motlan/procedure";

type Answers = Readonly<Record<string, Json>>;

/** The codes of today. */
export interface Current {
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** A value in codes that stand today, where it is plain which came in their place. */
export const renewed = ({ type }: Pick<Field, "type">, value: Json, { catalogue, today }: Current): Json =>
  fieldType(type).renew?.(value, { ...catalogue, today }) ?? value;

/** The same of every answer that may still be changed: a draft may be older than a unit's end. */
export const renewedAnswers = (
  answers: Answers,
  { published, open }: { readonly published: Procedure; readonly open: readonly string[] | null },
  current: Current,
): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([path, value]) => {
      const field = published.fields[asWritten(path)];
      return [path, field && (open?.includes(path) ?? true) ? renewed(field, value, current) : value];
    }),
  );
