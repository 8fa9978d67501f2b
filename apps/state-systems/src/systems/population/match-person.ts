import { isPartialDate } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import { type HttpHandler, http } from "msw";
import { answer, refuse } from "../../http/answer.ts";
import { bodyWithPurpose } from "../../http/envelope.ts";
import type { Found } from "../../http/lookup.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { sameName } from "../../records/same-name.ts";

const agrees = (body: JsonObject, found: Found | undefined): boolean =>
  found !== undefined &&
  textAt(found.record, "ngaySinh") === textAt(body, "ngaySinh") &&
  sameName(objectAt(found.record, "hoVaTen"), objectAt(body, "hoVaTen"));

const isWellFormed = (body: JsonObject): boolean =>
  isPersonalId(textAt(body, "soDinhDanh")) &&
  isPartialDate(textAt(body, "ngaySinh")) &&
  textAt(objectAt(body, "hoVaTen"), "ten") !== "";

/** Says whether number, name and date of birth all belong to one person; not which of them does not. */
export const matchHandler = (find: (personalId: string) => Found | undefined): HttpHandler =>
  http.post("*/persons/match", async ({ request }) => {
    const body = await bodyWithPurpose(request);
    if (body instanceof Response) return body;
    if (!isWellFormed(body)) return refuse("SAI_DINH_DANG");
    return answer(200, { khop: agrees(body, find(textAt(body, "soDinhDanh"))) });
  });
