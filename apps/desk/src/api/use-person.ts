import { useQuery } from "@tanstack/react-query";
import { client } from "./client.ts";
import { keys } from "./keys.ts";

/** Who is signed in at the desk: undefined while that is not known, null for nobody. */
export const usePerson = () =>
  useQuery({ queryKey: keys.person, queryFn: () => client.public.whoAmI.query({ face: "desk" }), staleTime: 60_000 });
