import { expect, test } from "vitest";
import type { DossierEvent } from "../../api/client.ts";
import { examinedWith, t } from "../../examined.fixture.ts";
import { actorText, eventNote, eventText } from "./event-words.ts";

const reading = { t, examined: examinedWith({}) };
const common = { seq: 2, at: "2026-11-20T02:00:00.000Z", by: { kind: "system" } } as const;

test("a step that silence completed is told apart from one that somebody did", () => {
  const done: DossierEvent = { ...common, kind: "step-completed", step: "confirm" };
  expect(eventText(done, reading)).toBe("Xong bước: Bước confirm");
  expect(eventText({ ...done, silence: true }, reading)).toBe("Bước confirm: hết hạn trả lời, coi như đồng ý");
});

test("a refusal is told with its reason and in the official's own words", () => {
  const refused: DossierEvent = { ...common, kind: "refused", step: "receive", reasonCode: "other", reason: "Vì …" };
  expect(eventText(refused, reading)).toBe("Từ chối: Lý do khác");
  expect(eventNote(refused)).toBe("Vì …");
});

test("a value that the system obtained is named, not shown", () => {
  const given = { value: "001", provenance: { kind: "derived" } } as const;
  const event: DossierEvent = { ...common, kind: "value-given", step: "number", path: "child.fullName", given };
  expect(eventText(event, reading)).toBe("Đã có: child.fullName");
});

test("what an official stated in completing a step is told in full", () => {
  const by = { kind: "official", username: "a", name: "A", title: "T", role: "r", authority: "tax-office:1" } as const;
  const given = { value: "Lò An", provenance: { kind: "official", username: "a" } } as const;
  const event: DossierEvent = { ...common, by, kind: "value-given", step: "number", path: "child.fullName", given };
  expect(eventText(event, reading)).toBe("child.fullName: Lò An");
});

test("a register that was told of the result is called by its name", () => {
  const fed: DossierEvent = { ...common, kind: "fed", service: "population.file-birth", receipt: "1" };
  expect(eventText(fed, reading)).toBe("Đã ghi kết quả vào CSDL dân cư");
});

test("nobody's personal number stands in the history", () => {
  const filer = examinedWith({}).events[0]?.by ?? common.by;
  expect(actorText(filer, reading.t)).toBe("Người nộp Mai");
});

test("evidence that was withdrawn is told with the paper it stood for, and in the words of who revoked it", () => {
  const event: DossierEvent = {
    ...common,
    kind: "evidence-withdrawn",
    requirement: "notice",
    resultId: "r",
    number: "7/2026",
    reason: "Cấp nhầm",
  };
  expect(eventText(event, reading)).toBe("Giấy số 7/2026 bị thu hồi – dùng cho: Giấy chứng sinh");
  expect(eventNote(event)).toBe("Cấp nhầm");
});

test("a revoked result is told with its number and why, and which register was told", () => {
  const why = { reasonCode: "forged-papers", reason: "Vì …" };
  const event: DossierEvent = { ...common, kind: "result-revoked", resultId: "r", number: "1/2026", ...why };
  expect(eventText(event, reading)).toBe("Thu hồi kết quả số 1/2026: Cấp dựa trên giấy tờ giả");
  const told: DossierEvent = { ...common, kind: "revocation-told", service: "population.revoke", receipt: "1" };
  expect(eventText(told, reading)).toBe("Đã báo thu hồi cho CSDL dân cư");
});
