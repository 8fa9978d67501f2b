import { localDate, localTime } from "@motlan/kernel";
import { mostLooks } from "../handed-out/ledger.ts";
import type { HandedOut } from "../handed-out/look.ts";
import { both } from "./both.ts";
import { escapeHtml } from "./escape.ts";
import { pageResponse } from "./page.ts";

/** What one reads at a sight; the JSON has them all. */
const shown = 200;

const fact = (vi: string, en: string, value: string): string =>
  `<div><dt>${both({ vi, en })}</dt><dd>${escapeHtml(value === "" ? "–" : value)}</dd></div>`;

const item = (look: HandedOut): string => `<li class="look">
<h2>${localDate(look.at)} ${localTime(look.at)} · ${escapeHtml(look.service)}</h2>
<dl>
${[
  fact("Mã yêu cầu", "Enquiry", look.enquiryId),
  fact("Thủ tục", "Procedure", look.procedureCode),
  fact("Hồ sơ", "Dossier", look.dossierId),
  fact("Căn cứ", "Law", look.law),
  fact("Của ai", "Of whom", [look.of ?? "", ...look.named].filter(Boolean).join(", ")),
  fact("Được hỏi", "Asked", look.asked.join(", ")),
  fact("Đã cung cấp", "Handed out", look.handedOut.join(", ")),
  fact("Trả lời", "Answer", `${look.status}${look.fault === null ? "" : ` · ${look.fault}`}`),
].join("\n")}
</dl>
</li>`;

const none = both({ vi: "Chưa có yêu cầu nào.", en: "No calls yet." });

/** What a register handed out, for whoever holds it against what citizens are told. */
export const handedOutPage = (name: string, looks: readonly HandedOut[]): Response => {
  const title = `Đã cung cấp – ${name}`;
  const about = {
    vi: `Các lần hỏi từ khi khởi động, mới nhất trước, tối đa ${mostLooks}; trang này hiện ${shown}. Chỉ giữ tên trường, không giữ giá trị. Số định danh ở đây là của người hư cấu.`,
    en: `The calls since it started, the newest first, at most ${mostLooks}; this page shows ${shown}. Names of keys are kept, values are not. The numbers are of invented people.`,
  };
  return pageResponse({
    title,
    main: `<h1>${escapeHtml(title)}</h1>
<p>${both(about)}</p>
<p><a href="/">Trang điều khiển · <span lang="en">Control page</span></a> – <a href="/handed-out?as=json">JSON</a></p>
${looks.length === 0 ? `<p>${none}</p>` : `<ol class="looks">\n${looks.slice(0, shown).map(item).join("\n")}\n</ol>`}`,
  });
};
