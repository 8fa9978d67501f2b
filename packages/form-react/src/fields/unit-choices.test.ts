import { expect, test } from "vitest";
import { unitChoices } from "./unit-choices.ts";

const units = [
  { code: "75", name: "Tỉnh Đồng Nai", to: "2026-04-29", successors: ["75"] },
  { code: "75", name: "Thành phố Đồng Nai", from: "2026-04-30" },
  { code: "a", name: "Xã A", to: "2026-06-30", successors: ["b"] },
  { code: "b", name: "Xã B", from: "2026-07-01" },
];

const offered = (day: string, chosen = "") => unitChoices(units, day, chosen).map(({ label }) => label);

test("a unit is offered from its first day to its last, by the name that it has then", () => {
  expect(offered("2026-04-29")).toEqual(["Tỉnh Đồng Nai", "Xã A"]);
  expect(offered("2026-04-30")).toEqual(["Thành phố Đồng Nai", "Xã A"]);
  expect(offered("2026-07-01")).toEqual(["Thành phố Đồng Nai", "Xã B"]);
});

test("what was chosen before it ended stays to be seen, once, until something else is chosen", () => {
  expect(offered("2026-07-01", "a")).toEqual(["Thành phố Đồng Nai", "Xã B", "Xã A"]);
  expect(offered("2026-07-01", "75")).toEqual(["Thành phố Đồng Nai", "Xã B"]);
});
