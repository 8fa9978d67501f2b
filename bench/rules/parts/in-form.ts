import { table } from "../../lib/markdown.ts";
import { onlyCompiled } from "../engine.ts";
import { oursInForm } from "../engines/ours.ts";
import { plain } from "../engines/plain.ts";
import { checkAll, race } from "../race.ts";
import { head, speedsBesidePlain } from "./rows.ts";

const among = [plain, oursInForm].map(onlyCompiled);
await checkAll(among);
const found = await race(among);

console.log(
  [
    "The same rules as a form runs them, whose values stand at their paths and not in one object (`toFunction`); the plain functions have the object:",
    table(
      head,
      among.map((engine) => speedsBesidePlain(found, engine)),
    ),
  ].join("\n\n"),
);
