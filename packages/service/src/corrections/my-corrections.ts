import { fieldType } from "@motlan/fields";
import { type Instant, type Json, type Localized, languages } from "@motlan/kernel";
import type { Context, Filer } from "../context.ts";
import type { CorrectionAnswer, FollowedCorrection } from "./correction.ts";

/** A request of hers as she follows it. */
export interface MyCorrection {
  readonly number: string;
  readonly at: Instant;
  /** What is called wrong; what it says, and what is right by her word. */
  readonly title: Localized;
  readonly was: Localized;
  readonly proposed: Localized;
  readonly reason: string;
  /** Who said it, and who is asked to put it right. */
  readonly register: Localized;
  readonly owner: Localized;
  readonly operator: Localized;
  readonly takenAt: Instant | null;
  /** Whether its owner takes such requests by wire. */
  readonly isByWire: boolean;
  readonly answer: CorrectionAnswer | null;
  readonly dossierId: string;
}

/** The requests for correction that somebody has made, the newest first. */
export const myCorrections = async (ctx: Context, filer: Filer): Promise<readonly MyCorrection[]> => {
  const found = await ctx.store.correctionsOf(filer.personalId);
  return found.flatMap((it) => told(ctx, it) ?? []);
};

const told = ({ catalogue }: Context, correction: FollowedCorrection): MyCorrection | null => {
  const { number, at, value, proposed, reason, takenAt, answer, dossierId } = correction;
  const element = catalogue.entities[correction.entity]?.elements[correction.element];
  const [register, owner] = [catalogue.registers[correction.register], catalogue.registers[correction.owner]];
  if (!element || !register || !owner) return null;
  const { title, type, params } = element;
  const print = (it: Json): Localized => {
    const [vi = "", en = ""] = languages.map((language) =>
      fieldType(type).print(it, { language, params, reference: catalogue }),
    );
    return { vi, en };
  };
  return {
    number,
    at,
    title,
    was: print(value),
    proposed: print(proposed),
    reason,
    takenAt,
    answer,
    dossierId,
    register: register.short,
    owner: owner.title,
    operator: owner.operator,
    isByWire: owner.corrections !== undefined,
  };
};
