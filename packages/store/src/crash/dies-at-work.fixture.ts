import { valueOf } from "../conformance/value-of.ts";
import { openStore } from "../open-store.ts";

/** A process that takes the jobs of the queue named on its command line, says so, and never ends one. */
const [url = "", queue = ""] = process.argv.slice(2);
const { jobs } = valueOf(await openStore({ kind: "postgres", url }));
await jobs.work(queue, () => {
  process.stdout.write("begun\n");
  return new Promise(() => undefined);
});
await jobs.start();
