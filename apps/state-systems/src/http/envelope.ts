import type { Json } from "@motlan/kernel";
import { isObject, type JsonObject } from "../records/json-object.ts";
import { refuse } from "./answer.ts";

/** The body of a request or an answer as a JSON object, or undefined where it is not one. */
export const bodyOf = async (message: Pick<Request, "text">): Promise<JsonObject | undefined> => {
  try {
    const body: Json = JSON.parse(await message.text());
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
};

const purposeKeys = ["maThuTuc", "maHoSo", "canCu", "maYeuCau"];

const said = (value: Json | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";

/** True if the request says for which procedure and dossier, by what law and in which request it asks. */
const saysPurpose = (body: JsonObject): boolean => {
  const purpose = body.mucDich;
  return isObject(purpose) && purposeKeys.every((key) => said(purpose[key]));
};

/** The body of a request for personal data, or the refusal of it: 400 if it is no JSON, 403 if it says no purpose. */
export const bodyWithPurpose = async (request: Request): Promise<JsonObject | Response> => {
  const body = await bodyOf(request);
  if (body === undefined) return refuse("SAI_DINH_DANG");
  return saysPurpose(body) ? body : refuse("THIEU_MUC_DICH");
};
