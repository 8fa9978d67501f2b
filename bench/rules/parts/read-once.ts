import { figure } from "../../lib/figures.ts";
import { table } from "../../lib/markdown.ts";
import { keys } from "../cases.ts";
import { onlyCompiled } from "../engine.ts";
import { allEngines } from "../engines/engines.ts";
import { ours } from "../engines/ours.ts";
import { checkAll, race } from "../race.ts";
import { head, netBesidePlain, speedsBesidePlain } from "./rows.ts";

const engines = (await allEngines()).filter(({ compiled }) => compiled !== undefined).map(onlyCompiled);
await checkAll(engines);
const found = await race(engines);
const loops = keys.map(found.ofNothing);

console.log(
  [
    "### Six expressions, read once",
    "Evaluations per second, and in brackets how many times the time of the plain functions.",
    table(head, [...engines.map((engine) => speedsBesidePlain(found, engine)), netBesidePlain(found, ours)]),
    `The loop takes ${figure(Math.min(...loops))} to ${figure(Math.max(...loops))} ns to evaluate nothing; that is in every figure.`,
  ].join("\n\n"),
);
