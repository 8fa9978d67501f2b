import { join } from "node:path";
import { machine } from "../lib/machine.ts";
import { rewriteSection } from "../lib/markdown.ts";
import { outputOf } from "../lib/parts.ts";

// How fast rules are, beside other engines; the tables go to docs/benchmarks.md.

const parts = ["read-once", "crowded", "in-form", "read-anew", "one-change", "thousand-rules", "sizes"];
const started = `Measured ${machine()}`;
const tables = parts.map((part) => {
  console.error(`${part} …`);
  return outputOf(new URL(`./parts/${part}.ts`, import.meta.url));
});
const text = [started, ...tables].join("\n\n");
rewriteSection(join(import.meta.dirname, "../../docs/benchmarks.md"), "rules", text);
console.log(text);
