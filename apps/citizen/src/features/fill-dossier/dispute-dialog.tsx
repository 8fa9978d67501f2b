import type { UnitLookup } from "@motlan/form-react";
import { PrintedValue, SourceChip } from "@motlan/form-react";
import { StatedFields } from "@motlan/form-react/stated";
import type { Json } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import { Button, Dialog, Field as Labelled, TextArea, useText } from "@motlan/ui";
import { useMutation } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { api } from "../../api/client.ts";
import { isCode } from "../../api/problem.ts";
import type { DraftForm } from "../../api/types.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { today } from "../../parts/today.ts";
import { disputeWords, messages } from "./dispute-messages.ts";

interface Props {
  readonly id: string;
  readonly field: Field;
  readonly form: DraftForm;
  readonly lookUp: UnitLookup;
  /** The request is made: the form is to be read anew. */
  readonly onMade: () => Promise<void>;
  readonly onClose: () => void;
}

/** What is right is asked as in the form itself, under a name of its own. */
const rightPath = "right";

/** "This is wrong": what a register says, what is right by her word, and how she knows. */
export const DisputeDialog = ({ id, field, form, lookUp, onMade, onClose }: Props) => {
  const t = useText();
  const [right, setRight] = useState<Json>(null);
  const [reason, setReason] = useState("");
  const make = useMutation({
    mutationFn: () => api.citizen.disputeValue.mutate({ dossierId: id, path: field.path, value: right, reason }),
    onSuccess: async () => {
      await onMade();
      onClose();
    },
  });
  const change = useCallback((_: string, value: Json) => setRight(value), []);
  const seal = form.state.sealed[field.path];
  const definition = useMemo(() => asked(form.procedure, field), [form.procedure, field]);
  const isEmpty = make.isError && isCode(make.error, "dispute-without-reason");
  if (seal === undefined) return null;
  return (
    <Dialog
      open
      title={t(messages.title, { what: t(field.title) })}
      onClose={onClose}
      actions={
        <>
          <Button busy={make.isPending || make.isSuccess} onClick={() => make.mutate()}>
            {t(messages.send)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t(messages.leave)}
          </Button>
        </>
      }
    >
      <p>
        {t(messages.isNow)}{" "}
        <strong>
          <PrintedValue field={field} reference={form.reference} value={seal.value} masked={false} />
        </strong>
      </p>
      <p>
        <SourceChip title={seal.source} asOf={seal.asOf} />
      </p>
      <StatedFields
        definition={definition}
        paths={paths}
        reference={form.reference}
        lookUp={lookUp}
        today={today()}
        values={nothing}
        onChange={change}
      />
      <Labelled
        id="dispute-reason"
        label={t(messages.reason)}
        help={t(messages.reasonHelp)}
        required
        {...(isEmpty && { error: t(messages.reasonEmpty) })}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={1_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <p className="mt-quiet">{t(messages.whatHappens)}</p>
      {make.isError && !isEmpty && <ProblemAlert words={disputeWords} error={make.error} />}
    </Dialog>
  );
};

const paths = [rightPath];
const nothing = {};

const asked = (procedure: DraftForm["procedure"], { when: _, subject: __, suggest: ___, ...field }: Field) => ({
  ...procedure,
  fields: {
    [rightPath]: {
      ...field,
      path: rightPath,
      required: true,
      suggest: [],
      title: { vi: messages.rightly.vi({ what: field.title.vi }), en: messages.rightly.en({ what: field.title.en }) },
    },
  },
});
