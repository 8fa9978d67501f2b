import { type Outcome, ok, textOf } from "@motlan/kernel";
import { keysOf, pick, type SourceAnswer } from "@motlan/prefill";
import type { Corrections, RegisterService } from "@motlan/procedure";
import { apartMs } from "../ask-again-later.ts";
import type { Context } from "../context.ts";
import type { CorrectionAnswer, FollowedCorrection } from "./correction.ts";
import { correctionMessage } from "./correction-message.ts";

export interface Following {
  readonly number: string;
  /** How often its owner was asked before. */
  readonly tries: number;
}

/**
 * Hands a request for correction to the register's owner, once, and asks what became of it until that is told: after a
 * while, twice as long, at last once an hour, once a day. Where the owner takes none by wire it stays open, and is on
 * the list of what is open.
 */
export const followCorrection = async (ctx: Context, { number, tries }: Following): Promise<Outcome<null>> => {
  const correction = await ctx.store.correction(number);
  const to = correction && ctx.catalogue.registers[correction.owner]?.corrections;
  if (!correction || !to || correction.answer) return ok(null);
  const isTaken = correction.takenAt !== null || (await handOver(ctx, correction, to));
  const isAnswered = isTaken && (await askForAnswer(ctx, correction, to));
  if (!isAnswered) await laterAgain(ctx, number, tries + 1);
  return ok(null);
};

const laterAgain = (ctx: Context, number: string, tries: number): Promise<void> =>
  ctx.store.enqueue({
    name: "follow-correction",
    data: { number, tries },
    // A job that runs holds its own key: two in turn let it hand on.
    key: `${number}-${(tries + 1) % 2}`,
    startAfter: new Date(Date.parse(ctx.clock.now()) + apartMs(tries, ctx.policy.askAgainMs)).toISOString(),
  });

/** What is said of a person to a register is written down first, for her to see. */
const handOver = async (ctx: Context, correction: FollowedCorrection, { file }: Corrections): Promise<boolean> => {
  const id = ctx.newId();
  await ctx.store.openDisclosure({
    ...purposeOf(correction, file.law),
    id,
    at: ctx.clock.now(),
    person: correction.about ?? correction.by,
    register: file.register,
    service: file.id,
    elements: [correction.element],
    ref: correction.entity,
    by: "system",
    outcome: "asking",
  });
  const purpose = { ...purposeOf(correction, file.law), enquiryId: id, onBehalfOf: correction.by };
  const message = correctionMessage(correction, ctx.catalogue);
  const answer = await ctx.source.tell(file, message, { key: correction.number, purpose });
  await ctx.store.closeDisclosure({ id, outcome: answer.kind });
  if (answer.kind !== "found") return false;
  await ctx.store.correctionTaken(correction.number, ctx.clock.now());
  return true;
};

const purposeOf = ({ procedureCode, dossierId }: FollowedCorrection, law: string) => ({
  procedureCode,
  dossierId,
  law,
});

/** By its number alone: nothing of a person is asked. */
const askForAnswer = async (
  ctx: Context,
  correction: FollowedCorrection,
  { lookup }: Corrections,
): Promise<boolean> => {
  const said = await ctx.source.ask({
    service: lookup,
    given: { number: correction.number },
    keys: Object.values(lookup.gives).flatMap(keysOf),
    purpose: {
      ...purposeOf(correction, lookup.law),
      enquiryId: correction.number,
      onBehalfOf: correction.by,
    },
  });
  const answer = answerIn(ctx, said, lookup);
  if (answer === null) return false;
  if (await ctx.store.answerCorrection(correction.number, answer)) await hearAnew(ctx, correction, answer);
  return true;
};

const kinds: Readonly<Record<string, CorrectionAnswer["kind"]>> = { "da-sua": "corrected", "khong-sua": "refused" };

const answerIn = (ctx: Context, said: SourceAnswer, { gives }: RegisterService): CorrectionAnswer | null => {
  const read = (element: string): string =>
    said.kind === "found" ? textOf(pick(said.record, gives[element] ?? "")) : "";
  const kind = kinds[read("state")];
  // When we heard of it: what was heard of the record before then is older than the answer.
  return kind === undefined ? null : { kind, reason: read("reason"), at: ctx.clock.now() };
};

/** What is kept of the register is not what it says now; open drafts of hers ask it when they are opened next. */
const hearAnew = async (ctx: Context, { register }: FollowedCorrection, { kind }: CorrectionAnswer): Promise<void> => {
  if (kind === "corrected") await ctx.store.forgetAnswers(register);
};
