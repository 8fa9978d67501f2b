import { canonicalJson } from "@motlan/kernel";
import { factsOf, type Page } from "@motlan/procedure";
import type { FormContextValue } from "./form-context.ts";
import type { FormSession } from "./form-session.ts";
import { until } from "./until.ts";
import { waitsForHer } from "./waits-for-her.ts";

/** A page of an open form. */
export interface Here {
  readonly context: FormContextValue;
  readonly page: Page;
}

// She presses a button and waits: long enough for a register that answers, too short to think the page broken.
const mostMs = 8_000;
const whileAskedMs = 6_000;
/** Between the saving of an answer and the first word of a register that is asked because of it. */
const beforeAskedMs = 1_500;

/**
 * Waits for what the page has yet to hear: the server's word on the answers just saved, and that of registers on the
 * subjects of the page. A register that keeps silent holds nobody up for long.
 */
export const settlePage = (here: () => Here | undefined, subscribe: FormSession["subscribe"]): Promise<void> =>
  until({
    holds: () => {
      const now = here();
      return now === undefined || (isKept(now) && !isAskedOf(now) && !isProposalAwaited(now));
    },
    subscribe,
    patience: () => {
      const now = here();
      return now !== undefined && isAnyAsked(now) ? whileAskedMs : beforeAskedMs;
    },
    mostMs,
  });

/** The server's last word is of the answers as they stand. */
export const isKept = ({ context: { definition, inputs, state } }: Here): boolean => {
  const kept = factsOf(definition, state());
  return [...inputs.touched]
    .filter((path) => definition.fields[path] !== undefined || definition.subjects[path] !== undefined)
    .every((path) => canonicalJson(kept.answer(path)) === canonicalJson(inputs.answer(path)));
};

/** A register is being asked, or is about to be, whom a section of the page is about. */
export const isAskedOf = ({ context: { definition, env, state }, page }: Here): boolean => {
  // What a supplement leaves closed is not asked again.
  if (state().open !== undefined) return false;
  const now = env();
  return page.sections.some(
    ({ id, subject }) =>
      subject !== undefined &&
      now.sectionShows(page.id, id) &&
      now.status(subject) === "pending" &&
      !waitsForHer({ definition, env: now }, subject),
  );
};

/**
 * Something is empty on the page for which a proposal may yet come: of the registers that are asked, or of an answer
 * that the server has not heard. It is not held against her before.
 */
export const isProposalAwaited = (here: Here): boolean => {
  const { definition, state, env } = here.context;
  const unheard = !isKept(here);
  const mayCome = (path: string): boolean =>
    unheard ? (definition.fields[path]?.suggest.length ?? 0) > 0 : state().awaited?.includes(path) === true;
  const now = env();
  const isEmpty = (path: string): boolean => {
    const view = now.view(path);
    return view.kind === "open" && view.value === null;
  };
  return here.page.sections.some(({ fields }) => fields.some((path) => mayCome(path) && isEmpty(path)));
};

const isAnyAsked = ({ context }: Here): boolean => context.state().registers.some(({ state }) => state === "asking");
