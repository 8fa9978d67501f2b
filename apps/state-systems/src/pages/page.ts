import { standInHeader } from "../http/answer.ts";
import { escapeHtml } from "./escape.ts";

export interface Page {
  readonly title: string;
  /** HTML of the main part, already escaped. */
  readonly main: string;
  readonly status?: number;
  /** Origins to which a form of this page may lead in the end: browsers check redirects as well. */
  readonly formsLeadTo?: readonly string[];
}

const policy = (formsLeadTo: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    `form-action ${["'self'", ...formsLeadTo].join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");

export const pageHtml = ({ title, main }: Page): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="banner"><strong>Mô phỏng</strong> – đây không phải hệ thống thật của Nhà nước.</header>
<main>
${main}
</main>
</body>
</html>
`;

export const pageHeaders = (page: Page): Readonly<Record<string, string>> => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": policy(page.formsLeadTo ?? []),
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  [standInHeader]: "true",
});

export const pageResponse = (page: Page): Response =>
  new Response(pageHtml(page), { status: page.status ?? 200, headers: { ...pageHeaders(page) } });
