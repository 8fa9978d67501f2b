import { readFile } from "node:fs/promises";
import type { Json } from "@motlan/kernel";
import { formEnv } from "@motlan/procedure";
import { compileProcedure } from "@motlan/procedure/compile";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { authorityOf, placeOf, withoutAuthority } from "./handled-by.ts";
import { coupleWith } from "./world.fixture.ts";

const file = "../../catalogue/procedures/civil-status-copy/procedure.yaml";
const text = await readFile(new URL(file, import.meta.url), "utf8");

/** The copy, from the police where the result comes by post: who handles it hangs on an answer. */
const handled = /^handled-by: .*$/mu;
const routed = compileProcedure(
  {
    file,
    text: text.replace(
      handled,
      `handled-by:
  authority: 'if delivery = "post" then "commune-police" else "peoples-committee"'
  of: >-
    if delivery = "post" then { province: deliveryAddress.province, commune: deliveryAddress.commune } else place`,
    ),
  },
  catalogue,
);

const formOf = async (answers: Readonly<Record<string, Json>>) => {
  if (!routed.ok) throw new Error(JSON.stringify(routed.issues));
  const form = await filledForm(routed.value, coupleWith(), answers);
  const state = formStateOf({ catalogue }, form, []);
  return { procedure: form.procedure, env: formEnv(form.procedure, state, form.situation.today) };
};

const place = { province: "66", commune: "24133" };
const home = { country: "VNM", province: "01", commune: "00004", detail: "Số 5" };
const abroad = { country: "LAO", detail: "Vientiane" };

test("who handles a dossier, and where, may hang on what is answered", async () => {
  const collected = await formOf({ place, delivery: "electronic" });
  expect(authorityOf(collected.procedure, collected.env)).toBe("peoples-committee:24133");
  expect(placeOf(collected.procedure, collected.env)).toEqual(place);
  const sent = await formOf({ place, delivery: "post", deliveryAddress: home });
  expect(authorityOf(sent.procedure, sent.env)).toBe("commune-police:00004");
});

test("an address that was given before it was hidden again leads nowhere", async () => {
  const { procedure, env } = await formOf({ delivery: "electronic", place, deliveryAddress: home });
  expect(authorityOf(procedure, env)).toBe("peoples-committee:24133");
});

test("while it hangs on what is not answered nobody is named, and nothing is held against her", async () => {
  const { procedure, env } = await formOf({ delivery: "electronic" });
  expect(authorityOf(procedure, env)).toBeNull();
  expect(withoutAuthority(procedure, env)).toEqual([]);
});

test("a place abroad has no authority here, which is told at the field that leads there", async () => {
  const { procedure, env } = await formOf({ place, delivery: "post", deliveryAddress: abroad });
  expect(withoutAuthority(procedure, env)).toEqual([{ code: "authority-unknown", path: "deliveryAddress" }]);
});
