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
    "The same rules through an environment (`toFunction`), whose values stand at their paths in a map and not in one object, which is how a form runs rules, though it has more to do for a value; the plain functions have the object:",
    table(
      head,
      among.map((engine) => speedsBesidePlain(found, engine)),
    ),
  ].join("\n\n"),
);
