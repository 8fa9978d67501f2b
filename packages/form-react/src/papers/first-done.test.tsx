import type { FirstDone as Issuer } from "@motlan/procedure";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FirstDone } from "./first-done.tsx";

const title = { vi: "Xác nhận diện tích", en: "Confirmation of area" };
const published: Issuer = { code: "1.013314", title, procedure: "dwelling-confirmation", found: true };

const markup = (...first: readonly Issuer[]): string => renderToStaticMarkup(<FirstDone first={first} />);

test("what a procedure of this house issues comes by itself", () => {
  expect(markup(published)).toContain("Có kết quả rồi thì không phải nộp giấy này");
});

test("one that is elsewhere is told in words, with its code, and the paper is brought back", () => {
  const elsewhere = markup({ code: "1.013314", title, found: true });
  expect(elsewhere).toContain("Xác nhận diện tích (mã 1.013314)");
  expect(elsewhere).toContain("quay lại tải lên");
});

test("of alternatives one is enough", () => {
  expect(markup(published, { code: "1.004837", found: false })).toContain("một trong các thủ tục này");
});
