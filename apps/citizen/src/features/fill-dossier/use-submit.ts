import { useRoute } from "@motlan/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { api } from "../../api/client.ts";
import { isCode, problemOf } from "../../api/problem.ts";
import { newKey } from "../../parts/new-key.ts";

const mostRetries = 4;

interface Options {
  readonly dossierId: string;
  /** It was refused: what stands in the way is to be looked up anew. */
  readonly onRefused: () => void;
}

/**
 * Sends the dossier. The key is the same for every attempt of this visit, so that a second click or a retry after a
 * lost answer is the same sending to the server.
 */
export const useSubmit = ({ dossierId, onRefused }: Options) => {
  const key = useRef<string>(undefined);
  const { navigate } = useRoute();
  const queries = useQueryClient();
  const follow = async (): Promise<void> => {
    await queries.invalidateQueries({ refetchType: "none" });
    navigate(`/dossiers/${dossierId}?sent=1`, { replace: true });
  };
  return useMutation({
    mutationFn: () => {
      key.current ??= newKey();
      return api.citizen.submitDossier.mutate({ dossierId, key: key.current, answers: {} });
    },
    networkMode: "always",
    retry: (failures, error) => failures < mostRetries && problemOf(error).kind === "offline",
    retryDelay: (failures) => 500 * 2 ** failures,
    onSuccess: follow,
    onError: (error) => (isCode(error, "dossier-already-sent") ? follow() : onRefused()),
  });
};
