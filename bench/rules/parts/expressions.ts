import { count, figure, times } from "../../lib/figures.ts";
import { table } from "../../lib/markdown.ts";
import { keys, titles } from "../cases.ts";
import { runCrowd } from "../crowd.ts";
import { type Engine, onlyCompiled } from "../engine.ts";
import { allEngines } from "../engines/engines.ts";
import { ours } from "../engines/ours.ts";
import { plain } from "../engines/plain.ts";
import { checkAll, type Form, race, type Times } from "../race.ts";

const head = ["engine", ...keys.map((key) => `${key} ${titles[key]}`)];

const nameOf = ({ name, generatesCode }: Engine): string => (generatesCode ? `${name} ¹` : name);

const perSecond = (time: number): string => count(1e9 / time);

const speeds = (found: Times, engine: Engine, form: Form): readonly string[] => [
  nameOf(engine),
  ...keys.map((key) => {
    const time = found.of(engine, form, key);
    return time === undefined ? "–" : perSecond(time);
  }),
];

/** With how many times the time of the plain functions it is. */
const speedsBesidePlain = (found: Times, engine: Engine): readonly string[] => [
  nameOf(engine),
  ...keys.map((key) => {
    const [time, least] = [found.of(engine, "compiled", key), found.of(plain, "compiled", key)];
    return time === undefined || least === undefined ? "–" : `${perSecond(time)} (${times(time / least)})`;
  }),
];

const engines = await allEngines();
await checkAll(engines);
const found = await race(engines);
runCrowd();
const among = [plain, ours].map(onlyCompiled);
const crowded = await race(among);

const compiled = engines.filter((engine) => engine.compiled !== undefined);
const fromText = engines.filter((engine) => engine.fromText !== undefined);
const loops = keys.map(found.ofNothing);
const notes = engines.flatMap(({ name, note }) => (note === undefined ? [] : [`- ${name}: ${note}.`]));

console.log(
  [
    "### Six expressions, read once",
    "Evaluations per second, and in brackets how many times the time of the plain functions.",
    table(
      head,
      compiled.map((engine) => speedsBesidePlain(found, engine)),
    ),
    `The loop takes ${figure(Math.min(...loops))} to ${figure(Math.max(...loops))} ns to evaluate nothing; that is in every figure.`,
    "The same once a thousand other rules, no two alike, have run in the process:",
    table(
      head,
      among.map((engine) => speedsBesidePlain(crowded, engine)),
    ),
    "### Six expressions, read anew each time",
    "Evaluations per second.",
    table(
      head,
      fromText.map((engine) => speeds(found, engine, "fromText")),
    ),
    "¹ Makes JavaScript source and has it compiled: a strict content-security policy refuses that.",
    notes.join("\n"),
  ].join("\n\n"),
);
