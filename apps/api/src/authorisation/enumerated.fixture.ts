import { isRecord } from "@motlan/kernel";
import type { Express } from "express";
import { appRouter } from "../router.ts";

/** The endpoints that change something. */
export const mutations = (): readonly string[] =>
  Object.entries(appRouter._def.procedures).flatMap(([door, it]: readonly [string, unknown]) => {
    const definition = typeof it === "function" && "_def" in it ? it._def : null;
    return isRecord(definition) && definition["type"] === "mutation" ? [door] : [];
  });

/** Something that Express has in its stack: a route, or a router with a stack of its own. */
const partsIn = (holder: unknown): readonly unknown[] => {
  const stack = (isRecord(holder) || typeof holder === "function") && "stack" in holder ? holder.stack : [];
  return Array.isArray(stack) ? stack : [];
};

/** Every plain route of the front door, as `GET /files/desk/:id`, in the order in which they are asked. */
export const routesOf = (app: Express): readonly string[] => routesIn(app.router);

const routesIn = (router: unknown): readonly string[] =>
  partsIn(router).flatMap((layer) => {
    if (!isRecord(layer)) return [];
    return isRecord(layer["route"]) ? namesOf(layer["route"]) : routesIn(layer["handle"]);
  });

const namesOf = (route: Readonly<Record<string, unknown>>): readonly string[] => {
  const methods = partsIn(route).flatMap((layer) => (isRecord(layer) ? String(layer["method"]).toUpperCase() : []));
  return [...new Set(methods)].flatMap((method) => [route["path"]].flat().map((path) => `${method} ${String(path)}`));
};

/** What answers without being a route, by name: each is known, so that no door is opened past the table. */
export const handlersOf = (app: Express): readonly string[] => handlersIn(app.router);

const handlersIn = (router: unknown): readonly string[] =>
  partsIn(router).flatMap((layer) => {
    if (!isRecord(layer) || isRecord(layer["route"])) return [];
    return partsIn(layer["handle"]).length > 0 ? handlersIn(layer["handle"]) : [String(layer["name"])];
  });
