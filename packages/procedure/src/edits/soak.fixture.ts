import * as fc from "fast-check";
import { edited } from "./edit.fixture.ts";
import { faultsOf } from "./outcome-of.fixture.ts";

const [cases = "100000", given] = process.argv.slice(2);
const seed = given === undefined ? (fc.readConfigureGlobal().seed ?? 0) : Number(given);
const started = performance.now();
let done = 0;

const result = fc.check(
  fc.property(edited, (edit) => {
    done += 1;
    if (done % 10_000 === 0) console.log(`${done} edits, ${Math.round((performance.now() - started) / 1000)} s`);
    const faults = faultsOf(edit);
    if (faults.length > 0) throw new Error(faults.join("\n"));
  }),
  { numRuns: Number(cases), seed },
);

const [found] = result.counterexample ?? [];
if (found === undefined) console.log(`${result.numRuns} edits from seed ${seed}: none throws, and none loses a place`);
else {
  console.log(`seed ${seed}: ${found.edit} in ${found.original.file}\n${faultsOf(found).join("\n")}\n\n${found.text}`);
  process.exitCode = 1;
}
