import { expect, test } from "vitest";
import { keysOf, pick, recordsAt } from "./shape.ts";

const record = { ten: { ho: "Lò", dem: null, ten: "Mai" }, sinh: "2026-11-13T04:20", so: 7 };

test("a value is taken from where it stands in the register's record", () => {
  expect(pick(record, "ten.ho")).toBe("Lò");
  expect(pick(record, ".")).toBe(record);
});

test("a value of several parts is put together, without those that the register lacks", () => {
  expect(pick(record, { family: "ten.ho", middle: "ten.dem", given: "ten.ten" })).toEqual({
    family: "Lò",
    given: "Mai",
  });
});

test("what stands nowhere is null, not an empty object", () => {
  expect(pick(record, "ten.bi-danh")).toBeNull();
  expect(pick(record, { family: "x", given: "y.z" })).toBeNull();
  expect(pick("no record", { family: "ten.ho" })).toBeNull();
});

test("the day is taken of a local date and time", () => {
  expect(pick(record, { "date-of": "sinh" })).toBe("2026-11-13");
  expect(pick(record, { "date-of": "so" })).toBeNull();
});

test("a register is asked for the outermost keys that a value is made from, each once", () => {
  expect(keysOf({ family: "ten.ho", given: "ten.ten", born: { "date-of": "sinh" } })).toEqual(["ten", "sinh"]);
  expect(keysOf(".")).toEqual([]);
});

test("a list holds its objects, an object counts as a list of one, anything else as none", () => {
  expect(recordsAt({ list: [{ a: 1 }, "rubbish", null, [{ a: 2 }]] }, "list")).toEqual([{ a: 1 }]);
  expect(recordsAt({ list: { a: 1 } }, "list")).toEqual([{ a: 1 }]);
  expect(recordsAt({ list: "rubbish" }, "list")).toEqual([]);
  expect(recordsAt(record, ".")).toEqual([record]);
  expect(recordsAt(record, "nowhere.at.all")).toEqual([]);
});
