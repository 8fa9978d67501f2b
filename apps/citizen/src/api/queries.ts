import { queryOptions } from "@tanstack/react-query";
import { api } from "./client.ts";

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => api.public.whoAmI.query({ face: "citizen" }),
  staleTime: 60_000,
});

export const myDossiersQuery = queryOptions({
  queryKey: ["my-dossiers"],
  queryFn: () => api.citizen.myDossiers.query(),
});

export const dossierQuery = (id: string) =>
  queryOptions({ queryKey: ["dossier", id], queryFn: () => api.citizen.followDossier.query({ id }) });
