import { issue, tidy } from "@motlan/kernel";
import { publishingText } from "@motlan/problems";
import { Alert, Button, Field, TextArea, useText } from "@motlan/ui";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { client } from "../../api/client.ts";
import { issuesOf } from "../../api/refusals.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly version: string;
  readonly onDone: (said: string) => void;
}

type Decision = { readonly kind: "approve" } | { readonly kind: "reject"; readonly reason: string };

const send = (version: string, decision: Decision) =>
  decision.kind === "approve"
    ? client.studio.approveVersion.mutate({ version })
    : client.studio.rejectVersion.mutate({ version, reason: decision.reason });

/** Yes, or no with a reason. */
export const DecideForm = ({ version, onDone }: Props) => {
  const t = useText();
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const decide = useMutation({
    mutationFn: (decision: Decision) => send(version, decision),
    onSuccess: (_, { kind }) => onDone(t(kind === "approve" ? messages.approvedNow : messages.rejectedNow)),
  });
  const missing = isTried && tidy(reason) === "" ? publishingText(issue("reason-missing")) : null;
  const reject = (): void => {
    setTried(true);
    if (tidy(reason) !== "") decide.mutate({ kind: "reject", reason });
  };
  const reasonId = `reason-${version}`;
  const isOpened = useRef(false);
  useEffect(() => {
    if (isRejecting) document.getElementById(reasonId)?.focus();
    else if (isOpened.current) document.getElementById(`reject-${version}`)?.focus();
    isOpened.current = isRejecting;
  }, [isRejecting, reasonId, version]);
  const [why] = decide.error ? issuesOf(decide.error) : [];
  return (
    <div className="mt-stack">
      {decide.error && <Alert tone="danger">{t((why && publishingText(why)) ?? messages.failed)}</Alert>}
      {isRejecting && (
        <Field id={reasonId} label={t(messages.reason)} required error={missing ? t(missing) : undefined}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={2_000}
              value={reason}
              onKeyDown={({ key }) => key === "Escape" && setRejecting(false)}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div className="studio-decide">
        <Button busy={decide.isPending} onClick={() => decide.mutate({ kind: "approve" })}>
          {t(messages.approve)}
        </Button>
        <Button
          id={`reject-${version}`}
          variant="secondary"
          busy={decide.isPending}
          onClick={() => (isRejecting ? reject() : setRejecting(true))}
        >
          {t(messages.reject)}
        </Button>
        {isRejecting && (
          <Button variant="tertiary" onClick={() => setRejecting(false)}>
            {t(messages.cancel)}
          </Button>
        )}
      </div>
    </div>
  );
};
