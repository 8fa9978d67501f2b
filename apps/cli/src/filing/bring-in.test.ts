import {
  answerSupplement,
  askAgain,
  type Context,
  type FollowedDossier,
  followDossier,
  requestSupplement,
} from "@motlan/service";
import { expect, test } from "vitest";
import { valueOf } from "./value-of.ts";
import {
  acting,
  begun,
  firstOfEach,
  inAHouse,
  later,
  loaded,
  send,
  sentIn,
  silenced,
  under,
} from "./when-down.fixture.ts";

inAHouse();

test("once it was sent, only registers that owe something are asked again", async () => {
  const example = firstOfEach.find(({ procedure }) => procedure === "certified-copies");
  if (!example) throw new Error("there is no such example");
  const { ctx } = silenced("wait", "unavailable");
  const asked: string[] = [];
  const { registers } = loaded.catalogue;
  const residence = under("wait").registers["residence"];
  if (!residence) throw new Error("there is no register of residence");
  const mixed: Context = {
    ...ctx,
    catalogue: { ...loaded.catalogue, registers: { ...registers, residence } },
    source: {
      ...ctx.source,
      ask: (question) => {
        asked.push(question.service.register);
        return ctx.source.ask(question);
      },
    },
  };
  const { filer, dossierId } = await begun(mixed, example);
  valueOf(await send(mixed, filer, dossierId));
  asked.length = 0;
  valueOf(await askAgain({ ...mixed, clock: later }, { dossierId, tries: 0 }));
  expect(new Set(asked)).toEqual(new Set(["residence"]));
});

const paths = (events: FollowedDossier["events"]): readonly string[] =>
  events.flatMap((it) => (it.kind === "value-given" ? [it.path] : []));

test("of what comes in of the others after the sending a party is told no more than of their answers", async () => {
  const example = firstOfEach.find(({ procedure }) => procedure === "marriage");
  if (!example) throw new Error("there is no such example");
  const { ctx, mend } = silenced("wait", "unavailable");
  const { filer, dossierId } = await begun(ctx, example);
  valueOf(await send(ctx, filer, dossierId));
  mend();
  valueOf(await askAgain({ ...ctx, clock: later }, { dossierId, tries: 0 }));
  const [part] = await ctx.store.partsOf(dossierId);
  if (!part) throw new Error("nobody was asked");
  const party = { ...filer, personalId: part.filer };
  const [hers, its] = [
    valueOf(await followDossier(ctx, filer, dossierId)),
    valueOf(await followDossier(ctx, party, part.id)),
  ];
  expect(paths(hers.events).length).toBeGreaterThan(0);
  expect(paths(its.events).filter((path) => !Object.hasOwn(its.dossier.values, path))).toEqual([]);
  expect(its.events.filter(({ kind }) => kind === "requirement-met")).toEqual([]);
});

test("while the filer owes a supplement no register is asked; once she has answered it is, and what was left is not hers to add", async () => {
  const example = firstOfEach.find(({ procedure }) => procedure === "marital-status");
  if (!example) throw new Error("there is no such example");
  const rig = silenced("official", "unavailable");
  let asked = 0;
  const ctx: Context = {
    ...rig.ctx,
    source: {
      ...rig.ctx.source,
      ask: (question) => {
        asked += 1;
        return rig.ctx.source.ask(question);
      },
    },
  };
  const { filer, dossierId } = await begun(ctx, example);
  valueOf(await send(ctx, filer, dossierId));
  const { dossier, procedure } = valueOf(await followDossier(ctx, filer, dossierId));
  const intake = acting(dossier.authority, "intake");
  const asking = (path: string) =>
    requestSupplement(ctx, intake, {
      dossierId,
      seq: dossier.seq,
      points: [{ path, message: "Thiếu" }],
      reason: "Thiếu",
    });
  const [open] = dossier.left ?? [];
  const refused = await asking(open?.path ?? "");
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["point-unknown"]);
  const typed = Object.entries(dossier.values).find(
    ([path, { provenance }]) => provenance.kind === "citizen" && procedure.fields[path]?.type === "text",
  );
  const [path = "", { value } = { value: null }] = typed ?? [];
  const { seq } = valueOf(await asking(path));
  rig.mend();
  asked = 0;
  const answered = { ...ctx, clock: later };
  valueOf(await askAgain(answered, { dossierId, tries: 0 }));
  expect([asked, (await sentIn(ctx, filer, dossierId)).left]).toEqual([0, dossier.left]);
  valueOf(await answerSupplement(answered, filer, { dossierId, seq, answers: { [path]: value } }));
  valueOf(await askAgain(answered, { dossierId, tries: 0 }));
  expect(asked).toBeGreaterThan(0);
  expect((await sentIn(ctx, filer, dossierId)).left?.length).toBeLessThan(dossier.left?.length ?? 0);
});
