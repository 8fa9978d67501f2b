import type { Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";

/** What a field is called where fields of several people stand together: whose it is comes first, for titles repeat. */
export const nameIn = ({ fields, subjects }: Procedure, path: string): Localized => {
  const field = fields[path];
  if (!field) return { vi: path, en: path };
  const subject = subjects[field.subject ?? ""]?.title;
  const { vi, en } = field.title;
  return subject ? { vi: `${subject.vi} – ${vi}`, en: `${subject.en} – ${en}` } : field.title;
};
