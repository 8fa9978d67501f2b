import { fieldType, oldAddressIn, resolveOldAddress } from "@motlan/fields";
import { isJsonObject, type Json } from "@motlan/kernel";
import { asWritten, type Catalogue, type Field, type Procedure } from "@motlan/procedure";

type Answers = Readonly<Record<string, Json>>;

/** The codes of today. */
export interface Current {
  readonly catalogue: Catalogue;
  readonly today: string;
}

/** A value in codes that stand today, where it is plain which came in their place. */
export const renewed = ({ type, params }: Pick<Field, "type" | "params">, value: Json, current: Current): Json => {
  const { renew } = fieldType(type);
  return renew === undefined
    ? value
    : renew(ofOldWords(value, current), { ...current.catalogue, today: current.today }, params);
};

/** A place of which a register has only the words of an older paper, where they lead to one commune of today. */
const ofOldWords = (value: Json, { catalogue, today }: Current): Json => {
  if (!isJsonObject(value) || value["commune"] !== undefined || typeof value["original"] !== "string") return value;
  const asked = oldAddressIn(value["original"]);
  const found = asked && resolveOldAddress(catalogue, asked, today);
  return found?.kind === "one" ? { ...value, province: found.commune.province, commune: found.commune.code } : value;
};

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
