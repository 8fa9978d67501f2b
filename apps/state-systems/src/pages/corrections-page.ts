import { isJsonObject, type Json, localDate, localTime } from "@motlan/kernel";
import type { Filed } from "../corrections/filed.ts";
import { textAt } from "../records/json-object.ts";
import { both } from "./both.ts";
import { escapeHtml } from "./escape.ts";
import { pageResponse } from "./page.ts";

const nameParts = ["family", "middle", "given"];

/** A name in its order, whatever order its parts came in. */
const inOrder = (value: Readonly<Record<string, Json>>): readonly Json[] =>
  "given" in value ? nameParts.map((part) => value[part] ?? "") : Object.values(value);

const printed = (value: Json | undefined): string => {
  if (Array.isArray(value)) return value.map(printed).join(", ");
  if (isJsonObject(value)) return inOrder(value).map(printed).filter(Boolean).join(" ");
  return typeof value === "object" || value === undefined ? "" : String(value);
};

const fact = (vi: string, en: string, value: string): string =>
  `<div><dt>${both({ vi, en })}</dt><dd>${escapeHtml(value === "" ? "–" : value)}</dd></div>`;

const results = {
  "da-sua": { vi: "Đã sửa", en: "Corrected" },
  "khong-sua": { vi: "Không sửa", en: "Left as it is" },
} as const;

const answerForm = (number: string): string => `<form method="post" action="/corrections/answer">
<input type="hidden" name="soYeuCau" value="${escapeHtml(number)}">
<label for="why-${escapeHtml(number)}">${both({ vi: "Lý do, gửi cho người yêu cầu", en: "Why, for who asked" })}</label>
<input id="why-${escapeHtml(number)}" name="lyDo" maxlength="500">
<button class="action" name="ketQua" value="da-sua">Sửa như đề nghị · Correct</button>
<button class="action second" name="ketQua" value="khong-sua">Không sửa · Leave</button>
</form>`;

const item = ({ number, at, input, answered }: Filed): string => `<li class="look">
<h2>${escapeHtml(number)} · ${localDate(at)} ${localTime(at)}</h2>
<dl>
${[
  fact("Bản ghi", "Record", textAt(input, "maBanGhi")),
  fact("Mục", "Entry", textAt(input, "truong")),
  fact("Đang ghi", "As it is", printed(input["dangGhi"])),
  fact("Đề nghị", "As it should be", printed(input["deNghi"])),
  fact("Lý do", "Why", textAt(input, "lyDo")),
].join("\n")}
</dl>
${
  answered === undefined
    ? answerForm(number)
    : `<p class="state">${both(results[answered.result])} – ${localDate(answered.at)}${answered.reason === "" ? "" : `: ${escapeHtml(answered.reason)}`}</p>`
}
</li>`;

const none = both({ vi: "Chưa có yêu cầu nào.", en: "No requests yet." });

/** The requests for correction that a register has taken: the open ones first, the oldest first, with what to answer. */
export const correctionsPage = (name: string, filed: readonly Filed[]): Response => {
  const title = `Yêu cầu sửa dữ liệu – ${name}`;
  const about = {
    vi: "Trang của cơ quan quản lý dữ liệu. Sửa thì bản ghi đổi ngay; không sửa thì phải ghi lý do.",
    en: "The page of the register's owner. What is corrected changes at once; what is left as it is needs a reason.",
  };
  const open = filed.filter(({ answered }) => answered === undefined);
  const done = filed.filter(({ answered }) => answered !== undefined).toReversed();
  return pageResponse({
    title,
    main: `<h1>${escapeHtml(title)}</h1>
<p>${both(about)}</p>
<p><a href="/">Trang điều khiển · <span lang="en">Control page</span></a></p>
${filed.length === 0 ? `<p>${none}</p>` : `<ol class="looks">\n${[...open, ...done].map(item).join("\n")}\n</ol>`}`,
  });
};
