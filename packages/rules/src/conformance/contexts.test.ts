import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

describe("10.3.2.6 contexts", () => {
  hold([
    ["{}", {}],
    ["{ a: 1, b: 2 }", { a: 1, b: 2 }],
    ['{ "a": 1 }.a', 1],
    ["{ a: 1 }.a", 1],
    ["{ a: { b: { c: 3 } } }.a.b.c", 3],
    ["{ a: 1, b: a + 1 }.b", 2],
    ["{ a: 1, b: a + 1, c: a + b }.c", 3],
    ["{ n: 1, r: n }.r", { n: 9 }, 1],
    ["{ r: n, n: 1 }.r", { n: 9 }, 9],
    ["{ a: 1, b: { a: 2, c: a } }.b.c", 2],
    ["{ a: 1, b: { c: a } }.b.c", 1],
    ['{ "two words": 1, r: two words + 1 }.r', 2],
    ['{ "a.b": 1 }', { "a.b": 1 }],
    ['{ "": 1 }', { "": 1 }],
    ['{ "constructor": 1 }.constructor', 1],
    ["{ đơn giá: 8000, r: đơn giá * 2 }.r", 16_000],
    ["{ a: null }.a", null],
    ['{ day: @"2026-11-28" }.day.month', 11],
    ["{ today: 1, r: today }.r", 1],
    ["person.name", { person: { name: "Mai" } }, "Mai"],
    ["person.name", { person: { name: 7 } }, null],
    ["person.address.since", { person: { address: { since: "2026-02-30" } } }, null],
    ["person.address", { person: { address: { commune: "1" } } }, { commune: "1" }],
    ["person.address.commune", { person: "x" }, null],
  ]);
});

describe("10.3.2.6 a context is as open as its most open entry", () => {
  hold([
    ["{ a: 1, b: n }", { n: pending }, pending],
    ["{ a: 1, b: n }.a", { n: pending }, pending],
    ["{ a: 1, b: if false then n else 2 }.b", { n: pending }, 2],
    ['{ a: 1, b: born + @"P1D" }', { born: "2026" }, null],
    ["person.name", { person: pending }, pending],
  ]);
});

describe("10.3.4.10 get value", () => {
  hold([
    ['get value({ key1: "value1" }, "key1")', "value1"],
    ['get value({ "a b": 1 }, "a b")', 1],
    ['get value(person, "name")', { person: { name: "Mai" } }, "Mai"],
    ['get value(person, "name")', { person: null }, null],
    ['get value(person, "name")', { person: pending }, pending],
    ['get value(get value({ a: { b: 2 } }, "a"), "b")', 2],
  ]);
});

describe("10.3.4.10 context put", () => {
  hold([
    ['context put({ x: 1 }, "y", 2)', { x: 1, y: 2 }],
    ['context put({ x: 1, y: 0 }, "y", 2)', { x: 1, y: 2 }],
    ['context put({ x: 1, y: 0, z: 0 }, "y", 2)', { x: 1, y: 2, z: 0 }],
    ['context put({}, "x", null)', { x: null }],
    ['context put({ x: 1 }, "x", "now a text").x', "now a text"],
    ['context put({ x: 1, y: 0 }, "y", 2) = { x: 1, y: 2 }', true],
    ['context put(context put({}, "a", 1), "b", 2)', { a: 1, b: 2 }],
    ['for r in rows return context put(r, "desc", "x").desc', { rows: [{ desc: "a" }] }, ["x"]],
    ['context put({ x: 1 }, "y", n)', { n: pending }, pending],
    ['context put({ x: 1 }, "y", n).x', { n: null }, 1],
    ['context put(row, "desc", "x")', { row: null }, null],
    ['context put(row, "desc", "x")', { row: pending }, pending],
    ['string(context put({ x: 1, y: 0, z: 0 }, "y", 2))', "{x: 1, y: 2, z: 0}"],
    ['string(context put({ x: 1, z: 0 }, "y", 2))', "{x: 1, z: 0, y: 2}"],
    ['{ c: { a: 1 }, d: context put(c, "b", c.a + 1), r: c = { a: 1 } and d.b = 2 }.r', true],
  ]);
});
