import { QueryCache, QueryClient } from "@tanstack/react-query";
import { keys } from "../api/keys.ts";
import { isNotFound, isSignedOut } from "../api/refusals.ts";

/** Answers of the API, forgotten with the page. A question refused for want of a session leads to the sign-in. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => failures < 2 && !isSignedOut(error) && !isNotFound(error) },
  },
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSignedOut(error)) queryClient.setQueryData(keys.person, null);
    },
  }),
});
