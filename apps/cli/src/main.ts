import { fileURLToPath } from "node:url";

type Command = (folder: string, print: (line: string) => void) => Promise<0 | 1>;

/** Each is read when it is called: a check waits for no database. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).check,
  coverage: async () => (await import("./coverage.ts")).coverage,
  examples: async () => (await import("./examples.ts")).examples,
  schemas: async () => (await import("./schemas.ts")).schemas,
  "once-only": async () => (await import("./once-only.ts")).onceOnly,
};

const usage = `pnpm motlan check [folder]      đọc và kiểm tra danh mục · reads and checks a catalogue
pnpm motlan coverage [folder]   mức một lần, nơi chưa kết nối · once-only ratios, what is not connected
pnpm motlan examples [folder]   chạy thử mọi ví dụ của danh mục · tries every example of a catalogue
pnpm motlan schemas [folder]    viết JSON Schema cho trình soạn thảo · writes the JSON Schemas that editors use
pnpm motlan once-only [folder]  đo lại và viết docs/once-only.md · measures anew and writes docs/once-only.md
`;

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

const [name = "", folder = catalogue] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
if (command) process.exitCode = await command(folder, (line) => console.log(line));
else {
  console.error(usage);
  process.exitCode = 2;
}
