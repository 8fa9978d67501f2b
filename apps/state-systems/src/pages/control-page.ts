import type { Localized } from "@motlan/kernel";
import { faults } from "../faults/faults.ts";
import type { Connection, ConnectionState, Setting } from "../http/connection.ts";
import { both } from "./both.ts";
import { escapeHtml } from "./escape.ts";
import { pageResponse } from "./page.ts";

interface Words {
  readonly title: Localized;
  readonly does: Localized;
  readonly citizen: Localized;
}

const up: Words = {
  title: { vi: "Đang hoạt động", en: "Up" },
  does: { vi: "Trả lời đúng mọi yêu cầu.", en: "Answers every call soundly." },
  citizen: { vi: "Tờ khai tự điền.", en: "The form fills itself." },
};

const chaos: Words = {
  title: { vi: "Hỗn loạn", en: "Chaos" },
  does: {
    vi: "Mỗi yêu cầu bị ảnh hưởng gặp một trong các sự cố trên, theo số khởi tạo.",
    en: "Each call that is hit meets one of the faults above, as the seed says.",
  },
  citizen: { vi: "Lúc thế này, lúc thế khác.", en: "Now this, now that." },
};

const wordsOf = (state: ConnectionState): Words => (state === "up" ? up : state === "chaos" ? chaos : faults[state]);

const percentOf = ({ share }: Setting): string => String(Math.round(share * 10_000) / 100);

const extent = (setting: Setting): string =>
  setting.state === "up"
    ? ""
    : `<p>${both({
        vi: `Ảnh hưởng ${percentOf(setting)}% số yêu cầu, số khởi tạo ${setting.seed}.`,
        en: `Hits ${percentOf(setting)}% of the calls, seed ${setting.seed}.`,
      })}</p>`;

const now = (setting: Setting): string => {
  const { title, does } = wordsOf(setting.state);
  return `<section class="now${setting.state === "up" ? "" : " disturbed"}" id="now" role="status">
<p class="state">Trạng thái: ${both(title)}</p>
<p>${both(does)}</p>
${extent(setting)}
</section>`;
};

const button = (to: ConnectionState, text: string, second = ""): string =>
  `<button class="action${second}" name="state" value="${to}">${text}</button>`;

/** What is needed in a hurry: one press, and all calls. */
const atOnce = ({ state }: Setting): string => {
  const buttons =
    state === "up"
      ? `${button("down", "Ngắt kết nối · Cut off")}\n${button("slow", "Chậm · Slow", " second")}`
      : button("up", "Nối lại · Reconnect");
  return `<form method="post" action="/control">\n${buttons}\n</form>`;
};

const choice = (state: ConnectionState, chosen: ConnectionState): string => {
  const { title, does, citizen } = wordsOf(state);
  return `<li class="fault">
<input type="radio" name="state" id="state-${state}" value="${state}" aria-describedby="about-${state}"${state === chosen ? " checked" : ""}>
<label for="state-${state}">${both(title)}</label>
<div id="about-${state}">
<p>${both(does)}</p>
<p><b>Người dân · <span lang="en">Citizen</span>:</b> ${both(citizen)}</p>
</div>
</li>`;
};

const number = (name: string, label: Localized, about: Localized, attributes: string): string =>
  `<label for="${name}">${both(label)}</label>
<p class="hint" id="about-${name}">${both(about)}</p>
<input type="number" id="${name}" name="${name}" aria-describedby="about-${name}" required ${attributes}>`;

const settings = (setting: Setting): string =>
  [
    number(
      "percent",
      { vi: "Bao nhiêu phần trăm số yêu cầu", en: "Share of the calls, in per cent" },
      { vi: "Các yêu cầu khác được trả lời đúng.", en: "The others are answered soundly." },
      `min="0" max="100" step="any" inputmode="decimal" value="${percentOf(setting)}"`,
    ),
    number(
      "seed",
      { vi: "Số khởi tạo", en: "Seed" },
      {
        vi: "Cùng một số thì cùng một câu hỏi gặp cùng một sự cố.",
        en: "With the same number the same question meets the same fault.",
      },
      `step="1" inputmode="numeric" value="${setting.seed}"`,
    ),
  ].join("\n");

const allChoices = ({ setting, offered }: Connection): string =>
  `<form method="post" action="/control">
${settings(setting)}
<fieldset>
<legend>${both({ vi: "Sự cố", en: "Fault" })}</legend>
<ul>
${(["up", ...offered, "chaos"] as const).map((state) => choice(state, setting.state)).join("\n")}
</ul>
</fieldset>
<div class="apply"><button class="action">Áp dụng · Apply</button></div>
</form>`;

/** Another page of the same system. */
export interface PageLink {
  readonly href: string;
  readonly text: Localized;
}

const linked = ({ href, text }: PageLink): string =>
  `<p><a href="${href}">${escapeHtml(text.vi)} · <span lang="en">${escapeHtml(text.en)}</span></a></p>`;

interface Controlled {
  readonly name: string;
  readonly link: Connection;
  readonly leadsTo: readonly PageLink[];
}

/** What a stand-in says of itself, with the switches that disturb it. */
export const controlPage = ({ name, link, leadsTo }: Controlled): Response => {
  const title = `Mô phỏng – ${name}`;
  return pageResponse({
    title,
    main: `<h1>${escapeHtml(title)}</h1>
<p>Máy chủ này đóng vai <em>${escapeHtml(name)}</em> để chạy thử. Mọi người và dữ liệu ở đây đều là hư cấu.</p>
${now(link.setting)}
${atOnce(link.setting)}
${leadsTo.map(linked).join("\n")}
<h2>${both({ vi: "Thử sự cố", en: "Try a fault" })}</h2>
${allChoices(link)}`,
  });
};
