import { conform } from "../run/conform.ts";
import { equality } from "../run/equal.ts";
import { type Inner, type Truth } from "../run/inner.ts";
import { either } from "../run/truth.ts";
import { shapeOf, type Type } from "../type.ts";
import type { PlainValue } from "./definition.ts";

/** Listed values as they are while a rule runs. */
export const innerValues = (values: readonly PlainValue[], type: Type): readonly Inner[] =>
  values.map(conform(shapeOf(type)));

/** Whether a value is one of those listed. */
export const allowed = (values: readonly PlainValue[], type: Type): ((value: Inner) => Truth) => {
  const equal = equality(shapeOf(type));
  const listed = innerValues(values, type);
  return (value) => {
    let found: Truth = false;
    for (const item of listed) {
      found = either(found, equal(value, item));
      if (found === true) return true;
    }
    return found;
  };
};

/** Which of the values it is, from 0; undefined where it is none of them, or not surely. */
export const placeAmong = (values: readonly PlainValue[], type: Type): ((value: Inner) => number | undefined) => {
  const equal = equality(shapeOf(type));
  const listed = innerValues(values, type);
  return (value) => {
    const place = listed.findIndex((item) => equal(value, item) === true);
    return place === -1 ? undefined : place;
  };
};
