import { join } from "node:path";
import { loadCatalogue } from "../../../packages/service/src/index.ts";

// Reads and compiles the whole catalogue as often as asked, and prints how long each time took, in ms.

const folder = join(import.meta.dirname, "../../../packages/catalogue");

for (let left = Number(process.argv[2] ?? 1); left > 0; left -= 1) {
  const begun = performance.now();
  const loaded = await loadCatalogue(folder);
  if (!loaded.ok) throw new Error("the catalogue does not compile");
  console.log(performance.now() - begun, loaded.value.procedures.length);
}
