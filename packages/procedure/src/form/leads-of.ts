import type { Rule } from "@motlan/rules";
import type { Subject } from "../procedure.ts";

/** The rules that lead to a subject's record; none for the filer, whom the session is of, and for who is only typed. */
export const leadsOf = (subject: Subject | undefined): readonly Rule[] =>
  subject === undefined || subject.from === "session" ? [] : subject.from;
