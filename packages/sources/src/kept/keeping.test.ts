import { randomBytes } from "node:crypto";
import type { Question, Source, SourceAnswer } from "@motlan/prefill";
import type { CachedAnswer } from "@motlan/service";
import { expect, test } from "vitest";
import { aQuestion, aService } from "../conformance/question.fixture.ts";
import { type Keeping, keeping } from "./keeping.ts";

const began = Date.parse("2026-11-24T02:00:00.000Z");
const at = (ms: number): string => new Date(began + ms).toISOString();

/** What the tests keep: by key, as the table of the store has it. */
const tableOf = () => {
  const rows = new Map<string, CachedAnswer>();
  const store: Keeping["store"] = {
    cachedAnswers: async (keys, now) =>
      new Map(
        keys.flatMap((key) => {
          const row = rows.get(key);
          return row && row.expiresAt > now ? [[key, row.sealed]] : [];
        }),
      ),
    keepAnswers: async (all) => {
      for (const row of all) rows.set(row.key, row);
    },
    forgetAnswers: async (register) => {
      for (const { key, register: of } of rows.values()) if (of === register) rows.delete(key);
    },
  };
  return { rows, store };
};

const mai = { hoVaTen: "Nguyễn Thị Mai", ngaySinh: "1995-03-02" };
const found: SourceAnswer = { kind: "found", record: mai, recordId: "001195012345", asOf: at(-1_000) };

interface Setup {
  readonly key?: Uint8Array | null;
  readonly table?: ReturnType<typeof tableOf>;
}

/** A register whose answers are kept, and how often it was asked. */
const house = ({ key = randomBytes(32), table = tableOf() }: Setup = {}) => {
  const state: { says: SourceAnswer; asked: number; now: number } = { says: found, asked: 0, now: 0 };
  const source = keeping(
    {
      ask: async () => {
        state.asked += 1;
        return state.says;
      },
      tell: async () => ({ kind: "found", record: {}, recordId: "r", asOf: at(0) }),
    },
    { key, store: table.store, clock: { now: () => at(state.now) }, later: (work) => work() },
  );
  return { state, source, table, key };
};

const question: Question = { ...aQuestion({ freshForMs: 60_000 }), mayBeKept: true };
const purpose = (change: Partial<Question["purpose"]>): Question => ({
  ...question,
  purpose: { ...question.purpose, ...change },
});

test("the same question in another dossier is answered by what was said, with the moment at which it was", async () => {
  const { state, source } = house();
  expect(await source.ask(question)).toEqual(found);
  state.now = 59_999;
  const again = purpose({ dossierId: "d2", enquiryId: "e2" });
  expect(await source.ask({ ...again, keys: again.keys.toReversed() })).toEqual({ ...found, fetchedAt: at(0) });
  expect(state.asked).toBe(1);
});

test("what is about to be asked is looked for beforehand, once, and nobody is asked for it", async () => {
  const { state, source, table, key } = house();
  await source.ask(question);
  let looks = 0;
  const cachedAnswers: Keeping["store"]["cachedAnswers"] = (keys, now) => {
    looks += 1;
    return table.store.cachedAnswers(keys, now);
  };
  const later = house({ key, table: { ...table, store: { ...table.store, cachedAnswers } } });
  const again = purpose({ enquiryId: "e2" });
  later.source.recall?.([again]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(looks).toBe(1);
  expect(await later.source.ask(again)).toEqual({ ...found, fetchedAt: at(0) });
  expect([looks, state.asked, later.state.asked]).toEqual([1, 1, 0]);
  // Asked once more it is looked for once more.
  await later.source.ask(again);
  expect(looks).toBe(2);
});

test("what was looked for before its register was told something is asked for", async () => {
  const { state, source } = house();
  await source.ask(question);
  source.recall?.([question]);
  await source.tell(aService, {}, { key: "k", purpose: question.purpose });
  expect(await source.ask(question)).toEqual(found);
  expect(state.asked).toBe(2);
});

test("that there is none is kept as well", async () => {
  const { state, source } = house();
  state.says = { kind: "none" };
  await source.ask(question);
  expect([await source.ask(question), state.asked]).toEqual([{ kind: "none", fetchedAt: at(0) }, 1]);
});

test.each([
  ["another procedure", purpose({ procedureCode: "1.004222" })],
  ["another law", purpose({ law: "Luật 2" })],
  ["another filer", purpose({ onBehalfOf: "001090010123" })],
  ["fewer elements", { ...question, keys: ["hoVaTen"] }],
  ["more elements", { ...question, keys: [...question.keys, "gioiTinh"] }],
  ["another number", { ...question, given: { personalId: "001090010123" } }],
  ["the same number as something else", { ...question, given: { passport: "001195012345" } }],
  ["another service", { ...question, service: { ...question.service, id: "residence" } }],
  ["another register", { ...question, service: { ...question.service, register: "health" } }],
])("%s is asked about anew", async (_, other: Question) => {
  const { state, source } = house();
  await source.ask(question);
  expect(await source.ask(other)).toEqual(found);
  expect(state.asked).toBe(2);
});

test.each(["several", "deferred", "denied", "unavailable", "malformed", "stranger"] as const)(
  "that a register says %s is not kept",
  async (kind) => {
    const { state, source, table } = house();
    state.says = { kind };
    await source.ask(question);
    await source.ask(question);
    expect([state.asked, table.rows.size]).toEqual([2, 0]);
  },
);

test("what is no longer fresh is asked for, also where the catalogue has come to count less as fresh since", async () => {
  const { state, source } = house();
  await source.ask(question);
  state.now = 30_000;
  await source.ask({ ...question, service: { ...question.service, freshForMs: 30_000 } });
  expect(state.asked).toBe(2);
  state.now = 90_000;
  await source.ask(question);
  expect(state.asked).toBe(3);
});

test("what counts for no time, what must not be answered so, and what has no key to be kept by is kept nowhere", async () => {
  const { mayBeKept: _, ...mustBeAsked } = question;
  const never = { ...question, service: { ...aService, freshForMs: 0 } };
  const cases = [
    [house(), mustBeAsked],
    [house(), never],
    [house({ key: null }), question],
  ] as const;
  for (const [{ state, source, table }, asked] of cases) {
    await source.ask(asked);
    await source.ask(asked);
    expect([state.asked, table.rows.size]).toEqual([2, 0]);
  }
});

test("what is kept tells neither whose it is nor what it says, and not that two say the same", async () => {
  const key = randomBytes(32);
  const kept = async (): Promise<CachedAnswer | undefined> => {
    const { source, table } = house({ key });
    await source.ask(question);
    return [...table.rows.values()][0];
  };
  const [first, second] = [await kept(), await kept()];
  const bytes = [first, second].flatMap((row) => [
    Buffer.from(JSON.stringify(row)),
    Buffer.from(row?.sealed ?? "", "base64"),
    Buffer.from(row?.key ?? "", "base64url"),
  ]);
  expect(bytes.every(({ length }) => length >= 32)).toBe(true);
  for (const secret of ["001195012345", "Mai", "1995", "hoVaTen", "found", "1.001193"])
    expect(bytes.filter((them) => them.includes(secret))).toEqual([]);
  expect([first?.key === second?.key, first?.sealed === second?.sealed]).toEqual([true, false]);
});

test("whoever guesses a number finds no row by it without the key", async () => {
  const table = tableOf();
  for (const { source } of [house({ table }), house({ table })]) await source.ask(question);
  expect(table.rows.size).toBe(2);
});

const spoiled = {
  "a changed bit": (bytes: Buffer) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1),
  "a changed tag": (bytes: Buffer) => bytes.with(13, (bytes.at(13) ?? 0) ^ 1),
  "a short tag": (bytes: Buffer) => bytes.subarray(0, 16),
  "no bytes": () => Buffer.alloc(0),
} satisfies Record<string, (bytes: Buffer) => Uint8Array>;

test.each(Object.entries(spoiled))("%s is as if nothing were kept", async (_, spoil) => {
  const { state, source, table } = house();
  await source.ask(question);
  for (const row of table.rows.values()) {
    const sealed = Buffer.from(spoil(Buffer.from(row.sealed, "base64"))).toString("base64");
    table.rows.set(row.key, { ...row, sealed });
  }
  expect([await source.ask(question), state.asked]).toEqual([found, 2]);
});

test("a row that was put in the place of another's is as if nothing were kept", async () => {
  const { state, source, table } = house();
  const other = { ...question, given: { personalId: "001090010123" } };
  await source.ask(question);
  await source.ask(other);
  const [first, second] = [...table.rows.values()];
  if (first && second) table.rows.set(first.key, { ...first, sealed: second.sealed });
  expect([await source.ask(question), state.asked]).toEqual([found, 3]);
});

test("a row that a key of before has sealed is as if nothing were kept", async () => {
  const before = house();
  await before.source.ask(question);
  const [row] = [...before.table.rows.values()];
  const { state, source, table } = house({
    table: {
      ...before.table,
      store: {
        ...before.table.store,
        cachedAnswers: async (keys) => new Map(keys.map((key) => [key, row?.sealed ?? ""])),
      },
    },
  });
  expect([await source.ask(question), state.asked, table.rows.size]).toEqual([found, 1, 2]);
});

const fails = () => Promise.reject(new Error("the store is away"));

test("a store that fails keeps nobody from an answer", async () => {
  const { rows, store } = tableOf();
  const { state, source } = house({ table: { rows, store: { ...store, cachedAnswers: fails, keepAnswers: fails } } });
  expect([await source.ask(question), state.asked]).toEqual([found, 1]);
});

const { service, purpose: why } = question;
const tellIt = (source: ReturnType<typeof house>["source"]) => source.tell(service, {}, { key: "k", purpose: why });

test("a register that was told something is asked anew, another is not", async () => {
  const { state, source } = house();
  const other = { ...question, service: { ...service, register: "health" } };
  await source.ask(question);
  await source.ask(other);
  expect(await tellIt(source)).toMatchObject({ kind: "found" });
  await source.ask(other);
  expect(state.asked).toBe(2);
  await source.ask(question);
  expect(state.asked).toBe(3);
});

test("what was asked before a register was told something, and is answered after, is not kept", async () => {
  const table = tableOf();
  const [reached, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<SourceAnswer>()];
  const slow = (): Promise<SourceAnswer> => {
    reached.resolve();
    return gate.promise;
  };
  const source = keeping(
    { ask: slow, tell: async () => ({ kind: "none" }) },
    { key: randomBytes(32), store: table.store, clock: { now: () => at(0) }, later: (work) => work() },
  );
  const asked = source.ask(question);
  await reached.promise;
  await tellIt(source);
  gate.resolve(found);
  expect([await asked, table.rows.size]).toEqual([found, 0]);
});

test("answers are written down together and later; until then they are found, and forgotten, all the same", async () => {
  const [table, works] = [tableOf(), Array.of<() => void>()];
  let asked = 0;
  const register: Source = {
    ask: async () => {
      asked += 1;
      return found;
    },
    tell: async () => ({ kind: "none" }),
  };
  const clock = { now: () => at(0) };
  const source = keeping(register, {
    key: randomBytes(32),
    store: table.store,
    clock,
    later: (work) => void works.push(work),
  });
  const other = { ...question, service: { ...service, register: "health" } };
  await Promise.all([source.ask(question), source.ask(other)]);
  await Promise.all([source.ask(question), source.ask(other)]);
  expect([asked, table.rows.size, works.length]).toEqual([2, 0, 1]);
  await tellIt(source);
  await source.ask(other);
  for (const work of works) work();
  expect([asked, [...table.rows.values()].map((row) => row.register)]).toEqual([2, ["health"]]);
});
