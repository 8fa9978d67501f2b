import { type Localized, localDate } from "@motlan/kernel";
import { type OnceOnlyRatio, onceOnlyRatio } from "@motlan/prefill";
import { stepsOf } from "@motlan/procedure";
import type { Context } from "./context.ts";
import type { Definition } from "./definition.ts";
import type { Publishing } from "./publishing/current-versions.ts";
import { versionIn } from "./publishing/current-versions.ts";
import { type Publication, publicationsOn } from "./publishing/publication.ts";
import { versionIdOf } from "./publishing/version-of.ts";

/** A procedure as the studio lists it: its file, right or wrong, and the versions that are published or wait. */
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
  /** The version that is in force, since a local date. */
  readonly published: { readonly version: string; readonly since: string } | null;
  /** What waits for another designer, or for its day. */
  readonly coming: readonly Pick<Publication, "version" | "standing" | "effectiveFrom">[];
  /** The file says something else than any version that is in force or coming. */
  readonly isUnpublished: boolean;
}

type Listing = Publishing & Pick<Context, "catalogue">;

export const listDefinitions = async (
  ctx: Listing,
  definitions: readonly Definition[],
): Promise<readonly DefinitionRow[]> => {
  const all = publicationsOn(localDate(ctx.clock.now()), await ctx.store.publicationActs());
  const byProcedure = Map.groupBy(all, ({ procedureId }) => procedureId);
  return Promise.all(
    definitions.map((definition) => {
      const { compiled, id } = definition;
      return rowOf(ctx, definition, byProcedure.get(compiled.ok ? compiled.value.id : id) ?? []);
    }),
  );
};

const rowOf = async (
  { catalogue, store }: Listing,
  definition: Definition,
  publications: readonly Publication[],
): Promise<DefinitionRow> => {
  const { id, file, compiled } = definition;
  const inForce = publications.find(({ standing }) => standing === "in-force");
  const coming = publications.filter(({ standing }) => standing === "waiting" || standing === "scheduled");
  const published = inForce && (await versionIn(store, inForce.version)).definition;
  const told = compiled.ok ? compiled.value : published;
  const live = [...(inForce ? [inForce] : []), ...coming].map(({ version }) => version);
  return {
    id,
    file,
    code: told?.code ?? null,
    title: told?.title ?? null,
    problems: compiled.ok ? 0 : compiled.issues.length,
    ratio: compiled.ok ? onceOnlyRatio(compiled.value, catalogue) : null,
    steps: told ? stepsOf(told).length : null,
    published: inForce ? { version: inForce.version, since: inForce.effectiveFrom } : null,
    coming: coming.map(({ version, standing, effectiveFrom }) => ({ version, standing, effectiveFrom })),
    isUnpublished: compiled.ok && !live.includes(versionIdOf(compiled.value)),
  };
};
