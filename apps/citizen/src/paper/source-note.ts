import type { Text } from "@motlan/ui";
import type { MyPaper } from "../api/types.ts";
import { dateText, dateTimeText } from "../messages/format.ts";
import { noteWords as words } from "./note-words.ts";

type Sourced = MyPaper["result"]["values"][string];

interface Reading {
  readonly t: Text;
  readonly registers: MyPaper["registers"];
}

/** Where a value of a paper is from, in a line below it. Which record it is from stays with the office. */
export const sourceNote = ({ provenance }: Sourced, { t, registers }: Reading): string => {
  switch (provenance.kind) {
    case "citizen":
      return t(provenance.party === undefined ? words.stated : words.statedByParty);
    case "derived":
      return t(words.derived);
    case "official":
      return t(words.official);
    case "register": {
      const { register, asOf, fetchedAt, law, from } = provenance;
      const title = registers[register];
      const name = title ? t(title) : register;
      const told = { name, asOf: dateText(asOf), fetched: dateTimeText(fetchedAt) };
      const said = from === "result" ? t(words.result, told) : t(words.register, told);
      return law === "" ? said : `${said} ${t(words.law, { law })}`;
    }
  }
};
