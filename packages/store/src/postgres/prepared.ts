import type { Sql, TransactionSql } from "postgres";

/**
 * The same connections, on which the server reads a statement once each and not at every call: a call then is one way
 * there and back, and not a second one before to ask for the types of its parameters. For a few texts of statements:
 * rows that are many go in as one parameter (`inserting`).
 */
export const prepared = <T extends Sql | TransactionSql>(client: T): T =>
  new Proxy(client, {
    get: (target, key) => {
      if (key === "unsafe") return (text: string, values: never[]) => target.unsafe(text, values, { prepare: true });
      if (key === "begin" && "begin" in target)
        return (work: Working) => target.begin((transaction) => work(prepared(transaction)));
      return Reflect.get(target, key);
    },
  });

type Working = (transaction: TransactionSql) => Promise<unknown>;
