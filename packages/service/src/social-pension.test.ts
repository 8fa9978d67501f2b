import type { Json } from "@motlan/kernel";
import { resultAsIssued, resultOfType } from "@motlan/procedure";
import { expect, test } from "vitest";
import { socialPension } from "./catalogue.fixture.ts";

const issued = (request: Json) => resultAsIssued(socialPension, { values: { request: { value: request } } }).result;

test.each([
  ["1", "social-pension-grant", "KQ.G18.000316"],
  ["2", "social-pension-change", "KQ.G18.000317"],
  ["3", "social-pension-change", "KQ.G18.000317"],
  ["4", "social-pension-end", "KQ.G18.000318"],
])(
  "the request %s ends in the %s: of several other results the first counts whose rule holds",
  (request, type, code) => {
    expect(issued(request)).toMatchObject({ type, code, feeds: socialPension.result.feeds });
    expect(resultOfType(socialPension, type).result).toMatchObject({ type, code });
  },
);
