import { expect, test } from "vitest";
import { matchPath } from "./match-path.ts";

test.each([
  ["/dossiers/:id/fill/:page", "/dossiers/H26.1-261121-0001/fill/child", { id: "H26.1-261121-0001", page: "child" }],
  ["/", "/", {}],
  ["/", "", {}],
  ["/tim/:words", "/tim/khai%20sinh", { words: "khai sinh" }],
  ["/dossiers/:id", "/dossiers", null],
  ["/dossiers/:id", "/papers/1", null],
  ["/tim/:words", "/tim/%E0%A4%A", null],
])("%s on %s gives %j", (pattern, path, params) => {
  expect(matchPath(pattern, path)).toEqual(params);
});
