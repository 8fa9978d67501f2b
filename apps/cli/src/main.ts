import { fileURLToPath } from "node:url";
import { check } from "./check.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

const usage = `pnpm motlan check [folder]   đọc và kiểm tra danh mục · reads and checks a catalogue
`;

const [command, folder = catalogue] = process.argv.slice(2);
if (command === "check") process.exitCode = await check(folder, (line) => console.log(line));
else {
  console.error(usage);
  process.exitCode = 2;
}
