import { expect, test } from "vitest";
import { differing } from "./differing.ts";

test("what other registers hold too is what differs, wherever it stands in the record", () => {
  const record = { so: "12/2026", ngayDangKy: "2026-01-05", nguoi: { ngaySinh: "2000-02-29" }, trangThai: true };
  expect(differing(record, () => 0)).toEqual({ ...record, nguoi: { ngaySinh: "1999-02-28" } });
});

test("a year alone is a birth date, and differs as one", () => {
  expect(differing({ ngaySinh: "1950" }, () => 0)).toEqual({ ngaySinh: "1949" });
});

test("where a record has nothing of that, an amount, a day or a yes is another", () => {
  const list = { danhSach: [{ dienTich: 60 }, { dienTich: 80 }] };
  expect(differing(list, () => 0.9)).toEqual({ danhSach: [{ dienTich: 60 }, { dienTich: 81 }] });
  expect(differing({ daDangKy: false }, () => 0)).toEqual({ daDangKy: true });
});

test("a record with nothing to differ in stays as it is", () => {
  expect(differing({ danhSach: [] }, () => 0)).toEqual({ danhSach: [] });
});
