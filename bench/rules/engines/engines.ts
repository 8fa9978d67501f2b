import type { Engine } from "../engine.ts";
import { cel } from "./cel.ts";
import { celJs } from "./cel-js.ts";
import { feelin, feelinOfFormJs } from "./feelin.ts";
import { jsonLogicEngine, jsonLogicJs } from "./json-logic.ts";
import { jsonata } from "./jsonata.ts";
import { ours } from "./ours.ts";
import { plain } from "./plain.ts";
import { survey } from "./survey.ts";

/** All that are compared, in the order of the table. */
export const allEngines = async (): Promise<readonly Engine[]> => [
  plain,
  ours,
  await jsonLogicEngine(),
  await cel(),
  await jsonLogicJs(),
  await survey(),
  await celJs(),
  await jsonata(),
  await feelinOfFormJs(),
  await feelin(),
];
