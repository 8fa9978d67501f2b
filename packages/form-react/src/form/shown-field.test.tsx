import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { fieldOf } from "../../gallery/src/procedure-of.ts";
import { PendingField } from "./shown-field.tsx";

const field = fieldOf({ path: "dwelling.address", type: "address", title: { vi: "Địa chỉ", en: "Address" } });

test("a field that a register is asked for waits for data", () => {
  const markup = renderToStaticMarkup(<PendingField field={field} isHers={false} />);
  expect(markup).toContain("Đang chờ dữ liệu");
});

test("a field that hangs on an answer of hers says so, and does not pretend that somebody is asked", () => {
  const markup = renderToStaticMarkup(<PendingField field={field} isHers />);
  expect(markup).toContain("Sẽ hiện sau khi bạn trả lời ở trên");
  expect(markup).not.toContain("Đang chờ dữ liệu");
});
