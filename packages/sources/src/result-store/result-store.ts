import { type Clock, type Instant, isJsonObject, type Json, localDate, textOf } from "@motlan/kernel";
import type { Question, Source, SourceAnswer } from "@motlan/prefill";
import { type Result, standing } from "@motlan/results";
import type { ResultsWanted } from "@motlan/service";

/** What is read of an issued result. */
export interface HeldResult extends Pick<Result, "revocation" | "validUntil"> {
  readonly id: string;
  readonly number: string;
  readonly authority: string;
  readonly issuedAt: Instant;
  readonly values: Readonly<Record<string, { readonly value: Json }>>;
}

export interface ResultStoreConfig {
  /** Results of a type about a person that the viewer may see, newest first. */
  readonly resultsFor: (wanted: ResultsWanted) => Promise<readonly HeldResult[]>;
  /** What the authority that issued is called. */
  readonly authorityName: (authority: string) => string;
  readonly clock: Clock;
}

/**
 * Our own store of results, asked as a register is: a service's `path` names the type of result. Only what the person
 * may see on whose behalf it is asked, and only what is in force, is an answer; a revoked result is as none.
 */
export const resultStore = (config: ResultStoreConfig): Source => ({
  ask: async (question) => {
    try {
      return await newest(config, question);
    } catch {
      // The port's promise: not answering is an answer.
      return { kind: "unavailable" };
    }
  },
  tell: async () => ({ kind: "unavailable" }),
});

const newest = async (config: ResultStoreConfig, { service, given, purpose }: Question): Promise<SourceAnswer> => {
  const wanted = { type: service.path, personalId: textOf(given.personalId), viewer: purpose.onBehalfOf };
  const now = config.clock.now();
  const held = await config.resultsFor(wanted);
  const result = held.find((it) => standing(it, now) === "in-force");
  if (!result) return { kind: "none" };
  return { kind: "found", record: recordOf(result, config), recordId: result.id, asOf: result.issuedAt };
};

const recordOf = ({ number, authority, issuedAt, values }: HeldResult, config: ResultStoreConfig): Json => ({
  number,
  authority: config.authorityName(authority),
  issuedOn: localDate(issuedAt),
  values: Object.entries(values).reduce<Json>((all, [path, { value }]) => put(all, path.split("."), value), {}),
});

/** `child.personalId` becomes a member of `child`. */
const put = (into: Json | undefined, [key, ...rest]: readonly string[], value: Json): Json => {
  if (key === undefined) return value;
  const held = isJsonObject(into) ? into : {};
  return { ...held, [key]: put(held[key], rest, value) };
};
