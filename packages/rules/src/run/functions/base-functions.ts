import { concat } from "../../text/strings.ts";
import { type Inner, isInnerList } from "../inner.ts";
import { dayFunctions } from "./day-functions.ts";
import { strictOne, strictTwo } from "./define.ts";

const count = (list: Inner): Inner => (isInnerList(list) ? list.length : null);

/** What most rules of forms need: these are there at once, wherever rules run. */
export const baseFunctions = {
  ...dayFunctions,
  concat: strictTwo((a, b) => (typeof a === "string" && typeof b === "string" ? concat(a, b) : null)),
  count: strictOne(count),
  not: strictOne((value) => (typeof value === "boolean" ? !value : null)),
} as const;
