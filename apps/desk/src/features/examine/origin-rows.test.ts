import { expect, test } from "vitest";
import type { Examined, Sourced } from "../../api/client.ts";
import { examinedWith, statedBeside, t, typed, vouched } from "../../examined.fixture.ts";
import { originRows } from "./origin-rows.ts";

const text = (vi: string) => ({ vi, en: vi });

const population: Examined["origins"][string]["register"] = {
  title: text("Cơ sở dữ liệu quốc gia về dân cư"),
  operator: text("Bộ Công an"),
};

const path = "mother.fullName";

const rowsOf = (sourced: Sourced, origin: Partial<Examined["origins"][string]> = {}) => {
  const origins = { [path]: { register: population, rule: null, replaced: [], ...origin } };
  const rows = originRows(path, sourced, { t, examined: { ...examinedWith({}), origins } });
  return Object.fromEntries(rows.map(({ term, lines }) => [term, lines.join(" | ")]));
};

test("of a register's word the official reads register, service, record, times, enquiry, law and purpose", () => {
  const { value, provenance } = vouched("Mai");
  const lawful = { value, provenance: { ...provenance, law: "Luật Căn cước" } };
  expect(rowsOf(lawful)).toEqual({
    "Ai nói": "Cơ sở dữ liệu xác nhận",
    "Cơ sở dữ liệu": "Cơ sở dữ liệu quốc gia về dân cư (Bộ Công an)",
    "Dịch vụ": "population.person",
    "Bản ghi": "1",
    "Số liệu tại thời điểm": "20/11/2026 09:00",
    "Lấy về lúc": "20/11/2026 09:00",
    "Mã lượt tra cứu": "1",
    "Căn cứ": "Luật Căn cước",
    "Mục đích": "Thủ tục nhỏ (0.000001)",
  });
});

test("of what was not recorded nothing is told, and a register that is no more goes by its id", () => {
  const rows = rowsOf(vouched("Mai"), { register: null });
  expect(rows["Căn cứ"]).toBeUndefined();
  expect(rows["Cơ sở dữ liệu"]).toBe("population");
  expect(rowsOf(typed("Mai"), { register: null })).toEqual({ "Ai nói": "Người nộp khai" });
});

test("a result that was issued is told as one", () => {
  const { value, provenance } = vouched("Mai");
  if (provenance.kind !== "register") throw new Error("it is a register's word");
  const rows = rowsOf({ value, provenance: { ...provenance, from: "result" } });
  expect([rows["Ai nói"], rows["Mã kết quả"], rows["Bản ghi"]]).toEqual(["Kết quả đã cấp xác nhận", "1", undefined]);
});

test("beside what the citizen stated stands what a register proposed, with where that is from", () => {
  expect(rowsOf(statedBeside("Mai", "Lan"))).toMatchObject({
    "Ai nói": "Người nộp khai",
    "Cơ sở dữ liệu gợi ý": "Lan",
    "Dịch vụ": "population.person",
  });
});

test("what was worked out is told with what it was worked out from, its rule, and what the law says", () => {
  const rule = {
    text: "age(mother.birthDate)",
    reads: [[text("Người mẹ"), text("Ngày sinh")]],
    because: text("Điều 8"),
  };
  expect(rowsOf({ value: "30", provenance: { kind: "derived" } }, { rule, register: null })).toEqual({
    "Ai nói": "Hệ thống tính theo quy tắc của thủ tục",
    "Đã xử lý": "Tính từ: Người mẹ – Ngày sinh | Điều 8",
    "Quy tắc": "age(mother.birthDate)",
  });
  const transformation = { kind: "suggested", from: ["mother.birthDate"] } as const;
  const suggested = rowsOf({ value: "30", provenance: { kind: "citizen", transformation } }, { rule });
  expect(suggested["Đã xử lý"]).toBe("Biểu mẫu gợi ý từ: Người mẹ – Ngày sinh; người khai để nguyên | Điều 8");
});

test("who put another value in its place, and why, is told; and where nobody said why, that", () => {
  const by = {
    kind: "official",
    username: "minh",
    name: "Ngô Quang Minh",
    title: "Công chức",
    role: "civil-status-officer",
    authority: "peoples-committee:00166",
  } as const;
  const change = { was: typed("May"), at: "2026-11-21T02:00:00.000Z", by };
  const replaced = [
    { ...change, why: "Theo sổ gốc" },
    { ...change, was: typed("Maj"), why: null },
  ];
  const rows = rowsOf({ value: "Mai", provenance: { kind: "official", username: "minh" } }, { replaced });
  expect(rows["Ai nói"]).toBe("Cán bộ ghi (tài khoản minh)");
  expect(rows["Đã thay đổi"]).toBe(
    [
      "21/11/2026 09:00, Ngô Quang Minh, Công chức: trước đó là “May”",
      "Lý do: Theo sổ gốc",
      "21/11/2026 09:00, Ngô Quang Minh, Công chức: trước đó là “Maj”",
      "Không ghi lý do",
    ].join(" | "),
  );
});
