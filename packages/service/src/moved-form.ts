import { fieldType, type Reference } from "@motlan/fields";
import { type Instant, type Json, type Localized, localDate } from "@motlan/kernel";
import { asWritten, type Procedure } from "@motlan/procedure";
import type { Context } from "./context.ts";
import { versionIn } from "./publishing/current-versions.ts";
import type { DraftMove } from "./store.ts";

/** What its filer is told of a draft that goes on under another version. */
export interface MovedForm {
  readonly at: Instant;
  /** What she had answered and is not asked any more in that way, in words. */
  readonly lost: readonly { readonly path: string; readonly title: Localized; readonly value: Localized }[];
  /** What she is asked that she was not before: questions and papers. */
  readonly asked: readonly { readonly path: string; readonly title: Localized }[];
}

/** Null where the draft has stayed with the version that it began with. */
export const movedForm = async (ctx: Context, dossierId: string): Promise<MovedForm | null> => {
  const moves = await ctx.store.movesOf(dossierId);
  const last = moves.at(-1);
  if (last === undefined) return null;
  const reference = { ...ctx.catalogue, today: localDate(ctx.clock.now()) };
  const lost = await Promise.all(moves.map((move) => lostIn(ctx, move, reference)));
  const { definition } = await versionIn(ctx.store, last.to);
  return {
    at: last.at,
    lost: lost.flat(),
    asked: last.asked.map((path) => ({ path, title: titleIn(definition, path) })),
  };
};

type Move = Omit<DraftMove, "answers">;

const lostIn = async ({ store }: Context, { from, lost }: Move, reference: Reference): Promise<MovedForm["lost"]> => {
  const { definition } = await versionIn(store, from);
  return Object.entries(lost).map(([path, value]) => ({
    path,
    title: titleIn(definition, path),
    value: wordsFor(definition, { path, value }, reference),
  }));
};

const titleIn = ({ fields, subjects, requires }: Procedure, path: string): Localized => {
  const written = asWritten(path);
  const requirement = requires.find(({ id }) => id === path);
  return (fields[written] ?? subjects[written] ?? requirement)?.title ?? { vi: path, en: path };
};

const wordsFor = (
  { fields }: Procedure,
  { path, value }: { readonly path: string; readonly value: Json },
  reference: Reference,
): Localized => {
  const field = fields[asWritten(path)];
  if (field === undefined) return { vi: "", en: "" };
  const { type, params } = field;
  const print = (language: "vi" | "en") => fieldType(type).print(value, { language, params, reference });
  return { vi: print("vi"), en: print("en") };
};
