import { type FormState, type Procedure, spreadKeeper, unsaidForm } from "@motlan/procedure";
import { constant } from "@motlan/rules";
import { expect, test } from "vitest";
import type { DraftForm } from "../api/types.ts";
import { createFormSession, type FormCalls, type Patch } from "./form-session.ts";

/** A rule that no test here asks. */
const none = constant({ kind: "null" }, null);

const title = { vi: "", en: "" };

const procedure: Procedure = {
  id: "p",
  code: "1.000001",
  title,
  summary: title,
  alsoKnownAs: [],
  law: [],
  identityLevel: 1,
  handledBy: { authority: none, of: none },
  subjects: {},
  fields: {},
  pages: [],
  checks: [],
  requires: [],
  fee: [],
  deadline: { due: none },
  steps: [],
  result: { type: "r", title, about: "child", visibleTo: [], fields: [], feeds: [] },
};

const state = (more: Partial<FormState> = {}): FormState => ({ ...unsaidForm(), ...more });

const counts = (filled: number): FormState["counts"] => ({ filled, shown: 9, papersSpared: 0 });

const nothing = (): void => undefined;

const communes = [
  { code: "00166", province: "01", name: "Phường Cầu Giấy" },
  { code: "00004", province: "01", name: "Phường Ba Đình" },
  { code: "24133", province: "66", name: "Phường Buôn Ma Thuột" },
];

/** A server that keeps answers, with registers that answer when the test lets them. */
const world = () => {
  const patches: (Partial<FormState> | "break" | "end")[] = [];
  let wake = nothing;
  const answers: Patch = {};
  const lists: string[] = [];
  const server = {
    answers,
    asked: 0,
    more: true,
    filled: 0,
    offline: false,
    version: "v1",
    procedureVersion: "p@1",
    named: communes.slice(0, 1),
    lists,
  };
  const form = (): DraftForm => ({
    procedure,
    reference: {
      codeLists: {},
      units: { provinces: [], communes: [], version: server.version, lacking: ["01", "66"] },
    },
    state: state({ answers: server.answers, counts: counts(server.filled), communes: server.named }),
    more: server.more,
    version: server.procedureVersion,
    moved: null,
  });
  async function* stream(): AsyncGenerator<Partial<FormState>> {
    for (;;) {
      const next = patches.shift();
      if (next === "end") return;
      if (next === "break") throw new Error("connection lost");
      if (next) yield next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  const calls: FormCalls = {
    read: async () => form(),
    save: async (answers) => {
      if (server.offline) throw new Error("offline");
      server.answers = { ...server.answers, ...answers };
      return form();
    },
    spreader: async () => spreadKeeper(),
    communes: async (version, province) => {
      server.lists.push(`${version}/${province}`);
      if (server.offline) throw new Error("offline");
      return communes.filter((it) => it.province === province);
    },
    oldUnits: async () => [],
    prefill: async () => {
      server.asked += 1;
      return stream();
    },
  };
  const arrive = async (...come: typeof patches): Promise<void> => {
    patches.push(...come);
    wake();
    // Everything above is microtasks: one turn of the loop settles them.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { server, session: createFormSession(calls), arrive };
};

test("what registers answer is shown as it comes", async () => {
  const { server, session, arrive } = world();
  await session.load();
  await arrive({ counts: counts(1) });
  expect(session.snapshot().form?.state.counts.filled).toBe(1);
  server.more = false;
  server.filled = 2;
  await arrive({ counts: counts(2) }, "end");
  expect(session.snapshot()).toMatchObject({ prefill: "idle", form: { state: { counts: { filled: 2 } } } });
});

test("the stream never takes back an answer that was saved while it ran", async () => {
  const { session, arrive } = world();
  await session.load();
  await session.save({ relation: "mother" });
  await arrive({ answers: {}, counts: counts(1) });
  expect(session.snapshot().form?.state.answers).toEqual({ relation: "mother" });
});

test("registers are asked one round at a time, and once more for what was saved meanwhile", async () => {
  const { server, session, arrive } = world();
  await session.load();
  await session.save({ relation: "mother" });
  await session.save({ relation: "father" });
  expect(server.asked).toBe(1);
  await arrive("end");
  expect(server.asked).toBe(2);
  server.more = false;
  await arrive("end");
  expect(server.asked).toBe(2);
  expect(session.snapshot().prefill).toBe("idle");
});

test("a register that never answers is not asked for ever", async () => {
  const { server, session, arrive } = world();
  await session.load();
  await arrive("end");
  await arrive("end");
  await arrive("end");
  await arrive("end");
  expect(server.asked).toBe(3);
  expect(session.snapshot().prefill).toBe("idle");
});

test("a broken stream keeps what has come, and the registers can be asked again", async () => {
  const { server, session, arrive } = world();
  await session.load();
  await arrive({ counts: counts(4) }, "break");
  expect(session.snapshot()).toMatchObject({ prefill: "failed", form: { state: { counts: { filled: 4 } } } });
  server.more = false;
  void session.askRegisters();
  await arrive("end");
  expect(session.snapshot().prefill).toBe("idle");
});

test("a saving that failed is told to the form, and forgotten when one has worked", async () => {
  const { server, session } = world();
  await session.load();
  server.offline = true;
  await expect(session.save({ relation: "mother" })).rejects.toThrow("offline");
  expect(session.snapshot().saveProblem).toBeInstanceOf(Error);
  server.offline = false;
  await session.save({ relation: "mother" });
  expect(session.snapshot().saveProblem).toBeNull();
});

const unitsIn = ({ session }: ReturnType<typeof world>) => {
  const { communes: known = [], lacking } = session.snapshot().form?.reference.units ?? {};
  return { known: known.map(({ code }) => code), lacking };
};

test("the form knows the communes that its values name, and all of a province once somebody asks", async () => {
  const here = world();
  await here.session.load();
  expect(unitsIn(here)).toEqual({ known: ["00166"], lacking: ["01", "66"] });
  await here.session.lookUp.communes("01");
  expect(unitsIn(here)).toEqual({ known: ["00166", "00004"], lacking: ["66"] });
  // What a register names later is known as well, and what was fetched is not lost by reading the form again.
  await here.arrive({ communes: communes.slice(2) }, "end");
  expect(unitsIn(here)).toEqual({ known: ["00166", "00004", "24133"], lacking: ["66"] });
});

test("fields that ask for one list at once have it fetched once; where it fails it is asked for again", async () => {
  const here = world();
  here.server.offline = true;
  await here.session.load();
  const both = [here.session.lookUp.communes("01"), here.session.lookUp.communes("01")];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(unitsIn(here).lacking).toEqual(["01", "66"]);
  here.server.offline = false;
  await here.session.lookUp.communes("01");
  expect(here.server.lists).toEqual(["v1/01", "v1/01"]);
  expect(unitsIn(here).lacking).toEqual(["66"]);
});

test("when the catalogue has changed meanwhile, lists are fetched anew", async () => {
  const here = world();
  await here.session.load();
  await here.session.lookUp.communes("01");
  here.server.version = "v2";
  await here.session.load();
  expect(unitsIn(here).lacking).toEqual(["01", "66"]);
});

test("a draft that was moved to another version while it was open is read anew with the saving", async () => {
  const { server, session } = world();
  server.more = false;
  await session.load();
  server.procedureVersion = "p@2";
  await session.save({ name: "An" });
  expect(session.snapshot().form).toMatchObject({ version: "p@2", state: { answers: { name: "An" } } });
});
