import type { Instant, Localized } from "@motlan/kernel";
import type { JsonObject } from "../records/json-object.ts";
import type { Chance } from "./chance.ts";
import type { Pending } from "./pending.ts";

/** What goes back to the caller. */
export interface Reply {
  readonly response: Response;
  /** What the caller can read of it as JSON; empty where that is nothing. */
  readonly said: JsonObject;
  /** The question that this answers, which need not be the one that was put. */
  readonly asked: JsonObject;
}

/** A call that is hit, and what a fault may do about it. */
export interface Call {
  /** Tells one question from others, whoever puts it and for which dossier. */
  readonly question: string;
  readonly body: JsonObject;
  readonly chance: Chance;
  /** The sound answer, to the question as it was put or to another one. */
  readonly answer: (body?: JsonObject) => Promise<Reply>;
  /** Whoever comes after a person in the population; nobody where the number is nobody's. */
  readonly personAfter: (personalId: string) => string | undefined;
  /** Waits, and tells whether the system is still open then. */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly pending: Pending;
  readonly now: () => Instant;
}

/** One way in which a register goes wrong: a file, and a line in `faults.ts`. */
export interface Fault {
  readonly title: Localized;
  /** What the register does. */
  readonly does: Localized;
  /** What a citizen sees of it who fills in a form. */
  readonly citizen: Localized;
  /** Whether VNeID can have it too, which answers browsers and holds no records. */
  readonly alsoSignIn: boolean;
  readonly reply: (call: Call) => Promise<Reply>;
}
