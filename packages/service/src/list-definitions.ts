import type { Instant, Localized } from "@motlan/kernel";
import { type OnceOnlyRatio, onceOnlyRatio } from "@motlan/prefill";
import { stepsOf } from "@motlan/procedure";
import type { Context } from "./context.ts";
import type { Definition } from "./definition.ts";
import type { ProcedureVersion, Store } from "./store.ts";

/** A procedure as the studio lists it: its file, right or wrong, and the version that is published, if one is. */
export interface DefinitionRow {
  readonly id: string;
  readonly file: string;
  /** Null where neither the file nor a published version tells. */
  readonly code: string | null;
  readonly title: Localized | null;
  /** How many things are wrong with the file. */
  readonly problems: number;
  /** Of the file as it stands; null while something is wrong with it. */
  readonly ratio: OnceOnlyRatio | null;
  readonly steps: number | null;
  readonly published: { readonly version: string; readonly at: Instant } | null;
}

interface Listing extends Pick<Context, "catalogue"> {
  readonly store: Pick<Store, "currentVersions">;
}

export const listDefinitions = async (
  ctx: Listing,
  definitions: readonly Definition[],
): Promise<readonly DefinitionRow[]> => {
  const versions = await ctx.store.currentVersions();
  return definitions.map((definition) => {
    const { compiled, id } = definition;
    const named = compiled.ok ? compiled.value.id : id;
    return rowOf(ctx, definition, versions.find(({ procedureId }) => procedureId === named) ?? null);
  });
};

const rowOf = ({ catalogue }: Listing, definition: Definition, published: ProcedureVersion | null): DefinitionRow => {
  const { id, file, compiled } = definition;
  const told = compiled.ok ? compiled.value : (published?.definition ?? null);
  return {
    id,
    file,
    code: told?.code ?? null,
    title: told?.title ?? null,
    problems: compiled.ok ? 0 : compiled.issues.length,
    ratio: compiled.ok ? onceOnlyRatio(compiled.value, catalogue) : null,
    steps: told && stepsOf(told).length,
    published: published && { version: published.id, at: published.publishedAt },
  };
};
