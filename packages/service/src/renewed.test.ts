import type { Catalogue } from "@motlan/procedure";
import { expect, test } from "vitest";
import { catalogue, civilStatusCopy } from "./catalogue.fixture.ts";
import { renewed, renewedAnswers } from "./renewed.ts";

const today = "2026-11-22";
const place = { province: "66", commune: "24133" };

/** The catalogue with that commune ended. */
const ending = (...successors: readonly string[]): Catalogue => {
  const end = { to: "2026-10-31", successors };
  const communes = catalogue.units.communes.map((it) => (it.code === place.commune ? { ...it, ...end } : it));
  return { ...catalogue, units: { ...catalogue.units, communes } };
};

test("an answer of a draft that is older than its commune's end is read in the units of today, where that is plain", () => {
  const today = "2026-11-22";
  const answers = { place, copies: 2 };
  const read = (known: Catalogue, open: readonly string[] | null) =>
    renewedAnswers(answers, { published: civilStatusCopy, open }, { catalogue: known, today });
  expect(read(ending("24280"), null)).toEqual({ place: { province: "66", commune: "24280" }, copies: 2 });
  expect(read(ending("24280", "24235"), null)).toEqual(answers);
  // What a supplement does not open stays as it was sent.
  expect(read(ending("24280"), ["copies"])).toEqual(answers);
});

const original = (words: string) => {
  const value = { country: "VNM", original: words };
  return renewed({ type: "address" }, value, { catalogue, today });
};

test("where a register has only the words of an older paper, they are read if they lead to one commune", () => {
  expect(original("xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội")).toMatchObject({ province: "01", commune: "00454" });
  expect(original("Số 5, phường Bửu Hoà, thành phố Biên Hoà, tỉnh Đồng Nai")).toMatchObject({ commune: "26068" });
});

test.each([
  "phường Dịch Vọng, quận Cầu Giấy, thành phố Hà Nội",
  "phường Nào Đó, quận Cầu Giấy, thành phố Hà Nội",
  "xã Cổ Loa",
])("of %s nothing is guessed", (words) => {
  expect(original(words)).toEqual({ country: "VNM", original: words });
});

test("where a commune is said, the words beside it stay words", () => {
  const value = { ...place, original: "xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội" };
  expect(renewed({ type: "address" }, value, { catalogue, today })).toEqual(value);
  const named = { original: "xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội" };
  // A place says where something happened: it may keep the name of its time.
  expect(renewed({ type: "place" }, named, { catalogue, today })).toEqual(named);
});
