import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { dossierQuery } from "../../api/queries.ts";
import type { FollowedDossier } from "../../api/types.ts";

/** Sends her word on the draft that she saw: null is yes, a text is what is wrong. */
export const useConfirm = ({ id, dossier }: FollowedDossier) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (objection: string | null) =>
      api.citizen.confirmDraft.mutate({ dossierId: id, seq: dossier.seq, objection }),
    // Also where it was refused: most likely the dossier has moved on.
    onSettled: () => queries.invalidateQueries({ queryKey: dossierQuery(id).queryKey }),
  });
};
