import { type Json, localDate } from "@motlan/kernel";
import type { Question, SourceAnswer } from "@motlan/prefill";
import type { Catalogue, RegisterService } from "@motlan/procedure";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";
import type { Filer } from "./context.ts";
import type { HeldRecord, HeldValue } from "./held-content.ts";
import type { Holding } from "./holding.ts";
import { myData, type Visiting } from "./my-data.ts";
import { filerNumber, spouseNumber } from "./prefill-run.fixture.ts";
import type { Disclosure } from "./store.ts";
import { coupleWith, notice } from "./world.fixture.ts";

const asOf = "2026-11-20T17:00:00.000Z";
const mai: Filer = { personalId: filerNumber, name: "Lê Mai", level: 2, phone: "0912345678", email: null };
const world = coupleWith(notice("00001.GCS.01234.26", false), notice("00002.GCS.01234.26", true));

/** Those that say something of a person to whoever gives her number: the sign-in and our own store are none. */
const registers = Object.values(catalogue.registers)
  .filter(
    ({ id, services }) =>
      id !== "results" &&
      Object.values(services).some(({ given, status }) => given.join() === "personalId" && status !== "planned"),
  )
  .map(({ id }) => id)
  .toSorted();

type Answering = (service: RegisterService) => Promise<SourceAnswer> | SourceAnswer;

const found = (record: Json): SourceAnswer => ({ kind: "found", record, recordId: "1", asOf });

const soundly: Answering = ({ register, id }) => {
  const said = world[`${register}.${id} ${filerNumber}`];
  return typeof said === "object" ? found(said.record) : { kind: "none" };
};

/** The registers, the list of looks, and what happened in which order. */
const house = (answering: Answering = soundly, over: Catalogue = catalogue) => {
  const steps: string[] = [];
  const looks: Disclosure[] = [];
  const questions: Question[] = [];
  let ids = 0;
  const ctx: Visiting = {
    catalogue: over,
    clock: { now: () => "2026-11-23T02:00:00.000Z" },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    store: {
      openDisclosure: async (...written) => {
        looks.push(...written);
        steps.push(...written.map(({ id }) => `written ${id}`));
      },
      closeDisclosure: async (...closed) => void steps.push(...closed.map(({ id, outcome }) => `${outcome} ${id}`)),
      addIncident: async ({ kind, detail }) => void steps.push(`incident ${kind} ${JSON.stringify(detail)}`),
    },
    source: {
      ask: async (question) => {
        questions.push(question);
        steps.push(`asked ${question.purpose.enquiryId}`);
        return answering(question.service);
      },
    },
  };
  return { ctx, steps, looks, questions };
};

const visit = async (ctx: Visiting, only: readonly string[] | null = null) => {
  const begun = await myData(ctx, mai, only);
  if (!begun.ok) throw new Error(begun.issues[0].code);
  return begun.value;
};

/** What is known of each register when all have answered. */
const holdings = async (ctx: Visiting, only: readonly string[] | null = null): Promise<Map<string, Holding>> => {
  const last = new Map<string, Holding>();
  for await (const part of await visit(ctx, only)) for (const it of part) last.set(it.register.id, it);
  return last;
};

const printed = (values: readonly HeldValue[] = []) => values.map(({ title, printed: { vi } }) => [title.vi, vi]);
const related = (holding: Holding | undefined): readonly HeldRecord[] => holding?.answers[0]?.related ?? [];

/** The looks at her by her number, and not those at others who stand in the answers. */
const atHer = (looks: readonly Disclosure[]) => looks.filter(({ person }) => person === filerNumber);

test("every look is written down before it is taken, and closed with what came of it", async () => {
  const { ctx, steps, looks: all } = house();
  await holdings(ctx);
  const looks = atHer(all);
  expect([...new Set(looks.map(({ register }) => register))].toSorted()).toEqual(registers);
  for (const { id, register, service } of looks) {
    const [written, asked, came] = steps.filter((step) => step.endsWith(` ${id}`));
    expect([written, asked]).toEqual([`written ${id}`, `asked ${id}`]);
    const knowsHer = Object.hasOwn(world, `${register}.${service} ${filerNumber}`);
    expect(came).toMatch(knowsHer ? /^found / : /^none /);
  }
});

test("whoever stands in an answer about her learns what was seen of him", async () => {
  const { ctx, looks } = house();
  await holdings(ctx);
  const atHim = looks.filter(({ person, register }) => person === spouseNumber && register === "civil-status");
  expect(atHim).toMatchObject([{ outcome: "found", ref: "", procedureCode: "my-data", service: "marriage" }]);
  expect(atHim[0]?.elements).toEqual(expect.arrayContaining(["personalId", "fullName", "birthDate"]));
});

test("a look that cannot be written down is not taken", async () => {
  const { ctx, questions } = house();
  const store = { ...ctx.store, openDisclosure: () => Promise.reject(new Error("the disk is full")) };
  await expect(holdings({ ...ctx, store })).rejects.toThrow("the disk is full");
  expect(questions).toEqual([]);
});

test("a look says that she asked, by her right of access and the register's own law, in one visit", async () => {
  const { ctx, looks: all, questions } = house();
  await holdings(ctx);
  const looks = atHer(all);
  expect(looks.every(({ by, procedureCode }) => by === "filer" && procedureCode === "my-data")).toBe(true);
  expect(new Set(looks.map(({ dossierId }) => dossierId))).toEqual(new Set(["my-data:id-1"]));
  expect(looks.find(({ register }) => register === "residence")?.law).toBe(
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 Điều 4; Luật Cư trú 68/2020/QH14; Nghị định 104/2022/NĐ-CP Điều 14",
  );
  expect(questions.map(({ purpose }) => purpose.law)).toEqual(looks.map(({ law }) => law));
});

test("registers are asked by her own number and for all that they give", async () => {
  const { ctx, looks: all, questions } = house();
  await holdings(ctx);
  const looks = atHer(all);
  expect(new Set(questions.map(({ given }) => given.personalId))).toEqual(new Set([filerNumber]));
  for (const { register, service, elements } of looks) {
    const { gives = {}, related: leads = {} } = catalogue.registers[register]?.services[service] ?? {};
    expect(elements).toEqual([...Object.keys(gives), ...Object.keys(leads)]);
  }
  expect(questions.find(({ service }) => service.register === "population")?.keys).toContain("giayTo");
});

const residence = catalogue.registers.residence;
const dwelling = residence?.services.residence;
if (!residence || !dwelling) throw new Error("the catalogue has no register of residence");

const withRegister = (service: Partial<RegisterService>): Catalogue => ({
  ...catalogue,
  registers: {
    ...catalogue.registers,
    tax: { ...residence, id: "tax", services: { dwelling: { ...dwelling, ...service, register: "tax" } } },
  },
});

test("the store of results is no register that holds her data: what it holds are her papers", async () => {
  const { ctx, looks } = house();
  expect([...(await holdings(ctx)).keys()]).not.toContain("results");
  expect(looks.map(({ register }) => register)).not.toContain("results");
});

test("a register that is added to the catalogue is asked as well", async () => {
  const { ctx } = house(() => found({ loaiCuTru: "1" }), withRegister({}));
  expect((await holdings(ctx)).get("tax")?.state).toBe("found");
});

test.each<[string, Partial<RegisterService>]>([
  ["is only planned", { status: "planned" }],
  ["is about something else", { about: "marriage" }],
  ["needs more than her number", { given: ["personalId", "birthDate"] }],
  ["is told and not asked", { given: [] }],
])("a service that %s is not asked", async (_, service) => {
  const { ctx } = house(soundly, withRegister(service));
  expect([...(await holdings(ctx)).keys()].toSorted()).toEqual([...registers, "vneid"]);
});

test("what a register holds is told in the words of the dictionary, with its date", async () => {
  const [answer] = (await holdings(house().ctx)).get("population")?.answers ?? [];
  expect(localDate(answer?.asOf ?? "")).toBe("2026-11-21");
  expect(printed(answer?.values).slice(0, 4)).toEqual([
    ["Họ, chữ đệm và tên", "Lê Mai"],
    ["Ngày, tháng, năm sinh", "02/03/1995"],
    ["Giới tính", "Nữ"],
    ["Dân tộc", "Kinh"],
  ]);
});

test("a shared copy names the register where the record arises, an original names none", async () => {
  const [answer] = (await holdings(house().ctx)).get("population")?.answers ?? [];
  const original = (id: string) => answer?.values.find(({ element }) => element === id)?.original;
  expect(original("birthDate")?.vi).toBe("CSDL hộ tịch");
  expect(original("nationality")).toBeNull();
});

test("personal numbers are masked, her own on the identity card too", async () => {
  const all = await holdings(house().ctx);
  const values = [...all.values()].flatMap(({ answers }) =>
    answers.flatMap((it) => [...it.values, ...within(it.related)]),
  );
  const numbers = values.filter(({ printed: { vi } }) => vi === filerNumber || vi === spouseNumber);
  expect(numbers.map(({ element }) => element).toSorted()).toEqual(["paperNumber", "personalId", "personalId"]);
  expect(numbers.every(({ masked }) => masked)).toBe(true);
});

test("what is sensitive is covered, and what is basic is not", async () => {
  const [answer] = (await holdings(house().ctx)).get("population")?.answers ?? [];
  const covered = answer?.values.filter(({ sensitive }) => sensitive).map(({ element }) => element);
  expect(covered).toEqual(["ethnicity"]);
});

const within = (records: readonly HeldRecord[]): HeldValue[] =>
  records.flatMap(({ values, related: inner }) => [...values, ...within(inner)]);

test("relations lead to records of their own: the marriage, the spouse, each birth notice with its child", async () => {
  const all = await holdings(house().ctx);
  expect(related(all.get("civil-status")).map(({ title }) => title.vi)).toEqual(["Đăng ký kết hôn", "Vợ hoặc chồng"]);
  const notices = related(all.get("health"));
  expect(notices.map(({ title }) => title.vi)).toEqual(["Giấy chứng sinh", "Giấy chứng sinh"]);
  expect(printed(notices[1]?.values)[0]).toEqual(["Số Giấy chứng sinh", "00002.GCS.01234.26"]);
  expect(printed(notices[1]?.related[0]?.values)[0]).toEqual(["Ngày, tháng, năm sinh", "13/11/2026"]);
});

test("a register that is down, or cannot be understood, keeps nothing of the others back", async () => {
  const { ctx } = house((service) =>
    service.register === "health"
      ? { kind: "unavailable" }
      : service.register === "residence"
        ? { kind: "malformed" }
        : soundly(service),
  );
  const states = [...(await holdings(ctx)).values()].map(({ register, state }) => [register.id, state]);
  expect(Object.fromEntries(states)).toMatchObject({
    vneid: "found",
    population: "found",
    "civil-status": "found",
    health: "unavailable",
    residence: "unavailable",
  });
});

test("a register that answers with somebody else's record shows nothing of it, and is an incident", async () => {
  const { ctx, steps } = house(({ register }) => (register === "residence" ? { kind: "stranger" } : { kind: "none" }));
  const held = await holdings(ctx);
  expect(held.get("residence")).toMatchObject({ state: "unavailable", answers: [] });
  const incidents = steps.filter((step) => step.startsWith("incident"));
  expect(incidents.length).toBeGreaterThan(0);
  for (const incident of incidents) expect(incident).toContain('stranger-record {"register":"residence"');
});

test("answers are shown as they come: first who is asked, the slowest last", async () => {
  const slow = Promise.withResolvers<SourceAnswer>();
  const { ctx } = house((service) => (service.register === "population" ? slow.promise : soundly(service)));
  const stream = await visit(ctx);
  const next = async () => (await stream.next()).value;
  const first: readonly Holding[] = await next();
  expect(first.map(({ state }) => state)).toEqual(["found", ...registers.map(() => "asking")]);
  const early: (string | undefined)[] = [];
  while (early.length < registers.length - 1) early.push((await next())[0].register.id);
  expect(new Set(early)).toEqual(new Set(registers.filter((id) => id !== "population")));
  slow.resolve({ kind: "none" });
  expect(await next()).toMatchObject([{ register: { id: "population" }, state: "none" }]);
  expect((await stream.next()).done).toBe(true);
});

test("a record without a value is no record", async () => {
  const all = await holdings(house(() => found({})).ctx);
  expect(all.get("population")?.state).toBe("none");
});

test("who asks a silent register again looks into that one alone", async () => {
  const { ctx, looks } = house();
  expect([...(await holdings(ctx, ["health"])).keys()]).toEqual(["health"]);
  expect([...new Set(looks.map(({ register }) => register))]).toEqual(["health"]);
});

test("what the sign-in said needs no look: name, number, phone, level, and no email where it gave none", async () => {
  const { ctx } = house();
  const [first = []] = [(await (await visit(ctx)).next()).value];
  const [signIn]: readonly Holding[] = first;
  expect(printed(signIn?.answers[0]?.values)).toEqual([
    ["Họ, chữ đệm và tên", "Lê Mai"],
    ["Số định danh cá nhân", filerNumber],
    ["Số điện thoại", "0912 345 678"],
    ["Mức định danh điện tử", "2"],
  ]);
  expect(signIn?.answers[0]?.values[1]?.masked).toBe(true);
});

test("an account of level 1 sees nothing, and nothing is asked", async () => {
  const { ctx, questions } = house();
  const refused = await myData(ctx, { ...mai, level: 1 }, null);
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["identity-level-too-low"]);
  expect(questions).toEqual([]);
});

test("without a law of access in the catalogue nobody is looked up", async () => {
  const person = catalogue.entities.person;
  if (!person) throw new Error("the catalogue has no person");
  const { lawOfAccess: _, ...lawless } = person;
  const { ctx, questions } = house(soundly, { ...catalogue, entities: { ...catalogue.entities, person: lawless } });
  const refused = await myData(ctx, mai, null);
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["law-of-access-unknown"]);
  expect(questions).toEqual([]);
});
