import { instantOf } from "@motlan/kernel";
import { expect, test } from "vitest";
import {
  birthRegistration,
  certifiedCopies,
  landRegistration,
  marriage,
  permanentResidence,
  temporaryResidence,
} from "./catalogue.fixture.ts";
import { describeProcedure } from "./describe-procedure.ts";
import { publishing } from "./small-context.fixture.ts";

const described = async (time = "09:00") => {
  const outcome = await describeProcedure(
    publishing([birthRegistration], instantOf("2026-11-23", time)),
    "birth-registration",
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

test("before starting she sees how much will be filled, and which register knows how much", async () => {
  const { fields, sources } = await described();
  expect(fields.filled).toBeLessThanOrEqual(fields.all);
  expect(sources.map(({ register }) => register).toSorted()).toEqual([
    "civil-status",
    "health",
    "population",
    "residence",
    "vneid",
  ]);
  expect(sources.reduce((sum, source) => sum + source.fields, 0)).toBe(fields.filled);
});

test("she sees which papers need not be handed in because a register has what they say", async () => {
  const { papers } = await described();
  expect(papers.map(({ heldBy, byOffice, onlySometimes }) => [heldBy?.en ?? null, byOffice, onlySometimes])).toEqual([
    // Of an abandoned child there is a record in place of a birth notice.
    ["Health data", false, true],
    [null, false, true],
    // Whether the father is on record is looked up.
    [null, true, true],
    [null, false, true],
    ["Social security database", false, true],
    [null, false, true],
    ["Population database", true, false],
    ["Residence database", true, false],
    ["Civil status database", true, true],
  ]);
});

test("she sees when it would be done if it were sent now", async () => {
  expect((await described("14:59")).due).toBe(instantOf("2026-11-23", "17:00"));
  expect((await described("15:00")).due).toBe(instantOf("2026-11-24", "17:00"));
});

test("the plain day of the record is said beside what may put it off", async () => {
  const outcome = await describeProcedure(publishing([marriage], instantOf("2026-11-23", "09:00")), "marriage");
  expect(outcome.ok && outcome.value).toMatchObject({
    deadline: { workingDays: 1 },
    longer: [{ en: "The certificate is handed over on the day on which both come and sign." }],
    due: null,
  });
});

test("what one copy costs is said before starting; what a province sets is not guessed", async () => {
  expect((await described()).fee.map(({ title, each }) => [title.en, each])).toEqual([
    ["Levy for late registration", null],
    ["Fee for copies", 8000],
  ]);
});

test("a fee that falls due only sometimes says so, with its law", async () => {
  expect((await described()).fee.map(({ title, onlySometimes, law }) => [title.en, onlySometimes, law])).toEqual([
    ["Levy for late registration", true, "Thông tư 85/2019/TT-BTC"],
    ["Fee for copies", true, "Thông tư 281/2016/TT-BTC"],
  ]);
});

test("where each row is paid for, what one costs at least is said before starting", async () => {
  const now = instantOf("2026-11-23", "09:00");
  const copies = await describeProcedure(publishing([certifiedCopies], now), "certified-copies");
  expect(copies.ok && copies.value.fee).toMatchObject([{ each: 2000, isLeast: true }]);
  const stay = await describeProcedure(publishing([temporaryResidence], now), "temporary-residence");
  expect(stay.ok && stay.value.fee).toMatchObject([{ each: 7000 }, { each: 5000, byChannel: { counter: 10_000 } }]);
});

test("what it costs at the counter is said beside what it costs online, and how dossiers are taken", async () => {
  const ctx = publishing([permanentResidence], instantOf("2026-11-23", "09:00"));
  const outcome = await describeProcedure(ctx, "permanent-residence");
  expect(outcome.ok && outcome.value.fee).toMatchObject([{ each: 10_000, byChannel: { counter: 20_000 } }]);
  expect(outcome.ok && outcome.value.channels).toEqual(["online", "counter"]);
});

test("a tax is told as one: what the tax office states is not set by the province", async () => {
  const outcome = await describeProcedure(
    publishing([landRegistration], instantOf("2026-11-23", "09:00")),
    "land-registration",
  );
  expect(outcome.ok && outcome.value.fee.map(({ kind, each }) => [kind, each])).toEqual([
    ["levy", null],
    ["tax", null],
    ["tax", null],
  ]);
});

test("a procedure that is not published is not found", async () => {
  const outcome = await describeProcedure(publishing([], instantOf("2026-11-23", "09:00")), "birth-registration");
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: "procedure-not-found" }] });
});

test("she sees which papers must not be asked of her, why and by which law", async () => {
  const { notAsked } = await described();
  expect(notAsked).toEqual([
    {
      title: { vi: "Bản sao, ảnh chụp thẻ căn cước", en: "Copy of the identity card" },
      because: { vi: "Cơ quan tra cứu bằng số định danh.", en: "The office looks it up by your personal number." },
      law: "Nghị quyết 66.7/2025/NQ-CP",
    },
  ]);
});

test("a paper that several cases ask for is told once", async () => {
  const ctx = publishing([permanentResidence], instantOf("2026-11-23", "09:00"));
  const outcome = await describeProcedure(ctx, "permanent-residence");
  const papers = outcome.ok ? outcome.value.papers.map((paper) => JSON.stringify(paper)) : [];
  expect(papers).not.toEqual([]);
  expect(papers).toEqual([...new Set(papers)]);
});
