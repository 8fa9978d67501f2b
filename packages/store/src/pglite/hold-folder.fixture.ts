import { aVersion } from "../conformance/samples.ts";
import { valueOf } from "../conformance/value-of.ts";
import { openStore } from "../open-store.ts";

/** A process that opens the folder named on its command line, adds a version, says which, and stays. */
const { store } = valueOf(await openStore({ kind: "pglite", folder: process.argv[2] ?? "" }));
const version = aVersion("held");
await store.addVersion(version);
process.stdout.write(version.id);
setInterval(() => undefined, 60_000);
