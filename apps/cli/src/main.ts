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

const text = { type: "string" } as const;

/** `import units|codes|holidays <file> …`; what is not understood is answered with the usage. */
const importing: Command = async (parameters, print) => {
  const options = { into: { ...text, default: catalogue }, list: text, source: text };
  const parsed = parsedOr(() => parseArgs({ args: [...parameters], options, allowPositionals: true }));
  if (parsed === null) return "usage";
  const { into, list, source } = parsed.values;
  const [what, file, second, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return "usage";
  if (what === "units" && list === undefined && source === undefined)
    return (await import("./import-units.ts")).importUnits({ units: file, oldToNew: second, into }, print);
  if (second !== undefined) return "usage";
  if (what === "codes" && list !== undefined && source === undefined)
    return (await import("./import-codes.ts")).importCodes({ codes: file, list, into }, print);
  if (what === "holidays" && source !== undefined && list === undefined)
    return (await import("./import-holidays.ts")).importHolidays({ holidays: file, source, into }, print);
  return "usage";
};

/** `diff <before> <after>`: catalogues, or the folders of one procedure in each. */
const differing: Command = async (parameters, print) => {
  const options = { json: { type: "boolean" } } as const;
  const parsed = parsedOr(() => parseArgs({ args: [...parameters], options, allowPositionals: true }));
  const [before, after, ...more] = parsed?.positionals ?? [];
  if (before === undefined || after === undefined || more.length > 0) return "usage";
  return (await import("./diff.ts")).diff({ before, after, json: parsed?.values.json }, print);
};

/** `check [folder] …`. */
const checking =
  ({ check, checkUsage, readCheckOptions }: typeof import("./check.ts")): Command =>
  async (given, print) => {
    const options = readCheckOptions(given, catalogue);
    if (options === null) return "usage";
    if (options !== "help") return check(options, print);
    print(checkUsage);
    return 0;
  };

/** `schema <procedure> [folder]`: of its answers. */
const oneSchema: Command = async ([procedure, folder = catalogue, ...more], print) =>
  procedure === undefined || more.length > 0 ? "usage" : (await import("./schema.ts")).schema(procedure, folder, print);

/** Null where there are parameters that no command has. */
const parsedOr = <T>(parse: () => T): T | null => {
  try {
    return parse();
  } catch {
    return null;
  }
};

/** Each is read when it is called: a check waits for no database. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => checking(await import("./check.ts")),
  coverage: async () => overFolder((await import("./coverage.ts")).coverage),
  examples: async () => overFolder((await import("./examples.ts")).examples),
  schemas: async () => overFolder((await import("./schemas.ts")).schemas),
  "once-only": async () => overFolder((await import("./once-only.ts")).onceOnly),
  registers: async () => overFolder((await import("./registers.ts")).registers),
  reference: async () => async (_, print) => (await import("./reference.ts")).reference(print),
  schema: async () => oneSchema,
  import: async () => importing,
  diff: async () => differing,
};

const usage = `pnpm motlan check [folder]      đọc và kiểm tra danh mục · reads and checks a catalogue (--help)
pnpm motlan coverage [folder]   mức một lần, nơi chưa kết nối · once-only ratios, what is not connected
pnpm motlan examples [folder]   chạy thử mọi ví dụ của danh mục · tries every example of a catalogue
pnpm motlan schemas [folder]    viết JSON Schema cho trình soạn thảo · writes the JSON Schemas that editors use
pnpm motlan schema <procedure>  JSON Schema của câu trả lời trong một hồ sơ · of the answers of a dossier
pnpm motlan once-only [folder]  đo lại và viết docs/once-only.md · measures anew and writes docs/once-only.md
pnpm motlan registers [folder]  viết docs/registers.md · writes docs/registers.md, the registers and the dictionary
pnpm motlan reference           viết docs/reference.md, mọi khóa · writes docs/reference.md, every key of the formats
pnpm motlan diff <before> <after> [--json]
                                điều gì đã đổi giữa hai danh mục · what changed from one catalogue to another
pnpm motlan import units <units.json> [old-to-new.csv] [--into folder]
                                nhập đơn vị hành chính vào danh mục · takes administrative units into a catalogue
pnpm motlan import codes <codes.csv> --list <list> [--into folder]
                                nhập mã vào một danh mục mã · takes codes into a code list
pnpm motlan import holidays <days.csv> --source <notice> [--into folder]
                                nhập ngày nghỉ, ngày làm bù của năm · takes a year's days off and days made up
`;

const [name = "", ...parameters] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
const outcome = command ? await command(parameters, (line) => console.log(line)) : "usage";
if (outcome === "usage") console.error(usage);
process.exitCode = outcome === "usage" ? 2 : outcome;
