import type { Issue, Json } from "@motlan/kernel";
import { isJsonObject, issue } from "@motlan/kernel";
import { address } from "../address/address.ts";
import type { AddressFault } from "../address/validate-address.ts";
import type { FieldType } from "../field-type.ts";
import { cleanParts, joinParts, readParts } from "../parts.ts";
import { phone } from "../phone/phone.ts";
import { inUnitsOfToday } from "../successors.ts";

/** Who takes it in, where that is not the filer. */
const receiverParts = ["receiver", "phone"] as const;

const maxLength = 300;

/** The address apart from who receives there; what is no such value stays as it is. */
const apart = (value: Json) => {
  if (!isJsonObject(value)) return { place: value, receiver: undefined, number: undefined };
  const { receiver, phone: number, ...place } = value;
  return { place, receiver, number };
};

const normalise = (input: Json): Json => {
  const place = address.normalise(input);
  if (!isJsonObject(input)) return place;
  const { phone: number, ...receiver } = cleanParts(input, receiverParts);
  const own: { [part: string]: Json } =
    number === undefined ? receiver : { ...receiver, phone: phone.normalise(number) };
  return Object.keys(own).length === 0 ? place : { ...own, ...(isJsonObject(place) ? place : {}) };
};

type Fault = AddressFault | "address-phone";

const wrongReceiver = (receiver: Json | undefined, number: Json | undefined): readonly Issue<Fault>[] => {
  const parts = readParts({ receiver: receiver ?? "", phone: number ?? "" }, receiverParts);
  if (parts === null) return [issue("address-malformed")];
  const missing = receiverParts.find((part) => parts[part] === "");
  if (missing !== undefined) return [issue("address-part-missing", "", { part: missing })];
  if ((parts["receiver"] ?? "").length > maxLength)
    return [issue("address-too-long", "", { part: "receiver", max: maxLength })];
  return phone.validate(number ?? null).map(() => issue("address-phone", "", { part: "phone" }));
};

/**
 * Where the post brings something: an address, and who receives there with a telephone number, both left empty where it
 * is the filer, whose name and number the dossier has.
 */
export const postAddress = {
  ruleType: () => {
    const { kind, members } = address.ruleType();
    return { kind, members: { ...members, receiver: { kind: "text" }, phone: { kind: "text" } } };
  },
  normalise,
  validate: (value, params, reference) => {
    const { place, receiver, number } = apart(value);
    const byFiler = receiver === undefined && number === undefined;
    return [...(byFiler ? [] : wrongReceiver(receiver, number)), ...address.validate(place, params, reference)];
  },
  renew: inUnitsOfToday,
  print: (value, context) => {
    const { place, receiver, number } = apart(value);
    const name = typeof receiver === "string" ? receiver : "";
    return joinParts([name, phone.print(number ?? null), address.print(place, context)], ", ");
  },
} satisfies FieldType<Fault>;
