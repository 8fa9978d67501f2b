import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { formLines, howCalled, notUnderstood, runCommand } from "./command.ts";
import { commands } from "./commands.ts";
import { suggesting } from "./parameters.ts";

// Before a command is loaded: Node keeps what it makes of our TypeScript, where `npm start` keeps it too.
enableCompileCache(join(import.meta.dirname, "../../../node_modules/.cache/motlan-compiled"));

const usage = async (): Promise<string> => {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const listed = all.flatMap((command) => [...formLines(command), `    ${command.what.vi}`, `    ${command.what.en}`]);
  return [howCalled, "", ...listed].join("\n");
};

const print = (line: string): void => console.log(line);

const refuse = (lines: readonly string[]): 2 => {
  for (const line of lines) console.error(line);
  return 2;
};

const run = async ([name, ...parameters]: readonly string[]): Promise<number> => {
  if (name === undefined) return refuse([await usage()]);
  if (name === "--help" || name === "-h" || name === "help") {
    print(await usage());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (command === undefined)
    return refuse(notUnderstood(suggesting("command-unknown", name, Object.keys(commands), { name })));
  const end = await runCommand(command, parameters, print);
  return typeof end === "number" ? end : refuse(notUnderstood(end, command));
};

process.exitCode = await run(process.argv.slice(2));
