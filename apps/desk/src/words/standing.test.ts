import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { examinedWith, statedBeside, typed, vouched } from "../examined.fixture.ts";
import { proposedOtherwise, standingOf, standingText } from "./standing.ts";

const { registers } = examinedWith({});

const field = (type: string) => ({ type, params: {} });
const name = field("person-name");

test("a register's word is shown with its name and the day it is of", () => {
  expect(standingText(vouched("x"), name, registers)).toEqual({
    vi: "CSDL dân cư · 20/11/2026",
    en: "Population database · 20/11/2026",
  });
  expect(standingOf(vouched("x"))).toBe("vouched");
});

test("what the citizen stated is never shown as a register's word", () => {
  expect(standingOf(typed("x"))).toBe("typed");
  expect(standingText(typed("x"), name, registers).vi).toBe("Công dân khai");
});

test("a register that the catalogue no longer names is shown by its id", () => {
  expect(standingText(vouched("x"), name, {}).vi).toBe("population · 20/11/2026");
});

const toldOf = (type: string, stated: Json, proposed: Json) => {
  const sourced = statedBeside(stated, proposed);
  const { vi, en } = standingText(sourced, field(type), registers);
  return { vi, en, beside: proposedOtherwise(sourced, field(type))?.value ?? null };
};

test("where a register only proposes, the official reads whether the citizen agrees with it", () => {
  const same = { vi: "Công dân khai, khớp CSDL dân cư", beside: null };
  expect(toldOf("person-name", "Lê Mai", "Lê Mai")).toMatchObject(same);
  const other = { vi: "Công dân khai khác CSDL dân cư", beside: "Lê Lan" };
  expect(toldOf("person-name", "Lê Mai", "Lê Lan")).toMatchObject(other);
  expect(standingOf(statedBeside("Lê Mai", "Lê Mai"))).toBe("typed");
});

test("case, spaces, composition and the place of the tone are no difference between two names", () => {
  const same = { vi: "Công dân khai, khớp CSDL dân cư", en: "Stated, as in Population database", beside: null };
  for (const written of ["ĐẶNG  HÒA", "Đặng Hoà", "Đặng Hòa".normalize("NFD"), { family: "đặng", given: "hoà" }])
    expect(toldOf("person-name", written, { family: "Đặng", given: "Hòa" })).toEqual(same);
});

test("names that differ in marks or in order alone are told as exactly that, with the register's beside", () => {
  expect(toldOf("person-name", "Nguyen Thi Mai", "Nguyễn Thị Mai")).toMatchObject({
    vi: "Công dân khai, chỉ khác dấu so với CSDL dân cư",
    beside: "Nguyễn Thị Mai",
  });
  expect(toldOf("person-name", "Mai Lê", "Lê Mai")).toMatchObject({
    vi: "Công dân khai, chỉ khác thứ tự so với CSDL dân cư",
    beside: "Lê Mai",
  });
  expect(toldOf("person-name", "Trấn An", "Trần An")).toMatchObject({ vi: "Công dân khai khác CSDL dân cư" });
});

test("a date that is less exact contradicts nothing, and how a date or an address is written is no difference", () => {
  expect(toldOf("partial-date", "1950", "1950-07-02")).toMatchObject({
    vi: "Công dân khai, không trái CSDL dân cư: một bên ghi thiếu ngày, tháng",
    beside: "1950-07-02",
  });
  expect(toldOf("partial-date", "1951", "1950-07-02").vi).toBe("Công dân khai khác CSDL dân cư");
  expect(toldOf("date", "2/7/1950", "1950-07-02").vi).toBe("Công dân khai, khớp CSDL dân cư");
  const place = { country: "VNM", province: "01", commune: "00004" };
  const written = [
    { ...place, detail: "Số 5, phố Đội Cấn" },
    { ...place, detail: "số 5 phố đội cấn" },
  ] as const;
  expect(toldOf("address", ...written).vi).toBe("Công dân khai, khớp CSDL dân cư");
});

test("an old address that was renewed, and let stand, is told as that, with the register's words beside", () => {
  const { value, provenance } = statedBeside({ commune: "00454" }, { original: "xã Cổ Loa, huyện Đông Anh" });
  if (provenance.kind !== "citizen") throw new Error("it is the citizen's word");
  const renewed = { value, provenance: { ...provenance, transformation: { kind: "renewed" } } } as const;
  expect(standingText(renewed, field("address"), registers).vi).toBe(
    "Công dân khai, khớp CSDL dân cư sau khi đổi địa chỉ cũ",
  );
  expect(proposedOtherwise(renewed, field("address"))?.value).toEqual({ original: "xã Cổ Loa, huyện Đông Anh" });
});

test("where the procedure has no such field any more, only what is equal is the same", () => {
  expect(proposedOtherwise(statedBeside("Mai", "MAI"), undefined)?.value).toBe("MAI");
  expect(proposedOtherwise(statedBeside("Mai", "Mai"), undefined)).toBeNull();
});
