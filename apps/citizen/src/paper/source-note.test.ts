import type { Localized } from "@motlan/kernel";
import type { Phrase, Text } from "@motlan/ui";
import { expect, test } from "vitest";
import { sourceNote } from "./source-note.ts";

function vietnamese(message: Localized): string;
function vietnamese<P>(message: Phrase<P>, params: P): string;
function vietnamese<P>(message: Localized | Phrase<P>, ...given: readonly P[]): string {
  const words = message.vi;
  const [params] = given;
  if (typeof words === "string") return words;
  if (params === undefined) throw new Error("a phrase needs its parameters");
  return words(params);
}

const t: Text = vietnamese;
const registers = { population: { vi: "CSDL dân cư", en: "Population database" } };

const said = {
  register: "population",
  service: "person",
  recordId: "036093004521",
  asOf: "2026-11-20T02:00:00.000Z",
  fetchedAt: "2026-11-24T02:00:00.000Z",
  enquiryId: "e1",
  law: "Luật Căn cước",
};

const noteOf = (provenance: Parameters<typeof sourceNote>[0]["provenance"]): string =>
  sourceNote({ value: "x", provenance }, { t, registers });

test("a register's word is noted with its name, the day it is of, when it was fetched, and by which law", () => {
  expect(noteOf({ kind: "register", ...said })).toBe(
    "CSDL dân cư, số liệu ngày 20/11/2026, lấy về lúc 24/11/2026 09:00. Căn cứ: Luật Căn cước.",
  );
  expect(noteOf({ kind: "register", from: "result", ...said, law: "" })).toBe(
    "Kết quả đã cấp ngày 20/11/2026 (CSDL dân cư), lấy về lúc 24/11/2026 09:00.",
  );
});

test("a number by which a register knows somebody is on no paper for being a record's", () => {
  expect(noteOf({ kind: "register", ...said })).not.toContain(said.recordId);
});

test("what somebody stated, and what was worked out, is noted as that", () => {
  expect(noteOf({ kind: "citizen" })).toBe("Người nộp hồ sơ khai.");
  expect(noteOf({ kind: "citizen", party: "other" })).toBe("Bên kia khai trong phiên của mình.");
  expect(noteOf({ kind: "derived" })).toBe("Hệ thống tính theo quy tắc của thủ tục.");
  expect(noteOf({ kind: "official", username: "minh" })).toBe("Cán bộ giải quyết hồ sơ ghi.");
});
