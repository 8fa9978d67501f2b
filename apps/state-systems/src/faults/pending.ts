import type { Instant } from "@motlan/kernel";

/** How many questions can wait; past it the one that waits longest is forgotten, and put off anew. */
const most = 10_000;

/** The questions that were put off, and when each will be answered. */
export interface Pending {
  due(question: string): Instant | undefined;
  putOff(question: string, until: Instant): void;
  done(question: string): void;
}

export const pendingQuestions = (): Pending => {
  const until = new Map<string, Instant>();
  return {
    due: (question) => until.get(question),
    putOff: (question, moment) => {
      until.set(question, moment);
      const [oldest] = until.keys();
      if (until.size > most && oldest !== undefined) until.delete(oldest);
    },
    done: (question) => void until.delete(question),
  };
};
