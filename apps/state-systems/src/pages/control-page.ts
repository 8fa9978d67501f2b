import type { ConnectionState } from "../http/connection.ts";
import { escapeHtml } from "./escape.ts";
import { pageResponse } from "./page.ts";

const words: Readonly<Record<ConnectionState, string>> = {
  up: "Đang hoạt động",
  down: "Đang ngắt kết nối: mọi yêu cầu bị từ chối",
  slow: "Đang chậm: mỗi yêu cầu được trả lời sau 8 giây",
};

const button = (state: ConnectionState, text: string, second: boolean): string =>
  `<button class="action${second ? " second" : ""}" name="state" value="${state}">${text}</button>`;

const buttons = (state: ConnectionState): string =>
  [
    state === "down" ? button("up", "Nối lại", false) : button("down", "Ngắt kết nối", false),
    state === "slow" ? button("up", "Trở lại bình thường", true) : button("slow", "Chậm", true),
  ].join("\n");

/** What a stand-in says of itself, with the switch that disconnects it. */
export const controlPage = (name: string, state: ConnectionState): Response => {
  const title = `Mô phỏng – ${name}`;
  return pageResponse({
    title,
    main: `<h1>${escapeHtml(title)}</h1>
<p>Máy chủ này đóng vai <em>${escapeHtml(name)}</em> để chạy thử. Mọi người và dữ liệu ở đây đều là hư cấu.</p>
<p class="state" role="status">Trạng thái: ${words[state]}</p>
<form method="post" action="/control">
${buttons(state)}
</form>`,
  });
};
