import type { Json } from "@motlan/kernel";
import { type Graph, graphOf } from "@motlan/prefill";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";
import { labelOf } from "./label-of.ts";

/** What a register has said of one record. */
const graph = (values: Readonly<Record<string, Json>>): Graph => {
  const provenance = {
    register: "land",
    service: "parcel",
    asOf: "2026-11-01T00:00:00+07:00",
    fetchedAt: "2026-11-28T08:00:00+07:00",
    recordId: "1",
    enquiryId: "1",
    law: "Luật Đất đai 2024, Điều 166",
  };
  const seals = Object.entries(values).map(([element, value]) => ({ ref: "a", element, value, provenance, hash: "" }));
  return graphOf({ seals, enquiries: [] });
};

const address = { province: "01", commune: "00166", detail: "Ngách 27, phố Quan Hoa" };

test("of a parcel, which has two numbers, each is told with what it counts", () => {
  const words = labelOf("a", "parcel", { graph: graph({ number: "18", mapSheet: "12", address }), catalogue });
  expect(words.map(({ vi }) => vi)).toEqual([
    "Thửa đất số 18",
    "Tờ bản đồ số 12",
    "Ngách 27, phố Quan Hoa, Phường Cầu Giấy, Thành phố Hà Nội",
  ]);
  expect(words[0]?.en).toBe("Parcel number 18");
});

test("a record that has one number is told by it alone, and by nothing that no register gave", () => {
  const words = labelOf("a", "land-certificate", { graph: graph({ number: "AA 00123456" }), catalogue });
  expect(words.map(({ vi }) => vi)).toEqual(["AA 00123456"]);
});
