import { valueOf } from "./conformance/value-of.ts";
import { describeStore } from "./conformance.ts";
import { openStore } from "./open-store.ts";

describeStore("PGlite in memory", async () => valueOf(await openStore({ kind: "pglite", folder: null })));
