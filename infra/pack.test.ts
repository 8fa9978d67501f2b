import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = new URL("..", import.meta.url).pathname;
const run = (folder: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

/** A project of somebody else's, with what `npm install` would put there. */
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "motlan-adopter-"));
  const modules = join(project, "node_modules");
  run(project, join(root, "infra/pack.mjs"), "rules", join(modules, "@motlan/rules"));
  mkdirSync(join(modules, "@types"));
  for (const name of ["big.js", "lezer-feel", "@types/big.js"])
    symlinkSync(join(root, "packages/rules/node_modules", name), join(modules, name));
  cpSync(join(root, "packages/rules/example.ts"), join(project, "example.ts"));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

test("the five-minute example of the rules runs where there is nothing else of this project", () => {
  const told = readFileSync(join(root, "packages/rules/README.md"), "utf8");
  expect(told).toContain(`\`\`\`text\n${run(project, "example.ts")}\`\`\``);
});

test("what it exports is typed there as it is here", () => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: "NodeNext",
    target: "ES2024",
    lib: ["ES2024", "DOM"],
    types: [],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["example.ts"] }));
  run(project, join(root, "node_modules/typescript/bin/tsc"));
});

test("it needs the parser, the decimal library with its types, and nothing else", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(project, "node_modules/@motlan/rules/package.json"), "utf8"));
  expect(manifest).toMatchObject({ license: "EUPL-1.2" });
  expect(Object.keys(Object(manifest).dependencies)).toEqual(["big.js", "lezer-feel", "@types/big.js"]);
});

test("another package than the rules is not packed, and it is said how to ask", () => {
  expect(() => run(project, join(root, "infra/pack.mjs"), "prefill", "out")).toThrow("npm run pack -- rules <folder>");
});
