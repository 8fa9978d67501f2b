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
