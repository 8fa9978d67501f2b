import { expect, test } from "vitest";
import { isPlanned, stateAnywhere, stateIn, statesOf } from "./service-state.ts";

const status = { else: "planned", "31": "partial", "01": "live" } as const;

test("a province that is named has its state, and every other and none that of elsewhere", () => {
  expect(["01", "31", "66", "else", undefined].map((province) => stateIn({ status }, province))).toEqual([
    "live",
    "partial",
    "planned",
    "planned",
    "planned",
  ]);
  expect(stateIn({ status: "partial" }, "01")).toBe("partial");
});

test("before it is known whose record it is, the best that a service is anywhere counts", () => {
  expect(stateAnywhere({ status })).toBe("live");
  expect(stateAnywhere({ status: { else: "planned", "31": "partial" } })).toBe("partial");
  expect(isPlanned({ status: { else: "planned", "31": "planned" } })).toBe(true);
  expect(isPlanned({ status })).toBe(false);
});

test("the states are told with their provinces, best first and elsewhere last", () => {
  expect(statesOf({ status })).toEqual([
    { state: "live", provinces: ["01"] },
    { state: "partial", provinces: ["31"] },
    { state: "planned", provinces: null },
  ]);
  expect(statesOf({ status: "live" })).toEqual([{ state: "live", provinces: null }]);
});
