import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { packageTable } from "./architecture/package-table.ts";
import { manifest, readTree } from "./architecture/read-tree.ts";
import { rules } from "./architecture/rules.ts";
import { scan } from "./architecture/scan.ts";
import type { Tree } from "./architecture/tree.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const tree = readTree(root);

describe("the source tree", () => {
  test.each(Object.entries(rules))("%s", (_, rule) => {
    expect(rule(tree).map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
  });

  test("is read whole: every package of the workspace has its row in the table of edges", () => {
    expect(tree.manifests.map(({ name }) => name).toSorted()).toEqual(Object.keys(packageTable).toSorted());
  });

  test("every edge has its reason", () => {
    const reasons = Object.values(packageTable).flatMap((edges) => Object.values(edges));
    expect(reasons.filter((reason) => reason.length < 8)).toEqual([]);
  });
});

/** The real manifests with these files instead of the real ones. */
const planted = (files: Readonly<Record<string, string>>): Tree => ({
  files: Object.entries(files).map(([path, text]) => scan(path, text)),
  manifests: tree.manifests,
  fieldTypes: ["person-name"],
});

const kernelDoor = 'export { ok } from "./outcome.ts";';
const ring = {
  "packages/dossier/src/a.ts": 'import type { B } from "./b.ts"; export type A = B;',
  "packages/dossier/src/b.ts": 'export { A as B } from "./c.ts"; export const x = 1;',
  "packages/dossier/src/c.ts": 'export const A = () => import("./a.ts");',
};

/** For every rule, trees that break it once. */
const violations: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  "packages take only from those to their left": [
    { "packages/rules/src/a.ts": 'import { submit } from "@motlan/service";' },
    { "packages/rules/src/a.ts": 'export type { Store } from "@motlan/service";' },
    { "packages/store/src/a.ts": 'const x: import("@motlan/sources").Source = y;' },
    { "apps/api/src/a.ts": 'import { personas } from "@motlan/population";' },
    { "packages/service/src/a.ts": 'import { aDossier } from "@motlan/testing";' },
    { "packages/rules/src/a.test.ts": 'import { submit } from "@motlan/service";' },
  ],
  "a package is entered by its declared exports": [
    { "packages/rules/src/a.ts": 'import { ok } from "@motlan/kernel/src/outcome.ts";' },
    { "packages/rules/src/a.ts": 'import { ok } from "../../kernel/src/outcome.ts";' },
  ],
  "no files import each other in a ring": [ring],
  "each library stays in its room": [
    { "packages/service/src/a.ts": 'import { sql } from "drizzle-orm";' },
    { "packages/form-react/src/a.ts": 'import express from "express";' },
    { "packages/fields/src/a.tsx": 'import { useState } from "react";' },
    { "packages/store/src/a.ts": 'import { initTRPC } from "@trpc/server/adapters/express";' },
  ],
  "the core is pure": [
    { "packages/prefill/src/a.ts": 'import { readFileSync } from "node:fs";' },
    { "packages/dossier/src/a.ts": "export const a = () => Date.now();" },
    { "packages/dossier/src/a.ts": "export const a = () => new Date().toISOString();" },
    { "packages/dossier/src/a.ts": "export const a = () => Math.random();" },
    { "packages/results/src/a.ts": "export const a = () => fetch(address);" },
    { "packages/rules/src/a.ts": 'export const a = process.env["HOME"];' },
  ],
  "web apps take types and nothing else from the API": [
    { "apps/desk/src/a.ts": 'import { router } from "@motlan/api/router";' },
    { "apps/desk/src/a.ts": 'import { type Router } from "@motlan/api/router";' },
  ],
  "features of a web app do not take from each other": [
    { "apps/desk/src/features/decide/a.tsx": 'import { Row } from "../worklist/row.tsx";' },
  ],
  "no parser and nothing of Node's is sent to citizens and officials": [
    {
      "apps/citizen/src/main.tsx": 'import { toFunction } from "@motlan/rules";',
      "packages/rules/src/index.ts": 'export { toFunction } from "./run.ts";',
      "packages/rules/src/run.ts": 'import { parser } from "lezer-feel";',
    },
    { "apps/desk/src/main.tsx": 'import { join } from "node:path";' },
  ],
  "code that runs takes nothing from tests": [
    { "packages/rules/src/a.ts": 'import { expect } from "vitest";' },
    {
      "apps/api/src/a.ts": 'import { house } from "./testing/house.ts";',
      "apps/api/src/testing/house.ts": "export const house = 1;",
    },
  ],
  "no file is longer than 300 lines": [{ "packages/kernel/src/a.ts": "const a = 1;\n".repeat(301) }],
  "no cast to a type that fits everything": [
    { "packages/kernel/src/a.ts": "export const a = b as any;" },
    { "apps/api/src/a.test.ts": "export const a = b as unknown as string;" },
  ],
  "field types are named in their own folders only": [
    { "packages/procedure/src/a.ts": 'if (field.type === "person-name") open();' },
    { "packages/service/src/a.ts": 'switch (field.type) { case "person-name": open(); }' },
  ],
  "no barrels inside packages": [
    { "packages/kernel/src/dates/index.ts": kernelDoor },
    {
      "packages/kernel/src/dates/listed.ts": kernelDoor,
      "packages/kernel/src/a.ts": 'import { ok } from "./dates/listed.ts"; export const a = ok;',
    },
  ],
};

const keeping: Readonly<Record<string, string>> = {
  "packages/kernel/src/index.ts": kernelDoor,
  "packages/kernel/src/clock.ts": "export const now = () => new Date().toISOString();",
  "packages/rules/src/a.ts": 'import { ok } from "@motlan/kernel"; export const a = new Date(0);',
  "packages/rules/src/compile/a.ts": 'import { parser } from "lezer-feel";',
  "packages/service/src/a.test.ts":
    'import { aDossier } from "@motlan/testing"; import { readFileSync } from "node:fs";',
  "packages/fields/src/listed.ts": 'export { text } from "./text.ts";',
  "packages/fields/src/types.ts": 'import * as listed from "./listed.ts"; export const types = { ...listed };',
  "packages/fields/src/a.ts": 'if (field.type === "person-name") open();',
  "apps/desk/src/features/decide/a.ts": 'import type { Router } from "@motlan/api/router"; import { b } from "./b.ts";',
};

describe("a planted violation is seen:", () => {
  test.each(Object.entries(violations))("%s", (name, trees) => {
    for (const files of trees) expect(rules[name]?.(planted(files)), JSON.stringify(files)).toHaveLength(1);
  });

  test("package.json announces only edges of the table", () => {
    const text =
      '{"dependencies":{"@motlan/service":"workspace:*"},"devDependencies":{"@motlan/testing":"workspace:*"}}';
    const manifests = [manifest("packages/rules/package.json", text)];
    expect(rules["package.json announces only edges of the table"]?.({ ...planted({}), manifests })).toHaveLength(1);
  });

  test("every rule has one, and none sees anything in a tree that keeps them all", () => {
    const planned = [...Object.keys(violations), "package.json announces only edges of the table"];
    expect(planned.toSorted()).toEqual(Object.keys(rules).toSorted());
    for (const rule of Object.values(rules)) expect(rule(planted(keeping))).toEqual([]);
  });
});
