import { count, times } from "../../lib/figures.ts";
import { keys, titles } from "../cases.ts";
import type { Engine } from "../engine.ts";
import { plain } from "../engines/plain.ts";
import type { Form, Times } from "../race.ts";

export const head = ["engine", ...keys.map((key) => `${key} ${titles[key]}`)];

const nameOf = ({ name, generatesCode }: Engine): string => (generatesCode ? `${name} ¹` : name);

const perSecond = (time: number): string => count(1e9 / time);

export const speeds = (found: Times, engine: Engine, form: Form): readonly string[] => [
  nameOf(engine),
  ...keys.map((key) => {
    const time = found.of(engine, form, key);
    return time === undefined ? "–" : perSecond(time);
  }),
];

/** With how many times the time of the plain functions it is. */
export const speedsBesidePlain = (found: Times, engine: Engine): readonly string[] => [
  nameOf(engine),
  ...keys.map((key) => {
    const [time, least] = [found.of(engine, "compiled", key), found.of(plain, "compiled", key)];
    return time === undefined || least === undefined ? "–" : `${perSecond(time)} (${times(time / least)})`;
  }),
];

/** How many times the time of the plain functions it is, without the loop that both are run in. */
export const netBesidePlain = (found: Times, engine: Engine): readonly string[] => [
  `${nameOf(engine)}, without the loop`,
  ...keys.map((key) => {
    const [time, least] = [found.of(engine, "compiled", key), found.of(plain, "compiled", key)];
    const loop = found.ofNothing(key);
    return time === undefined || least === undefined ? "–" : times((time - loop) / (least - loop));
  }),
];
