import { faults } from "../faults/faults.ts";
import type { Connection, ConnectionState } from "../http/connection.ts";
import { escapeHtml } from "./escape.ts";
import { pageResponse } from "./page.ts";

const wordsFor = (state: ConnectionState): string => {
  if (state === "up") return "Đang hoạt động";
  return state === "chaos" ? "Hỗn loạn" : `${faults[state].title.vi}: ${faults[state].does.vi}`;
};

const button = (state: ConnectionState, text: string, second: boolean): string =>
  `<button class="action${second ? " second" : ""}" name="state" value="${state}">${text}</button>`;

const buttons = (state: ConnectionState): string =>
  [
    state === "down" ? button("up", "Nối lại", false) : button("down", "Ngắt kết nối", false),
    state === "slow" ? button("up", "Trở lại bình thường", true) : button("slow", "Chậm", true),
  ].join("\n");

/** What a stand-in says of itself, with the switch that disconnects it. */
export const controlPage = (name: string, { setting: { state } }: Connection): Response => {
  const title = `Mô phỏng – ${name}`;
  return pageResponse({
    title,
    main: `<h1>${escapeHtml(title)}</h1>
<p>Máy chủ này đóng vai <em>${escapeHtml(name)}</em> để chạy thử. Mọi người và dữ liệu ở đây đều là hư cấu.</p>
<p class="state" role="status" id="now">Trạng thái: ${escapeHtml(wordsFor(state))}</p>
<form method="post" action="/control">
${buttons(state)}
</form>`,
  });
};
