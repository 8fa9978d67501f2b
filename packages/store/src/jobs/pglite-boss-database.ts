import type { PGlite } from "@electric-sql/pglite";
import type { Db as BossDatabase } from "pg-boss";

/**
 * pg-boss over the one connection of PGlite. Its own adapter rolls a failed block back in a second call, between which
 * and the first somebody else's statement may come; here the block and its rollback are one turn of the connection.
 */
export const pgliteBossDatabase = (pglite: PGlite): BossDatabase => ({
  executeSql: async (text, values) => {
    if (values !== undefined && values.length > 0) return pglite.query(text, values);
    const block = /\bBEGIN;/u.test(text);
    const results = await (block ? pglite.transaction((tx) => tx.exec(text)) : pglite.exec(text));
    return { rows: results.flatMap((result) => result.rows) };
  },
  listen: async (channel, onNotification, onReconnect) => {
    const unlisten = await pglite.listen(channel, onNotification);
    onReconnect();
    return { close: () => unlisten() };
  },
});
