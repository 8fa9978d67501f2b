import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { installed, node, root } from "./lib/paths.mjs";

// A package that stands alone: JavaScript and types of `packages/rules`, and inside them the little that it takes of the
// kernel, to be installed or published like any other. `npm run pack -- rules <folder>`

const packages = join(root, "packages");
/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/**
 * @param {string} into
 * @param {readonly string[]} entries
 */
const emit = (into, entries) => {
  const settings = mkdtempSync(join(tmpdir(), "motlan-pack-"));
  const project = join(settings, "tsconfig.json");
  const compilerOptions = {
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    types: [],
    rootDir: packages,
    outDir: into,
  };
  writeFileSync(
    project,
    JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, files: entries }),
  );
  const { status } = spawnSync(node, [installed("typescript", "bin/tsc"), "-p", project], { stdio: "inherit" });
  rmSync(settings, { recursive: true });
  return status === 0;
};

/** The kernel's own name leads into the package. @param {string} into */
const takeInKernel = (into) => {
  for (const name of readdirSync(join(into, "rules"), { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:js|d\.ts)$/u.test(name)) continue;
    const file = join(into, "rules", name);
    const kernel = relative(dirname(file), join(into, "kernel/src/index.js"));
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"@motlan/kernel"', JSON.stringify(kernel)));
  }
};

/** @param {string} folder */
const packRules = (folder) => {
  const { name, version, exports: doors, dependencies, devDependencies } = read("packages/rules/package.json");
  const dist = join(folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = Object.values(doors).map((door) => join(packages, "rules", String(door)));
  if (!emit(dist, [...sources, join(packages, "kernel/src/index.ts")])) return 1;
  takeInKernel(dist);
  const built = Object.entries(doors).map(([door, source]) => {
    const path = `./dist/rules/${String(source).slice(2, -".ts".length)}`;
    return [door, { types: `${path}.d.ts`, default: `${path}.js` }];
  });
  const { "@motlan/kernel": _, ...needs } = dependencies;
  // The types of the decimal library are in those of the package.
  const types = { "@types/big.js": devDependencies["@types/big.js"] };
  const { license } = read("package.json");
  const manifest = { name, version, license, type: "module", sideEffects: false, files: ["dist"] };
  writeFileSync(
    join(folder, "package.json"),
    `${JSON.stringify({ ...manifest, exports: Object.fromEntries(built), dependencies: { ...needs, ...types } }, null, 2)}\n`,
  );
  cpSync(join(packages, "rules/README.md"), join(folder, "README.md"));
  return 0;
};

const [name, folder] = process.argv.slice(2);
if (name !== "rules" || folder === undefined) {
  console.error("npm run pack -- rules <folder>");
  process.exitCode = 1;
} else process.exitCode = packRules(resolve(folder));
