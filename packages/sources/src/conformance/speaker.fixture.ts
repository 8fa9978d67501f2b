import type { ServerResponse } from "node:http";
import type { Json } from "@motlan/kernel";
import type { Question, Source } from "@motlan/prefill";
import type { Received } from "../register-server.fixture.ts";

/** A register as the suite has it speak: what each protocol makes of the same things. */
export interface Speaker {
  /** The source that speaks to a register at an address. */
  readonly source: (url: string) => Source;
  readonly question: Question;
  /** Records found, as an answer that is sent with status 200. */
  readonly found: (...records: readonly RecordOf[]) => Json;
  /** That there is none, as the protocol says it. */
  readonly none: (to: ServerResponse, asked: Received) => void;
  readonly denied: (to: ServerResponse, asked: Received) => void;
  /** What every answer bears. */
  readonly headers?: (asked: Received) => Readonly<Record<string, string>>;
  /** Whom a request that was received asks about. */
  readonly askedAbout: (body: Json) => Json | undefined;
}

/** A record of somebody, with the values under their keys. */
export interface RecordOf {
  readonly of: string;
  readonly values: Readonly<Record<string, Json>>;
}
