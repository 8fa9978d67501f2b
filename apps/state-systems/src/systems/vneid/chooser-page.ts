import { personas, type StaffMember, staff } from "@motlan/population";
import { escapeHtml } from "../../pages/escape.ts";
import type { Page } from "../../pages/page.ts";

export interface Chooser {
  readonly uid: string;
  readonly kind: "citizen" | "staff";
  /** Where the browser goes after sign-in. */
  readonly leadsTo: string;
  /** The number that was typed belongs to nobody who can sign in. */
  readonly unknown?: true;
}

const choice = (value: string, name: string, note: string): string =>
  `<li><button class="choice" name="account" value="${escapeHtml(value)}"><strong>${escapeHtml(name)}</strong><span>${escapeHtml(note)}</span></button></li>`;

const staffNote = ({ title, office }: StaffMember): string => [title.vi, office].filter(Boolean).join(", ");

const choices = (kind: Chooser["kind"]): string =>
  (kind === "staff"
    ? staff.map((member) => choice(member.username, member.name, staffNote(member)))
    : personas.map(({ key, name, purpose, identityLevel }) =>
        choice(key, name, `${purpose.vi} · định danh mức ${identityLevel}`),
      )
  ).join("\n");

const error = `<p class="error" id="unknown" role="alert">Không có người nào đăng nhập được bằng số này. Hãy kiểm tra đủ 12 số.</p>`;

const valid = `aria-describedby="hint"`;
const invalid = `aria-describedby="hint unknown" aria-invalid="true" autofocus`;

const byNumber = ({ uid, unknown }: Chooser): string => `<h2>Người khác</h2>
<form method="post" action="/interaction/${escapeHtml(uid)}">
<label for="personalId">Số định danh cá nhân</label>
<p class="hint" id="hint">12 số của một người trong dữ liệu mô phỏng</p>
${unknown ? error : ""}
<input id="personalId" name="personalId" inputmode="numeric" autocomplete="off" maxlength="20" required ${unknown ? invalid : valid}>
<button class="action">Đăng nhập</button>
</form>`;

const headings = {
  citizen: ["Đăng nhập VNeID (mô phỏng)", "Chọn một người để đăng nhập. Không cần mật khẩu."],
  staff: ["Đăng nhập cán bộ (mô phỏng)", "Chọn một tài khoản cán bộ. Không cần mật khẩu."],
} as const;

/** Whom to sign in as: one button a person, and for citizens a field for any other number, sent in the body. */
export const chooserPage = (chooser: Chooser): Page => {
  const [heading, lead] = headings[chooser.kind];
  return {
    title: chooser.unknown ? `Lỗi: ${heading}` : heading,
    status: chooser.unknown ? 422 : 200,
    formsLeadTo: [new URL(chooser.leadsTo).origin],
    main: `<h1>${heading}</h1>
<p>${lead}</p>
<form method="post" action="/interaction/${escapeHtml(chooser.uid)}">
<ul>
${choices(chooser.kind)}
</ul>
</form>
${chooser.kind === "citizen" ? byNumber(chooser) : ""}`,
  };
};
