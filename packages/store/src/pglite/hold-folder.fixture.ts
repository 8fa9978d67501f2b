import { aVersion } from "../conformance/samples.ts";
import { valueOf } from "../conformance/value-of.ts";
import { openStore } from "../open-store.ts";

/** A process that opens the folder named on its command line, publishes a version, says so, and stays. */
const { store } = valueOf(await openStore({ kind: "pglite", folder: process.argv[2] ?? "" }));
await store.publish(aVersion("held"));
process.stdout.write("written\n");
setInterval(() => undefined, 60_000);
