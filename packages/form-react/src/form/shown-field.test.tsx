import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { fieldOf } from "../../gallery/src/procedure-of.ts";
import { AfterHerAnswer, PendingField } from "./shown-field.tsx";

const field = fieldOf({ path: "dwelling.address", type: "address", title: { vi: "Địa chỉ", en: "Address" } });

test("a field that a register is asked for waits for data", () => {
  expect(renderToStaticMarkup(<PendingField field={field} />)).toContain("Đang chờ dữ liệu");
});

test("what hangs on an answer of hers is told in one line, which does not pretend that somebody is asked", () => {
  const certificate = fieldOf({ path: "dwelling.certificate", type: "text", title: { vi: "Số Giấy", en: "Number" } });
  const markup = renderToStaticMarkup(<AfterHerAnswer fields={[field, certificate]} />);
  expect(markup).toBe('<p class="mt-quiet">Hiện ra sau khi bạn trả lời: Địa chỉ · Số Giấy</p>');
  expect(renderToStaticMarkup(<AfterHerAnswer fields={[]} />)).toBe("");
});
