import { table } from "../../lib/markdown.ts";
import { runCrowd } from "../crowd.ts";
import { onlyCompiled } from "../engine.ts";
import { ours } from "../engines/ours.ts";
import { plain } from "../engines/plain.ts";
import { race } from "../race.ts";
import { head, speedsBesidePlain } from "./rows.ts";

const among = [plain, ours].map(onlyCompiled);
runCrowd();
const found = await race(among);

console.log(
  [
    "The same in a process in which a thousand other rules, of five kinds, have run before:",
    table(
      head,
      among.map((engine) => speedsBesidePlain(found, engine)),
    ),
  ].join("\n\n"),
);
