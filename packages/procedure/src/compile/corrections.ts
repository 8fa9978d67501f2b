import type { z } from "zod";
import type { Register, RegisterService } from "../catalogue.ts";
import type { registerFormat } from "./format-catalogue.ts";

/** The two services by which a register takes requests for correction, in the words that all registers share for them. */
export const correctionsOf = ({
  corrections,
  register,
  law,
}: z.infer<typeof registerFormat>): Pick<Register, "corrections"> => {
  if (corrections === undefined) return {};
  const { protocol, timeout: timeoutMs, procedure } = corrections;
  const service = (path: string): RegisterService => ({
    id: "corrections",
    register,
    about: "correction",
    given: ["number"],
    identify: { soYeuCau: "number" },
    gives: { state: "trangThai", reason: "lyDo", at: "ngayTraLoi" },
    related: {},
    status: "live",
    protocol,
    path,
    sends: {},
    timeoutMs,
    freshForMs: 0,
    whenDown: "wait",
    law: law.join("; "),
  });
  const [file, lookup] = [service(corrections.file), service(corrections.lookup)];
  return { corrections: { file, lookup, ...(procedure === undefined ? {} : { procedure }) } };
};
