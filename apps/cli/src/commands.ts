import { fileURLToPath } from "node:url";
import type { Localized } from "@motlan/kernel";
import type { Command, Print } from "./command.ts";
import { importing } from "./importing/commands.ts";
import { overFolder, told, toldAsJson } from "./line-by-line.ts";

/** The catalogue that the house runs with: of this repository, where no other is named. */
const ours = process.env["MOTLAN_CATALOGUE"] || fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

type OverFolder = (folder: string, print: Print) => Promise<0 | 1>;

const over =
  (name: string, what: Localized, load: () => Promise<OverFolder>): (() => Promise<Command>) =>
  async () =>
    overFolder({ name, what, ours }, await load());

const stored = async (version: string) => (await import("./publishing/read-version.ts")).readVersion(ours)(version);

/** Each is read when it is called: a check waits for no database. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import("./new.ts")).newCommand(ours),
  check: async () => (await import("./check.ts")).checkCommand(ours),
  examples: over(
    "examples",
    { vi: "Chạy thử mọi ví dụ của danh mục.", en: "Tries every example of a catalogue." },
    async () => (await import("./examples.ts")).examples,
  ),
  try: async () => (await import("./try.ts")).tryCommand(ours),
  plan: async () => (await import("./plan.ts")).planCommand(ours),
  connect: async () => (await import("./connect.ts")).connectCommand(ours),
  diff: async () => ({
    form: "diff <before> <after>",
    what: {
      vi: "Điều gì đã đổi giữa hai danh mục, hai thư mục của một thủ tục, hay hai phiên bản đã lưu.",
      en: "What changed between two catalogues, two folders of one procedure, or versions that a house has.",
    },
    words: [2, 2],
    run: async ({ words: [before = "", after = ""], flag }) => {
      const { diff } = await import("./diff.ts");
      return toldAsJson(flag("json"), (print) => diff({ before, after, json: flag("json"), stored }, print));
    },
  }),
  publish: async () => (await import("./publishing/publish.ts")).publish,
  approve: async () => (await import("./publishing/decide.ts")).deciding(ours).approve,
  reject: async () => (await import("./publishing/decide.ts")).deciding(ours).reject,
  unpublish: async () => (await import("./publishing/decide.ts")).deciding(ours).unpublish,
  versions: async () => (await import("./publishing/versions.ts")).versions(ours),
  move: async () => (await import("./publishing/move.ts")).move(ours),
  coverage: async () => (await import("./coverage.ts")).coverageCommand(ours),
  schema: async () => ({
    form: "schema <procedure> [folder]",
    what: { vi: "JSON Schema của câu trả lời trong một hồ sơ.", en: "The JSON Schema of the answers of a dossier." },
    words: [1, 2],
    run: async ({ words: [procedure = "", folder = ours], flag }) => {
      const { schema } = await import("./schema.ts");
      return toldAsJson(flag("json"), (print) => schema(procedure, folder, print));
    },
  }),
  schemas: over(
    "schemas",
    { vi: "Viết JSON Schema cho trình soạn thảo.", en: "Writes the JSON Schemas that editors use." },
    async () => (await import("./schemas.ts")).schemas,
  ),
  "once-only": over(
    "once-only",
    { vi: "Đo lại và viết docs/once-only.md.", en: "Measures anew and writes docs/once-only.md." },
    async () => (await import("./once-only.ts")).onceOnly,
  ),
  prefill: over(
    "prefill",
    {
      vi: "Đo lại và viết docs/prefill.md: ai, thủ tục nào, cơ sở dữ liệu nào ngắt.",
      en: "Measures anew and writes docs/prefill.md: who, which procedure, which register cut off.",
    },
    async () => (await import("./prefill-page.ts")).prefillPage,
  ),
  registers: over(
    "registers",
    { vi: "Viết docs/registers.md.", en: "Writes docs/registers.md, the registers and the dictionary." },
    async () => (await import("./registers.ts")).registers,
  ),
  reference: async () => ({
    form: "reference",
    what: { vi: "Viết docs/reference.md: mọi khóa.", en: "Writes docs/reference.md, every key of the formats." },
    words: [0, 0],
    run: async () => told((await import("./reference.ts")).reference),
  }),
  export: async () => ({
    form: "export <procedure> --as cpsv-ap|openapi [folder]",
    what: {
      vi: "Xuất mô tả thủ tục theo CPSV-AP 3.2 (JSON-LD), hay giao diện nộp và theo dõi hồ sơ theo OpenAPI 3.1.",
      en: "A procedure as CPSV-AP 3.2 with CCCEV 2.1 in JSON-LD, or its submission and status as OpenAPI 3.1.",
    },
    options: { as: { takes: "form", among: ["cpsv-ap", "openapi"], what: { vi: "dạng nào", en: "which of the two" } } },
    words: [1, 2],
    needs: ["as"],
    run: async ({ words: [procedure = "", folder = ours], text, flag }) => {
      const { exportAs } = await import("./export.ts");
      const as = text("as") === "openapi" ? "openapi" : "cpsv-ap";
      return toldAsJson(flag("json"), (print) => exportAs({ procedure, as, folder }, print));
    },
  }),
  import: async () => importing(ours),
};
