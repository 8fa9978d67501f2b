import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

type Print = (line: string) => void;
type Command = (parameters: readonly string[], print: Print) => Promise<0 | 1 | "usage">;
type OverFolder = (folder: string, print: Print) => Promise<0 | 1>;

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

const overFolder =
  (command: OverFolder): Command =>
  ([folder = catalogue], print) =>
    command(folder, print);

/** `import units <units.json> [<old-to-new.csv>] [--into folder]` */
const importing: Command = async (parameters, print) => {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: { into: { type: "string", default: catalogue } },
    allowPositionals: true,
    strict: false,
  });
  const [what, units, oldToNew, ...more] = positionals;
  const wrong = more.length > 0 || Object.keys(values).length > 1 || typeof values.into !== "string";
  if (what !== "units" || units === undefined || wrong) return "usage";
  const { importUnits } = await import("./import-units.ts");
  return importUnits({ units, oldToNew, into: String(values.into) }, print);
};

/** Each is read when it is called: a check waits for no database. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => overFolder((await import("./check.ts")).check),
  coverage: async () => overFolder((await import("./coverage.ts")).coverage),
  examples: async () => overFolder((await import("./examples.ts")).examples),
  schemas: async () => overFolder((await import("./schemas.ts")).schemas),
  "once-only": async () => overFolder((await import("./once-only.ts")).onceOnly),
  import: async () => importing,
};

const usage = `pnpm motlan check [folder]      đọc và kiểm tra danh mục · reads and checks a catalogue
pnpm motlan coverage [folder]   mức một lần, nơi chưa kết nối · once-only ratios, what is not connected
pnpm motlan examples [folder]   chạy thử mọi ví dụ của danh mục · tries every example of a catalogue
pnpm motlan schemas [folder]    viết JSON Schema cho trình soạn thảo · writes the JSON Schemas that editors use
pnpm motlan once-only [folder]  đo lại và viết docs/once-only.md · measures anew and writes docs/once-only.md
pnpm motlan import units <units.json> [old-to-new.csv] [--into folder]
                                nhập đơn vị hành chính vào danh mục · takes administrative units into a catalogue
`;

const [name = "", ...parameters] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
const outcome = command ? await command(parameters, (line) => console.log(line)) : "usage";
if (outcome === "usage") console.error(usage);
process.exitCode = outcome === "usage" ? 2 : outcome;
