import { readFile } from "node:fs/promises";
import { dueFor } from "@motlan/dossier";
import { instantOf, type Json } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import { compileProcedure } from "@motlan/procedure/compile";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { authorityOf, placeOf, withoutAuthority } from "./handled-by.ts";
import { sentEnv } from "./sent-env.ts";
import { coupleWith } from "./world.fixture.ts";

const file = "../../catalogue/procedures/civil-status-copy/procedure.yaml";
const copy = await readFile(new URL(file, import.meta.url), "utf8");

/** From the police where the result comes by post, and then where it is sent to. */
const byPost = `handled-by:
  authority: 'if delivery = "post" then "commune-police" else "peoples-committee"'
  of: >-
    if delivery = "post" then { province: deliveryAddress.province, commune: deliveryAddress.commune } else place`;

interface Changed {
  readonly "handled-by"?: string;
  readonly deadline?: string;
}

/** The copy of a record with other lines, filled in and known of as far as it is. */
const formOf = async (answers: Readonly<Record<string, Json>>, changed: Changed = { "handled-by": byPost }) => {
  const text = Object.entries(changed).reduce(
    (before, [key, line]) => before.replace(new RegExp(`^${key}: .*$`, "mu"), () => line),
    copy,
  );
  const compiled = compileProcedure({ file, text }, catalogue);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const form = await filledForm(compiled.value, coupleWith(), answers);
  return { procedure: form.procedure, env: sentEnv(form, formStateOf({ catalogue }, form, [])) };
};

type Filled = Awaited<ReturnType<typeof formOf>>;

const authorityIn = ({ procedure, env }: Filled) => authorityOf(catalogue, procedure, env);
const toldIn = ({ procedure, env }: Filled) => withoutAuthority(catalogue, procedure, env);

const place = { province: "66", commune: "24133" };
const home = { country: "VNM", province: "01", commune: "00004", detail: "Số 5" };
const abroad = { country: "LAO", detail: "Vientiane" };

test("who handles a dossier, and where, may hang on what is answered", async () => {
  const collected = await formOf({ place, delivery: "electronic" });
  expect(authorityIn(collected)).toBe("peoples-committee:24133");
  expect(placeOf(collected.procedure, collected.env)).toEqual(place);
  const sent = await formOf({ place, delivery: "post", deliveryAddress: home });
  expect(authorityIn(sent)).toBe("commune-police:00004");
});

test("an address that was given before it was hidden again leads nowhere", async () => {
  const wherever = `handled-by:
  authority: peoples-committee
  of: >-
    if deliveryAddress != null then { province: deliveryAddress.province, commune: deliveryAddress.commune } else place`;
  const shown = await formOf({ place, delivery: "post", deliveryAddress: home }, { "handled-by": wherever });
  expect(authorityIn(shown)).toBe("peoples-committee:00004");
  const hidden = await formOf({ place, delivery: "electronic", deliveryAddress: home }, { "handled-by": wherever });
  expect(authorityIn(hidden)).toBe("peoples-committee:24133");
});

test("while it hangs on what is not answered nobody is named, and nothing is held against her", async () => {
  const filled = await formOf({ delivery: "electronic" });
  expect(authorityIn(filled)).toBeNull();
  expect(toldIn(filled)).toEqual([]);
});

test("a place abroad, and one that there is not, have no authority here; it is told at the field that leads there", async () => {
  const told = [{ code: "authority-unknown", path: "deliveryAddress" }];
  expect(toldIn(await formOf({ place, delivery: "post", deliveryAddress: abroad }))).toEqual(told);
  const nowhere = { ...home, commune: "99999" };
  expect(toldIn(await formOf({ place, delivery: "post", deliveryAddress: nowhere }))).toEqual(told);
});

test("where nobody handles what was answered, that answer is blamed and not the place", async () => {
  const nobody = `handled-by: { authority: 'if delivery = "post" then null else "peoples-committee"', of: place }`;
  const filled = await formOf({ place, delivery: "post", deliveryAddress: home }, { "handled-by": nobody });
  expect(toldIn(filled)).toEqual([{ code: "authority-unknown", path: "delivery" }]);
});

test("a deadline may hang on what a register says of her on no page, which is asked for it", async () => {
  const deadline = `deadline: 'working days(date(received), if filer.hometown.province = "01" then 1 else 9)'`;
  const { procedure, env } = await formOf({ place }, { deadline });
  const received = instantOf("2026-11-23", "09:00");
  expect(dueFor(procedure.deadline, { env, calendar: catalogue.calendar, received })).toBe(
    instantOf("2026-11-24", "17:00"),
  );
});

const ending = (...successors: readonly string[]): Catalogue => {
  const end = { to: "2026-10-31", successors };
  const communes = catalogue.units.communes.map((it) => (it.code === place.commune ? { ...it, ...end } : it));
  return { ...catalogue, units: { ...catalogue.units, communes } };
};

test("of a commune that has ended, whichever came in its place handles it; of a divided one, nobody until that is said", async () => {
  const { procedure, env } = await formOf({ place, delivery: "electronic" });
  expect(authorityOf(ending("24280"), procedure, env)).toBe("peoples-committee:24280");
  const divided = ending("24280", "24235");
  expect(authorityOf(divided, procedure, env)).toBeNull();
  expect(withoutAuthority(divided, procedure, env)).toMatchObject([{ code: "authority-unknown", path: "place" }]);
});
