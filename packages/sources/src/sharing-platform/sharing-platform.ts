import { atPath, type Json, textOf } from "@motlan/kernel";
import type { Source, SourceAnswer } from "@motlan/prefill";
import { addressOf, headersOf, withPurpose } from "../http/address.ts";
import { failed, silentFor } from "../http/failed.ts";
import type { Reply } from "../http/send.ts";
import { overHttp } from "../over-http.ts";
import { identifiersIn } from "../reading/identifiers.ts";
import { parsed } from "../reading/parsed.ts";
import { recordIn, type UsualPaths } from "../reading/record-in.ts";

export interface SharingPlatformConfig {
  /** The one address of the platform, for all the registers behind it. */
  readonly url: string;
  /** In whose name the system asks where no official does: an account that the platform knows. */
  readonly staff: string;
}

const usual: UsualPaths = { record: "Body", ids: ["MaBanGhi", "MaYeuCau"], asOf: "ThoiGianCapNhat" };

/**
 * The national platform for integrating and sharing data, as the systems of provinces ask it: one address, and in each
 * question the register's integration code (`MaTichHop`, the `service` of its `via`), the procedure (`MaDVC`), who asks
 * (`MaCanBo`) and the number of the request (`MaYeuCau`). It takes no list of keys: what was not asked for is dropped
 * here. It tells errors in the answer (`errorCode`), some of them with status 200.
 */
export const sharingPlatform = ({ url: base, staff }: SharingPlatformConfig): Source =>
  overHttp({
    asking: (question) => {
      const { service, purpose } = question;
      const url = addressOf(base, service.path, withPurpose(service.wire?.query, purpose));
      const body: Json = {
        ...identifiersIn(question),
        MaYeuCau: purpose.enquiryId,
        MaTichHop: service.wire?.service ?? service.id,
        MaDVC: purpose.procedureCode,
        MaCanBo: staff,
      };
      const headers = {
        ...headersOf(service, purpose),
        accept: "application/json",
        "content-type": "application/json",
      };
      return url && { url, headers, body: JSON.stringify(body), timeoutMs: service.timeoutMs };
    },
    // It looks up. Registers are told of results by themselves.
    telling: () => undefined,
    reading: (reply, asked) => refused(reply) ?? failed(reply) ?? recordIn(reply, asked, usual),
  });

/** 004: the procedure has no leave to look into the register; 005: whoever asks has none. */
const refusals: readonly string[] = ["004", "005"];
const fine: readonly string[] = ["", "0", "00", "000"];

/** An error that nobody knows is no record that is not there. */
const refused = (reply: Reply): SourceAnswer | undefined => {
  const code = textOf(atPath(parsed(reply.text), "errorCode"));
  if (refusals.includes(code)) return { kind: "denied" };
  return fine.includes(code) ? undefined : silentFor(reply);
};
