import type { Command } from "./command.ts";
import { formCommand } from "./filing/form-command.ts";
import { tryLines } from "./try/lines.ts";
import { reportOf } from "./try/report.ts";

export const tryCommand = (ours: string): Command =>
  formCommand({
    name: "try",
    ours,
    what: {
      vi: "Mở tờ khai như một người dùng thử: điều gì được điền từ đâu, hỏi gì, giấy tờ nào, lệ phí, thời hạn, và vì sao.",
      en: "Opens the form as a persona: what is filled from where, what is asked, which papers, fee, deadline, and why.",
    },
    tell: async ({ form, loaded, procedure, as }) => {
      const report = reportOf(form, loaded.catalogue);
      return { ok: true, lines: tryLines(report), json: { procedure: procedure.id, as, ...report } };
    },
  });
