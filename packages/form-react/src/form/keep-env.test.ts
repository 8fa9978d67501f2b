import type { Json } from "@motlan/kernel";
import type { FieldView, Procedure } from "@motlan/procedure";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { definition } from "../../gallery/src/birth-definition.ts";
import { stateIn } from "../../gallery/src/pretend-server.ts";
import type { FormInputs } from "./form-inputs.ts";
import { keepEnv } from "./keep-env.ts";
import { keyedStore } from "./keyed-store.ts";
import { liveEnv } from "./live-env.ts";

const today = "2026-11-22";
const paths = Object.keys(definition.fields);

const unused = (): never => {
  throw new Error("not in this test");
};

/** Inputs without a browser, that count how often the answer at each path is asked for. */
const openForm = (procedure: Procedure = definition) => {
  const answers = new Map<string, Json>();
  const touched = new Set<string>();
  const log: string[] = [];
  const asked: string[] = [];
  let state = stateIn({ answers: {}, arrived: false, files: [], healthDown: false });
  const inputs: FormInputs = {
    touched,
    hers: new Set(),
    late: new Set(),
    log,
    changes: keyedStore(0),
    answer: (path) => {
      asked.push(path);
      return answers.get(path) ?? null;
    },
    bind: unused,
    get: unused,
    edit: unused,
    place: unused,
    show: unused,
  };
  return {
    env: keepEnv({ definition: procedure, inputs, state: () => state, today }),
    anew: () => liveEnv({ definition: procedure, state, inputs }, today),
    asked: () => [...new Set(asked.splice(0))],
    type: (path: string, value: Json) => {
      answers.set(path, value);
      touched.add(path);
      log.push(path);
    },
    arrive: () => {
      state = stateIn({ answers: Object.fromEntries(answers), arrived: true, files: [], healthDown: false });
    },
  };
};

const viewsOf = (env: { readonly view: (path: string) => FieldView }) => paths.map((path) => [path, env.view(path)]);

test("nothing is worked out again while nothing changes", () => {
  const form = openForm();
  expect(viewsOf(form.env()).length).toBeGreaterThan(10);
  form.asked();
  viewsOf(form.env());
  expect(form.asked()).toEqual([]);
});

test("one change works out the field itself and what hangs on it, and no other answer is read", () => {
  const form = openForm();
  form.arrive();
  viewsOf(form.env());
  form.asked();
  const readAfter = (path: string, value: Json) => {
    form.type(path, value);
    viewsOf(form.env());
    // A subject always asks whether the answer that leads to it still is what the server knows.
    return form.asked().filter((asked) => asked !== "relation");
  };
  expect(readAfter("copiesWanted", true)).toEqual(["copiesWanted", "copies"]);
  expect(readAfter("copies", 2)).toEqual(["copies"]);
  expect(readAfter("copiesWanted", false)).toEqual(["copiesWanted"]);
});

const values = fc.constantFrom<Json>(null, "mother", "father", "2026-11-19", "2026-08-01", true, false, "typed", "x");
const change = fc.record({ path: fc.constantFrom(...paths, ...Object.keys(definition.subjects)), value: values });
const looks = fc.subarray(paths);

test("after any changes, whatever was looked at between, the form stands as it would if worked out anew", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(change, looks, fc.boolean()), { maxLength: 12 }), (steps) => {
      const form = openForm();
      for (const [{ path, value }, seen, arrives] of steps) {
        form.type(path, value);
        if (arrives) form.arrive();
        for (const each of seen) form.env().view(each);
      }
      expect(viewsOf(form.env())).toEqual(viewsOf(form.anew()));
    }),
    { seed: 20260701, numRuns: 300 },
  );
});
