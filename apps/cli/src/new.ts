import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadCatalogue } from "@motlan/service";
import type { Command, Told } from "./command.ts";
import { evidenceText, examplesText, procedureText } from "./new/templates.ts";

export const newCommand = (ours: string): Command => ({
  form: "new <code> [--id <name>] [--in <folder>]",
  what: {
    vi: "Viết một thủ tục mới chạy được ngay, kèm ví dụ, để sửa dần. Xem docs/write-a-procedure.md.",
    en: "Writes a new procedure that can be filed at once, with an example, to be edited. See docs/write-a-procedure.md.",
  },
  options: {
    id: { takes: "name", what: { vi: "tên thư mục, như marital-status", en: "its folder, such as marital-status" } },
    in: { takes: "folder", what: { vi: "danh mục; bỏ trống: danh mục kèm theo", en: "a catalogue; left out: ours" } },
  },
  words: [1, 1],
  run: async ({ words: [code = ""], text }) => {
    const folder = text("in") ?? ours;
    const id = text("id") ?? `procedure-${code.replaceAll(".", "-")}`;
    const wrong = (await takenIn(folder, code)) ?? malformed({ id, code });
    if (wrong !== null) return refused(wrong);
    const files = { procedure: `procedures/${id}/procedure.yaml`, evidence: `evidence/${id}.yaml` };
    if (Object.values(files).some((file) => existsSync(join(folder, file))))
      return refused([`đã có · there already: ${files.procedure}`]);
    const written = [
      [files.procedure, procedureText({ id, code })],
      [`procedures/${id}/examples.yaml`, examplesText()],
      [files.evidence, evidenceText({ id, code })],
    ] as const;
    for (const [file, content] of written) await write(join(folder, file), content);
    return {
      ok: true,
      lines: written.map(([file]) => file),
      json: { ok: true, id, files: written.map(([file]) => file) },
    };
  },
});

const write = async (file: string, content: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content, { flag: "wx" });
};

const refused = (lines: readonly string[]): Told => ({ ok: false, lines, json: { ok: false, lines } });

/** Codes of the national catalogue: `1.004873`. */
const malformed = ({ id, code }: { readonly id: string; readonly code: string }): readonly string[] | null => {
  if (!/^\d\.\d{6}$/u.test(code)) return [`mã thủ tục có dạng 1.004873 · a code is written like 1.004873: ${code}`];
  return /^[a-z][a-z0-9-]*$/u.test(id)
    ? null
    : [`tên chỉ gồm chữ thường, số, gạch nối · a name has small letters, digits and hyphens: ${id}`];
};

const takenIn = async (folder: string, code: string): Promise<readonly string[] | null> => {
  const loaded = await loadCatalogue(folder);
  const taken = loaded.ok ? loaded.value.procedures.find((it) => it.code === code) : undefined;
  return taken ? [`mã này là của thủ tục · that code is of the procedure: ${taken.id}`] : null;
};
