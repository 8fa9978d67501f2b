import type { Holding } from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

/** What each register had said when the stream ended. */
const look = async ({ api }: Visitor, input?: { readonly registers: string[] }): Promise<Map<string, Holding>> => {
  const last = new Map<string, Holding>();
  for await (const part of await api.citizen.myData.mutate(input)) for (const it of part) last.set(it.register.id, it);
  return last;
};

const looksAt = async ({ api }: Visitor) => (await api.citizen.whoLooked.query()).looks;

const said = (holding: Holding | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (holding?.answers ?? []).flatMap(({ values }) => values.map(({ element, printed }) => [element, printed.vi])),
  );

test("a citizen sees what every register holds of her, and every look stands in her list with its law", async () => {
  const mai = await house.signedIn("citizen", "mai");
  const held = await look(mai);
  expect(said(held.get("vneid"))).toMatchObject({ fullName: "Nguyễn Thị Mai", identityLevel: "2" });
  expect(said(held.get("population"))).toMatchObject({ fullName: "Nguyễn Thị Mai", nationality: "Việt Nam" });
  expect(said(held.get("residence")).residence).toContain("Cầu Giấy");
  const related = held.get("civil-status")?.answers[0]?.related ?? [];
  expect(related.map(({ title }) => title.vi)).toEqual(["Đăng ký kết hôn", "Vợ hoặc chồng"]);
  const looks = await looksAt(mai);
  expect(looks.length).toBeGreaterThanOrEqual(5);
  expect(looks.map(({ reason }) => reason.kind)).toEqual(looks.map(() => "my-data"));
  expect(looks.every(({ law, by }) => law.includes("91/2025/QH15") && by === "filer")).toBe(true);
});

test("a register that is down says so and holds back nothing, and alone is asked again", async () => {
  const hoa = await house.signedIn("citizen", "hoa");
  await house.control("health", "down");
  const held = await look(hoa);
  await house.control("health", "up");
  expect(held.get("health")?.state).toBe("unavailable");
  expect(held.get("population")?.state).toBe("found");
  const before = await looksAt(hoa);
  expect([...(await look(hoa, { registers: ["health"] })).values()]).toMatchObject([{ state: "found" }]);
  // Births and deaths are two services of that register.
  expect((await looksAt(hoa)).length).toBe(before.length + 2);
});

test("somebody of whom a register knows nothing is told so", async () => {
  const tu = await house.signedIn("citizen", "tu");
  expect((await look(tu)).get("health")?.state).toBe("none");
});

test("an account of level 1 is told that level 2 is needed, and nothing is looked at", async () => {
  const an = await house.signedIn("citizen", "an");
  expect(await refusal(an.api.citizen.myData.mutate())).toEqual(["identity-level-too-low"]);
  expect(await looksAt(an)).toEqual([]);
});

test("what is held of somebody else cannot even be asked for", async () => {
  const hoa = await house.signedIn("citizen", "hoa");
  const another = { registers: ["population"], personalId: "001196012345" };
  expect(await refusal(hoa.api.citizen.myData.mutate(another))).toEqual(["BAD_REQUEST"]);
});

test("no personal number is logged", async () => {
  expect(house.logged.join()).not.toMatch(/\d{12}/u);
});
