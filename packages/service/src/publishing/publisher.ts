import { fail, issue, localDate, type Outcome, ok } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import type { Context } from "../context.ts";
import { hashOf } from "../hash.ts";
import { jsonOf } from "../json-of.ts";
import type { ProcedureVersion } from "../store.ts";
import { publicationOf } from "./acting.ts";
import { versionIn } from "./current-versions.ts";
import { approveVersion, type Deciding, rejectVersion } from "./decide-version.ts";
import { type DryRun, dryRun } from "./dry-run.ts";
import { type DraftsMoved, type Moving, moveDrafts } from "./move-drafts.ts";
import { type Proposal, proposeVersion } from "./propose-version.ts";
import { type Publication, publicationsOn } from "./publication.ts";
import { type Unpublishing, unpublish } from "./unpublish.ts";

type Versioned = Promise<Outcome<{ readonly version: string }>>;

/** All that is done with versions, each by one plain record: here, or by a running house that is asked to. */
export interface Publisher {
  /** `catalogue` is the hash of what it was compiled against; `catalogue-differs` where the house has another. */
  readonly propose: (proposal: Proposal & { readonly catalogue: string }) => Versioned;
  readonly approve: (deciding: Deciding) => Versioned;
  readonly reject: (deciding: Deciding & { readonly reason: string }) => Versioned;
  readonly unpublish: (given: Unpublishing) => Promise<Outcome<{ readonly versions: readonly string[] }>>;
  /** Of one procedure, or of all. */
  readonly versions: (of: { readonly procedureId?: string }) => Promise<Outcome<readonly Publication[]>>;
  readonly version: (of: { readonly version: string }) => Promise<Outcome<ProcedureVersion>>;
  readonly dryRun: (of: { readonly version: string }) => Promise<Outcome<DryRun>>;
  readonly move: (moving: Moving) => Promise<Outcome<DraftsMoved>>;
}

/** What all procedures share, by its content: dictionary, registers, lists, kinds of evidence. */
export const catalogueHash = (catalogue: Catalogue): string => hashOf(jsonOf(catalogue)).slice(0, 12);

/** The socket of a running house, in its data folder. */
export const publishingDoor = "publishing.sock";

/**
 * `designers`: the accounts in whose name anything may be done, as the studio's sign-in has them, so that nobody is two
 * people at the two doors. Whoever else is named is refused with `designer-unknown`.
 */
export const publisherOver = (ctx: Context, designers: readonly string[]): Publisher => ({
  propose: byOneOf(designers, async ({ catalogue, ...proposal }) =>
    catalogue === catalogueHash(ctx.catalogue)
      ? proposeVersion(ctx, proposal)
      : fail(issue("catalogue-differs", "", { procedure: proposal.definition.id })),
  ),
  approve: byOneOf(designers, (deciding) => approveVersion(ctx, deciding)),
  reject: byOneOf(designers, (deciding) => rejectVersion(ctx, deciding)),
  unpublish: byOneOf(designers, (given) => unpublish(ctx, given)),
  versions: async ({ procedureId }) =>
    ok(publicationsOn(localDate(ctx.clock.now()), await ctx.store.publicationActs(procedureId))),
  version: async ({ version }) => {
    const found = await publicationOf(ctx, version);
    return found.ok ? ok(await versionIn(ctx.store, version)) : found;
  },
  dryRun: ({ version }) => dryRun(ctx, version),
  move: byOneOf(designers, (moving) => moveDrafts(ctx, moving)),
});

const byOneOf =
  <Given extends { readonly by: string }, Value>(
    designers: readonly string[],
    act: (given: Given) => Promise<Outcome<Value>>,
  ) =>
  async (given: Given): Promise<Outcome<Value>> =>
    designers.includes(given.by)
      ? act(given)
      : fail(issue("designer-unknown", "", { found: given.by, designers: designers.join(", ") }));
