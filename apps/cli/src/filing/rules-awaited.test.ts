import { askAgain, checkDossier, myDossiers } from "@motlan/service";
import { expect, test } from "vitest";
import { valueOf } from "./value-of.ts";
import { begun, firstOfEach, inAHouse, later, named, policies, send, sentIn, silenced } from "./when-down.fixture.ts";

inAHouse();

/** Whether somebody owns a household business already nobody is asked: a rule looks it up. */
const example = firstOfEach.find(({ procedure }) => procedure === "household-business");
if (example === undefined) throw new Error("no household business can be sent");

test(`${named(example)}: what a rule alone reads holds it back under block, until its register has answered`, async () => {
  const { ctx, mend } = silenced("block", "unavailable", "business");
  const { filer, dossierId, state } = await begun(ctx, example);
  expect(state.left).toEqual({});
  const { issues } = valueOf(await checkDossier(ctx, filer, dossierId));
  expect(issues).toMatchObject([{ code: "register-awaited", params: { register: "business" } }]);
  expect(await send(ctx, filer, dossierId)).toMatchObject({ issues });
  const mine = async () => (await myDossiers(ctx, filer)).find(({ id }) => id === dossierId);
  expect((await mine())?.heldBack).toMatchObject({ state: "awaited", register: { en: "Business registry" } });
  mend();
  valueOf(await askAgain({ ...ctx, clock: later }, { dossierId, tries: 0 }));
  expect((await mine())?.heldBack?.state).toBe("heard");
  expect(valueOf(await checkDossier({ ...ctx, clock: later }, filer, dossierId)).issues).toEqual([]);
});

test.each(policies)("under %s it counts as not known, and the dossier is sent", async (whenDown) => {
  const { ctx } = silenced(whenDown, "unavailable", "business");
  const { filer, dossierId } = await begun(ctx, example);
  valueOf(await send(ctx, filer, dossierId));
  expect((await sentIn(ctx, filer, dossierId)).left ?? []).toEqual([]);
});
