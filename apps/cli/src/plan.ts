import { explainDossierPlan } from "@motlan/service";
import type { Command } from "./command.ts";
import { formCommand } from "./filing/form-command.ts";
import { planLines } from "./plan/lines.ts";
import { planReport } from "./plan/report.ts";
import { refused } from "./refused.ts";

export const planCommand = (ours: string): Command =>
  formCommand({
    name: "plan",
    ours,
    what: {
      vi: "Cơ sở dữ liệu nào được hỏi điều gì cho tờ khai của một người dùng thử, theo thứ tự nào, theo luật nào, vì sao.",
      en: "Which registers are asked for what for a persona's form, in which order, by which law, and why.",
    },
    tell: async ({ form, house, filer, procedure, as }) => {
      const tree = await explainDossierPlan(house.ctx, filer, form.dossierId);
      if (!tree.ok) return refused(tree.issues);
      const report = planReport(tree.value, form.at);
      return { ok: true, lines: planLines(report), json: { procedure: procedure.id, as, ...report } };
    },
  });
