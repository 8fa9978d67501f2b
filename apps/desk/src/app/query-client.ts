import { QueryCache, QueryClient } from "@tanstack/react-query";
import { keys } from "../api/keys.ts";
import { problemOf } from "../api/problem.ts";

/** Answers of the API, forgotten with the page. A question refused for want of a session leads to the sign-in. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays one however often it is asked; only what never arrived is worth another try.
      retry: (failures, error) => failures < 2 && problemOf(error).kind === "offline",
    },
  },
  queryCache: new QueryCache({
    onError: (error) => {
      if (problemOf(error).kind === "signed-out") queryClient.setQueryData(keys.person, null);
    },
  }),
});
