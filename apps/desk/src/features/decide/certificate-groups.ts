import type { Localized } from "@motlan/kernel";
import type { Examined, Sourced } from "../../api/client.ts";

interface CertificateRow {
  readonly path: string;
  readonly title: Localized;
  readonly sourced: Sourced;
}

interface CertificateGroup {
  /** The subject that the rows are about; null for what the dossier itself says. */
  readonly subject: string | null;
  readonly title: Localized | null;
  readonly rows: readonly CertificateRow[];
}

/** What the result will say, in its own order, with the rows that follow each other about one subject together. */
export const certificateGroups = ({
  procedure,
  dossier,
}: Pick<Examined, "procedure" | "dossier">): readonly CertificateGroup[] => {
  const groups: CertificateGroup[] = [];
  for (const path of procedure.result.fields) {
    const [field, sourced] = [procedure.fields[path], dossier.values[path]];
    if (!field || !sourced) continue;
    const row = { path, title: field.title, sourced };
    const subject = field.subject ?? null;
    const last = groups.at(-1);
    if (last?.subject === subject) groups.splice(-1, 1, { ...last, rows: [...last.rows, row] });
    else
      groups.push({
        subject,
        title: subject === null ? null : (procedure.subjects[subject]?.title ?? null),
        rows: [row],
      });
  }
  return groups;
};
