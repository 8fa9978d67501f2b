import { once } from "node:events";
import { aDossier, aVersion } from "../conformance/samples.ts";
import { valueOf } from "../conformance/value-of.ts";
import { openStore } from "../open-store.ts";
import { submit } from "./submit.fixture.ts";

/**
 * A process that starts the dossiers named on its command line after the URL, says "ready", and as soon as it is
 * told to go submits one after the other, saying the id of each when it is acknowledged.
 */
const [url = "", ...ids] = process.argv.slice(2);
const opened = valueOf(await openStore({ kind: "postgres", url }));
const { store } = opened;
const version = aVersion();
await store.addVersion(version);
for (const id of ids) await store.createDossier(aDossier(version.id, { id }));
process.stdout.write("ready\n");
await once(process.stdin, "data");
for (const id of ids) {
  await submit(store, id);
  process.stdout.write(`${id}\n`);
}
await opened.close();
process.exit(0);
