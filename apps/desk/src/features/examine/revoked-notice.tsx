import { Alert, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { printInstant } from "../../words/dates.ts";
import { revocationReason } from "../../words/revocation-reasons.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

/** The result of this dossier is out of use: since when, why, and who has been told. */
export const RevokedNotice = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const { dossier, procedure, registers } = examined;
  const { result, revocation } = dossier;
  if (result === null || revocation === null) return null;
  const names = (services: readonly string[]): string =>
    services.map((service) => t(registerName(service.split(".")[0] ?? "", registers))).join(", ");
  const toTell = (procedure.result.withdraws ?? []).filter((service) => !revocation.told.includes(service));
  return (
    <Alert tone="danger" title={t(messages.revokedTitle, { result: t(procedure.result.title), number: result.number })}>
      <p>
        <time dateTime={revocation.at}>{printInstant(revocation.at)}</time> ·{" "}
        <strong>{t(revocationReason(revocation.reasonCode))}.</strong>{" "}
        <span className="desk-words">{revocation.reason}</span>
      </p>
      {toTell.length > 0 && <p>{t(messages.revokedToTell, { registers: names(toTell) })}</p>}
      {revocation.told.length > 0 && <p>{t(messages.revokedTold, { registers: names(revocation.told) })}</p>}
    </Alert>
  );
};
