import { isJsonObject, type Json } from "@motlan/kernel";
import type { Delivery, Purpose, Source } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { addressOf, headersOf, withPurpose } from "../http/address.ts";
import { failed } from "../http/failed.ts";
import type { Outgoing } from "../http/send.ts";
import { overHttp } from "../over-http.ts";
import { identifiersIn } from "../reading/identifiers.ts";
import { recordIn, type UsualPaths } from "../reading/record-in.ts";

/** Registers by id, with the base address of each: `http://127.0.0.1:4002`. */
export interface RestJsonConfig {
  readonly baseUrls: Readonly<Record<string, string>>;
}

const usual: UsualPaths = { record: "banGhi", ids: ["maBanGhi", "maBienNhan", "so"], asOf: "capNhat" };

/**
 * Registers that are asked by POST with JSON, so that no personal data stands in an address (ADR 3). Every question
 * carries its purpose and the keys that its answer may have.
 */
export const restJson = ({ baseUrls }: RestJsonConfig): Source => {
  const posted = (service: RegisterService, body: Json, { key, purpose }: Partial<Delivery> & { purpose: Purpose }) => {
    const { path, wire, timeoutMs, register } = service;
    const url = addressOf(baseUrls[register], path, withPurpose(wire?.query, purpose));
    const headers = {
      ...headersOf(service, purpose),
      accept: "application/json",
      "content-type": "application/json",
      ...(key === undefined ? {} : { "idempotency-key": key }),
    };
    return url && ({ url, headers, body: JSON.stringify(body), timeoutMs } satisfies Outgoing);
  };
  return overHttp({
    asking: (question) => {
      const { service, keys, purpose } = question;
      return posted(service, { ...identifiersIn(question), truongDuLieu: keys, mucDich: stated(purpose) }, { purpose });
    },
    telling: (service, body, { key, purpose }) =>
      posted(service, { ...(isJsonObject(body) ? body : {}), mucDich: stated(purpose) }, { key, purpose }),
    reading: (reply, asked) => failed(reply) ?? recordIn(reply, asked, usual),
  });
};

const stated = ({ procedureCode, dossierId, law, enquiryId }: Purpose): Json => ({
  maThuTuc: procedureCode,
  maHoSo: dossierId,
  canCu: law,
  maYeuCau: enquiryId,
});
