import { randomBytes } from "node:crypto";
import { isRecord } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prefilled } from "./testing/fill.ts";
import { type House, openHouse, type Visitor } from "./testing/house.ts";

let house: House;
let mai: Visitor;
beforeAll(async () => {
  house = await openHouse({ answerKey: randomBytes(32).toString("base64") });
  mai = await house.signedIn("citizen", "mai");
});
afterAll(() => house.stop());

/** The dossiers for which the population's register has handed something out, as it says itself. */
const handedOutFor = async (): Promise<readonly unknown[]> => {
  const looks: unknown = await (await fetch(`${house.systems.urls.population}/handed-out`)).json();
  return Array.isArray(looks) ? looks.map((look) => (isRecord(look) ? look["dossierId"] : null)) : [];
};

const opened = async (procedureId: string) => {
  const { id } = await mai.api.citizen.startDossier.mutate({ procedureId });
  return { id, state: await prefilled(mai, id) };
};

const looked = async () => {
  const { looks } = await mai.api.citizen.whoLooked.query({ register: "population" });
  return looks.map(({ outcome, law, told }) => ({ outcome, law, told }));
};

const vouchedFor = ({ sealed }: FormState) =>
  Object.entries(sealed).filter(([, { register }]) => register === "population");

test("who begins the same again is asked for nowhere, is filled in all the same, and sees that it was looked at", async () => {
  const first = await opened("marital-status");
  const looks = await looked();
  expect(looks.length).toBeGreaterThan(0);
  expect(await handedOutFor()).toContain(first.id);
  await house.control("population", "down");
  const second = await opened("marital-status");
  expect(vouchedFor(second.state)).toEqual(vouchedFor(first.state));
  expect(vouchedFor(second.state).length).toBeGreaterThan(0);
  expect(await handedOutFor()).not.toContain(second.id);
  expect(await looked()).toEqual([...looks, ...looks]);
});

test("for another purpose the register is asked, and is as silent as it is", async () => {
  const { state } = await opened("birth-registration");
  expect(state.registers).toContainEqual(expect.objectContaining({ id: "population", state: "unavailable" }));
  await house.control("population", "up");
});

const visit = async () => {
  const before = (await handedOutFor()).length;
  for await (const _ of await mai.api.citizen.myData.mutate({ registers: ["population"] }));
  return (await handedOutFor()).length - before;
};

test("when she asks what is held of her, the registers themselves are asked, each time", async () => {
  const [first, second] = [await visit(), await visit()];
  expect(first).toBeGreaterThan(0);
  expect(second).toBe(first);
});
