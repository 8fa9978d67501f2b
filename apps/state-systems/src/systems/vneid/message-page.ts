import type { KoaContextWithOIDC } from "oidc-provider";
import { escapeHtml } from "../../pages/escape.ts";
import { type Page, pageHeaders, pageHtml } from "../../pages/page.ts";

/** A page with one message, for the moments at which sign-in cannot go on. */
export const messagePage = (title: string, text: string, status: number): Page => ({
  title: `${title} – Mô phỏng VNeID`,
  status,
  main: `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>`,
});

export const expiredPage = messagePage(
  "Phiên đăng nhập đã hết hạn",
  "Hãy quay lại nơi bạn bắt đầu và đăng nhập lại.",
  400,
);

/** Writes one of our pages as the provider's own answer. */
export const showPage = (ctx: KoaContextWithOIDC, page: Page): void => {
  ctx.status = page.status ?? 200;
  ctx.set({ ...pageHeaders(page) });
  ctx.body = pageHtml(page);
};
