import { isJsonObject, type Json } from "@motlan/kernel";
import type { Purpose, Source } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { addressOf, asHeader, headersOf, withPurpose } from "../http/address.ts";
import { failed } from "../http/failed.ts";
import type { Outgoing, Reply } from "../http/send.ts";
import { overHttp } from "../over-http.ts";
import { identifiersIn } from "../reading/identifiers.ts";
import { recordIn, type UsualPaths } from "../reading/record-in.ts";
import { encodedParts } from "./identifier.ts";
import { errorOnTheWay } from "./x-road-error.ts";

export interface XRoadConfig {
  /** Our own security server: `https://127.0.0.1:8443`. */
  readonly securityServer: string;
  /** Who we are: `VN/GOV/MOTLAN/portal`. */
  readonly client: string;
  /** Before the number of the person on whose behalf it is asked: the code of the country (ISO 3166-1). */
  readonly country: string;
}

const usual: UsualPaths = { record: "banGhi", ids: ["maBanGhi", "maBienNhan", "so"], asOf: "capNhat" };

/**
 * Registers behind X-Road, by its message protocol for REST, version r1. The service is named in the register's `via`
 * (`service: VN/GOV/00A/dan-cu/nguoi`). The security server holds the request hash against the request it sent, for only
 * it knows the headers as they went; that the answer has one, and is to this very message, is held here.
 */
export const xRoad = ({ securityServer, client, country }: XRoadConfig): Source => {
  const posted = (service: RegisterService, body: Json, { purpose, key }: { purpose: Purpose; key?: string }) => {
    const { path, wire, timeoutMs } = service;
    if (wire?.service === undefined) return undefined;
    const url = addressOf(securityServer, `/r1/${encodedParts(wire.service)}${path}`, withPurpose(wire.query, purpose));
    const headers = {
      ...headersOf(service, purpose),
      accept: "application/json",
      "content-type": "application/json; charset=utf-8",
      "x-road-client": encodedParts(client),
      "x-road-id": purpose.enquiryId,
      ...(purpose.onBehalfOf === "" ? {} : { "x-road-userid": asHeader(`${country}${purpose.onBehalfOf}`) }),
      "x-road-issue": asHeader(purpose.dossierId),
      ...(key === undefined ? {} : { "idempotency-key": key }),
    };
    return url && ({ url, headers, body: JSON.stringify(body), timeoutMs } satisfies Outgoing);
  };
  return overHttp({
    asking: (question) =>
      posted(question.service, { ...identifiersIn(question), truongDuLieu: question.keys }, question),
    telling: (service, body, delivery) => posted(service, isJsonObject(body) ? body : {}, delivery),
    reading: (reply, asked) => {
      const onTheWay = errorOnTheWay(reply);
      if (onTheWay !== undefined) return onTheWay;
      return isAnswerTo(reply, asked.outgoing)
        ? (failed(reply) ?? recordIn(reply, asked, usual))
        : { kind: "malformed" };
    },
  });
};

/** A SHA-512 in base64. */
const requestHash = /^[A-Za-z0-9+/]{86}==$/u;

const isAnswerTo = ({ headers }: Reply, outgoing: Outgoing): boolean =>
  headers["x-road-id"] === outgoing.headers["x-road-id"] && requestHash.test(headers["x-road-request-hash"] ?? "");
