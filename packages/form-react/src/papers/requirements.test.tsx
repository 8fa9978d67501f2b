import type { FormState } from "@motlan/procedure";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { stateIn } from "../../gallery/src/pretend-server.ts";
import { Requirements } from "./requirements.tsx";

const asked = stateIn({ answers: {}, arrived: false, files: [], healthDown: false });

const papersOf = (state: FormState): string =>
  renderToStaticMarkup(<Requirements state={state} onUpload={async () => null} onRemoveFile={async () => undefined} />);

test("while a register is asked, a paper may turn out needless", () => {
  expect(papersOf(asked)).toContain("Đang hỏi xem có cần nộp không");
});

test("where nobody is being asked, a paper that hangs on her answers does not pretend that somebody is", () => {
  const markup = papersOf({ ...asked, registers: asked.registers.map((it) => ({ ...it, state: "answered" })) });
  expect(markup).toContain("Sẽ biết có cần nộp không khi đủ thông tin");
  expect(markup).not.toContain("Đang hỏi");
});

const never = [
  {
    id: "identity-copy",
    title: { vi: "Bản sao căn cước", en: "Copy of the identity card" },
    because: { vi: "Cơ quan tự tra cứu.", en: "It is looked up." },
    law: "Nghị quyết 66.7/2025/NQ-CP",
  },
];

test("what must not be asked for is said with the reason, though nothing else is asked", () => {
  const none = { ...asked, requirements: [] };
  const markup = renderToStaticMarkup(
    <Requirements state={none} notAsked={never} onUpload={async () => null} onRemoveFile={async () => undefined} />,
  );
  expect(markup).toContain("Không phải nộp: Bản sao căn cước");
  expect(markup).toContain("Cơ quan tự tra cứu.");
  expect(papersOf(none)).toBe("");
});
