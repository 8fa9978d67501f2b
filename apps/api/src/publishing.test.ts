import { readFile } from "node:fs/promises";
import type { Json } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { compileProcedure } from "@motlan/procedure/compile";
import {
  approveVersion,
  type Context,
  describeVersions,
  dryRun,
  installCatalogue,
  moveDrafts,
  proposeVersion,
  readForm,
  rejectVersion,
  saveAnswers,
  startDossier,
  unpublish,
} from "@motlan/service";
import { openStore } from "@motlan/store";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { filer, type Office, openOffice } from "./testing/office.ts";
import { publish } from "./testing/publish.ts";

const file = "procedures/marital-status/procedure.yaml";

let office: Office;
let text: string;
/** The same procedure under a name of its own in each test. */
let procedureId = "";
let last = 0;
beforeAll(async () => {
  text = await readFile(new URL(`../../../packages/catalogue/${file}`, import.meta.url), "utf8");
  office = await openOffice({ kind: "pglite", folder: null });
});
beforeEach(async () => {
  last += 1;
  procedureId = `marital-status-${last}`;
  await publish(office.ctx, changed([]));
});
afterAll(() => office.close());

type Edit = readonly [from: string, to: string];

const extraCopies: Edit = ["ask:\n", "ask:\n  urgent: { type: yes-no, title: { vi: Cần gấp, en: In a hurry } }\n"];
const askedToo: Edit = ["periodTo, statusOther] }", "periodTo, statusOther, urgent] }"];
/** Asks whether it is urgent, beside everything else. */
const withUrgency = [extraCopies, askedToo];
/** No longer asks for what it is in full. */
const reworded: Edit = ["vi: Dùng để, en: What for", "vi: Mục đích sử dụng, en: What for"];

const changed = (edits: readonly Edit[]): Procedure => {
  const edited = edits.reduce((told, [from, to]) => {
    expect(told.split(from)).toHaveLength(2);
    return told.replace(from, () => to);
  }, text);
  const outcome = compileProcedure({ file, text: edited }, office.ctx.catalogue);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return { ...outcome.value, id: procedureId };
};

const on = (day: string): Context => ({ ...office.ctx, clock: { now: () => `${day}T03:00:00.000Z` } });

const begun = async (ctx: Context = office.ctx, answers: Readonly<Record<string, Json>> = {}): Promise<string> => {
  const started = await startDossier(ctx, filer, { procedureId });
  if (!started.ok) throw new Error(started.issues[0].code);
  const { id: dossierId } = started.value;
  const saved = await saveAnswers(ctx, filer, { dossierId, answers });
  if (!saved.ok) throw new Error(JSON.stringify(saved.issues));
  return dossierId;
};

const asks = async (dossierId: string): Promise<readonly string[]> => {
  const form = await readForm(office.ctx, filer, dossierId);
  if (!form.ok) throw new Error(form.issues[0].code);
  return form.value.procedure.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
};

const proposed = async (definition: Procedure, effectiveFrom?: string): Promise<string> => {
  const outcome = await proposeVersion(office.ctx, { definition, by: "lan", effectiveFrom });
  if (!outcome.ok) throw new Error(outcome.issues[0].code);
  return outcome.value.version;
};

test("what one designer proposed nobody files by until another has approved it; who began before goes on as she began", async () => {
  const before = await begun();
  const version = await proposed(changed(withUrgency));
  expect(await asks(await begun())).not.toContain("urgent");
  const own = await approveVersion(office.ctx, { version, by: "lan" });
  expect(own).toMatchObject({ ok: false, issues: [{ code: "version-own" }] });
  expect(await approveVersion(office.ctx, { version, by: "hùng" })).toMatchObject({ ok: true });
  expect(await asks(await begun())).toContain("urgent");
  expect(await asks(before)).not.toContain("urgent");
});

test("the same content is one version: it is not proposed twice, nor while it is in force", async () => {
  const definition = changed(withUrgency);
  const version = await proposed(definition);
  const again = { definition, by: "hùng" };
  expect(await proposeVersion(office.ctx, again)).toMatchObject({ issues: [{ code: "version-waiting" }] });
  await approveVersion(office.ctx, { version, by: "hùng" });
  expect(await proposeVersion(office.ctx, again)).toMatchObject({ issues: [{ code: "version-published" }] });
});

test("a rejected version is not approved any more; proposed again, it waits again", async () => {
  const version = await proposed(changed(withUrgency));
  await rejectVersion(office.ctx, { version, by: "hùng", reason: "Hỏi thêm mà không cần" });
  const late = await approveVersion(office.ctx, { version, by: "hùng" });
  expect(late).toMatchObject({ issues: [{ code: "version-not-waiting", params: { standing: "rejected" } }] });
  expect(await proposed(changed(withUrgency))).toBe(version);
  expect(await approveVersion(office.ctx, { version, by: "hùng" })).toMatchObject({ ok: true });
});

test("what was proposed before a version that is approved by now does not take its place, unless it is proposed anew", async () => {
  const first = await proposeVersion(on("2026-11-25"), { definition: changed(withUrgency), by: "lan" });
  const second = await proposeVersion(on("2026-11-26"), { definition: changed([reworded]), by: "lan" });
  if (!first.ok || !second.ok) throw new Error("not proposed");
  const [older, newer] = [first.value.version, second.value.version];
  const later = on("2026-11-27");
  await approveVersion(later, { version: newer, by: "hùng" });
  const late = await approveVersion(later, { version: older, by: "hùng" });
  expect(late).toMatchObject({ issues: [{ code: "version-overtaken", params: { version: older, by: newer } }] });
  await rejectVersion(later, { version: older, by: "hùng", reason: "Đã có bản mới hơn" });
  await proposeVersion(later, { definition: changed(withUrgency), by: "lan" });
  expect(await approveVersion(later, { version: older, by: "hùng" })).toMatchObject({ ok: true });
});

test("what is approved after the day that was proposed applies from the day of the approval", async () => {
  const outcome = await proposeVersion(on("2026-11-24"), {
    definition: changed(withUrgency),
    by: "lan",
    effectiveFrom: "2026-11-25",
  });
  if (!outcome.ok) throw new Error(outcome.issues[0].code);
  const later = on("2026-12-01");
  await approveVersion(later, { version: outcome.value.version, by: "hùng" });
  const last = (await describeVersions(later, procedureId)).find((it) => it.version === outcome.value.version);
  expect(last).toMatchObject({ standing: "in-force", effectiveFrom: "2026-12-01" });
});

test("a version is scheduled: until its day people begin under the old one", async () => {
  const version = await proposed(changed(withUrgency), "2027-01-01");
  await approveVersion(office.ctx, { version, by: "hùng" });
  expect(await asks(await begun(on("2026-12-31")))).not.toContain("urgent");
  expect(await asks(await begun(on("2027-01-01")))).toContain("urgent");
  const past = await proposeVersion(office.ctx, {
    definition: changed([reworded]),
    by: "lan",
    effectiveFrom: "2026-11-01",
  });
  expect(past).toMatchObject({ issues: [{ code: "effective-from-past" }] });
});

test("a version that is unpublished gives way to the one before; a procedure that is, is begun by nobody", async () => {
  await publish(office.ctx, changed(withUrgency));
  const [act] = (await office.ctx.store.publicationActs(procedureId)).slice(-1);
  const draft = await begun();
  const why = { by: "lan", reason: "Câu hỏi thừa" };
  expect(await unpublish(office.ctx, { what: act?.version ?? "", ...why, reason: " " })).toMatchObject({
    issues: [{ code: "reason-missing" }],
  });
  await unpublish(office.ctx, { what: act?.version ?? "", ...why });
  expect(await asks(await begun())).not.toContain("urgent");
  await unpublish(office.ctx, { what: procedureId, ...why });
  const none = await startDossier(office.ctx, filer, { procedureId });
  expect(none).toMatchObject({ ok: false, issues: [{ code: "procedure-not-found" }] });
  expect(await asks(draft)).toContain("urgent");
});

const urgentAlso = { maritalStatus: "1", purpose: "1", urgent: true };

const ranFor = async (version: string) => {
  const run = await dryRun(office.ctx, version);
  if (!run.ok) throw new Error(run.issues[0].code);
  return run.value;
};

test("a dry run tells of each draft what it would lose and be asked anew, and changes nothing", async () => {
  await publish(office.ctx, changed(withUrgency));
  const [answered, untouched] = [await begun(office.ctx, urgentAlso), await begun()];
  const version = await proposed(changed([reworded]));
  const { dossiers, already } = await ranFor(version);
  const lost = (id: string) => dossiers.find(({ dossier }) => dossier === id)?.fate;
  expect(already).toBe(0);
  expect(lost(answered)).toEqual({
    kind: "moves",
    lost: [{ path: "urgent", why: "not-asked" }],
    asked: [],
    papers: [],
  });
  expect(lost(untouched)).toEqual({ kind: "moves", lost: [], asked: [], papers: [] });
  expect(await asks(answered)).toContain("urgent");
});

test("drafts move once their list is accepted; a question under other words keeps its answer", async () => {
  const draft = await begun(office.ctx, { purpose: "1" });
  const version = await proposed(changed([...withUrgency, reworded]));
  const { accept, dossiers } = await ranFor(version);
  expect(dossiers[0]?.fate).toMatchObject({ kind: "moves", lost: [], asked: ["urgent"] });
  const moving = { version, by: "hùng", accept };
  expect(await moveDrafts(office.ctx, moving)).toMatchObject({ issues: [{ code: "version-not-in-force" }] });
  await approveVersion(office.ctx, { version, by: "hùng" });
  expect(await moveDrafts(office.ctx, { ...moving, accept: "unread" })).toMatchObject({
    issues: [{ code: "list-changed" }],
  });
  expect(await moveDrafts(office.ctx, moving)).toEqual({ ok: true, value: { moved: [draft], left: [] } });
  expect(await asks(draft)).toContain("urgent");
  expect((await office.ctx.store.dossier(draft))?.answers).toEqual({ purpose: "1" });
  expect(await ranFor(version)).toMatchObject({ already: 1, dossiers: [] });
});

test("what a moved draft lost is kept beside it", async () => {
  await publish(office.ctx, changed(withUrgency));
  const draft = await begun(office.ctx, urgentAlso);
  await publish(office.ctx, changed([reworded]));
  const [act] = (await office.ctx.store.publicationActs(procedureId)).slice(-1);
  const version = act?.version ?? "";
  const { accept } = await ranFor(version);
  await moveDrafts(office.ctx, { version, by: "hùng", accept });
  expect((await office.ctx.store.dossier(draft))?.answers).toEqual({ maritalStatus: "1", purpose: "1" });
  expect(await office.ctx.store.movesOf(draft)).toMatchObject([{ to: version, by: "hùng", lost: { urgent: true } }]);
});

test("what was sent is decided under the version by which it was sent", async () => {
  const sent = await office.dossierToSign();
  const births = (await office.ctx.store.publicationActs("birth-registration"))[0]?.version ?? "";
  const definition = (await office.ctx.store.version(births))?.definition;
  if (!definition) throw new Error("births are not registered here");
  await publish(office.ctx, { ...definition, alsoKnownAs: [...definition.alsoKnownAs, "giấy khai sinh mới"] });
  const [act] = (await office.ctx.store.publicationActs("birth-registration")).slice(-1);
  const { dossiers, accept } = await ranFor(act?.version ?? "");
  expect(dossiers).toEqual([{ dossier: sent, from: births, fate: { kind: "keeps", because: "sent" } }]);
  const moved = await moveDrafts(office.ctx, { version: act?.version ?? "", by: "hùng", accept });
  expect(moved).toEqual({ ok: true, value: { moved: [], left: [] } });
});

test("what is new in the files is not installed beside what a house has: it is published", async () => {
  await installCatalogue(office.ctx, [{ ...changed(withUrgency), id: "brand-new" }]);
  const none = await startDossier(office.ctx, filer, { procedureId: "brand-new" });
  expect(none).toMatchObject({ ok: false, issues: [{ code: "procedure-not-found" }] });
});

test("a first start that is broken off has not begun the house: the next one installs all of its release", async () => {
  const opened = await openStore({ kind: "pglite", folder: null });
  if (!opened.ok) throw new Error(opened.issues[0].code);
  const { store } = opened.value;
  const release = [1, 2, 3].map((n) => ({ ...changed([]), id: `released-${n}` }));
  const { clock } = office.ctx;
  const dying: typeof store = {
    ...store,
    transact: (work) =>
      store.transact((tx) =>
        work({
          ...tx,
          addVersion: (it) => (it.procedureId === "released-3" ? Promise.reject(new Error("died")) : tx.addVersion(it)),
        }),
      ),
  };
  await expect(installCatalogue({ store: dying, clock }, release)).rejects.toThrow("died");
  await installCatalogue({ store, clock }, release);
  expect((await store.publicationActs()).map(({ procedureId }) => procedureId)).toEqual(release.map(({ id }) => id));
  await opened.value.close();
});
