import { Button, Dialog, useRoute, useText } from "@motlan/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { actWords } from "../../messages/act-issues.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { messages } from "./messages.ts";

interface Props {
  readonly id: string;
  /** The state of the dossier that she answered. */
  readonly seq: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

export const SendDialog = ({ id, seq, open, onClose }: Props) => {
  const t = useText();
  const { navigate } = useRoute();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => api.citizen.answerSupplement.mutate({ dossierId: id, seq, answers: {} }),
    onSuccess: async () => {
      await queries.invalidateQueries({ refetchType: "none" });
      navigate(`/dossiers/${id}`, { replace: true });
    },
  });
  return (
    <Dialog
      open={open}
      title={t(messages.send)}
      onClose={onClose}
      actions={
        <>
          <Button busy={send.isPending || send.isSuccess} onClick={() => send.mutate()}>
            {t(messages.sendNow)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t(messages.lookAgain)}
          </Button>
        </>
      }
    >
      <p>{t(messages.sendLead)}</p>
      {send.isError && <ProblemAlert words={actWords} error={send.error} />}
    </Dialog>
  );
};
