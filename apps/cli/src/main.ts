import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { helpOf, runCommand } from "./command.ts";
import { commands } from "./commands.ts";

// Before a command is loaded: Node keeps what it makes of our TypeScript, where `npm start` keeps it too.
enableCompileCache(join(import.meta.dirname, "../../../node_modules/.cache/motlan-compiled"));

const usage = async (): Promise<string> => {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return all.flatMap(({ form, what }) => [`pnpm motlan ${form}`, `    ${what.vi}`, `    ${what.en}`]).join("\n");
};

const print = (line: string): void => console.log(line);

const run = async ([name = "", ...parameters]: readonly string[]): Promise<number> => {
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (command === undefined) {
    const isAsked = name === "--help" || name === "help";
    (isAsked ? print : console.error)(await usage());
    return isAsked ? 0 : 2;
  }
  const end = await runCommand(command, parameters, print);
  if (end !== "usage") return end;
  console.error(helpOf(command));
  return 2;
};

process.exitCode = await run(process.argv.slice(2));
