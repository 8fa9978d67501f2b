import { table } from "../../lib/markdown.ts";
import { onlyFromText } from "../engine.ts";
import { allEngines } from "../engines/engines.ts";
import { checkAll, race } from "../race.ts";
import { head, speeds } from "./rows.ts";

const all = await allEngines();
const engines = all.filter(({ fromText }) => fromText !== undefined).map(onlyFromText);
await checkAll(engines);
const found = await race(engines);
const notes = all.flatMap(({ name, note }) => (note === undefined ? [] : [`- ${name}: ${note}.`]));

console.log(
  [
    "### Six expressions, read anew each time",
    "Evaluations per second.",
    table(
      head,
      engines.map((engine) => speeds(found, engine, "fromText")),
    ),
    "¹ Makes JavaScript source and has it compiled: a strict content-security policy refuses that.",
    notes.join("\n"),
  ].join("\n\n"),
);
