import { LanguageProvider, RouterProvider, Routes } from "@motlan/ui";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense } from "react";
import { mayRetry } from "../api/problem.ts";
import { NotFound } from "../parts/not-found.tsx";
import { PageSkeleton } from "../parts/page-skeleton.tsx";
import { CitizenShell } from "./citizen-shell.tsx";
import { Mishap } from "./mishap.tsx";
import { routes } from "./routes.tsx";

// Whether there is a network is found out by asking, not from what the browser believes.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: mayRetry, networkMode: "always" }, mutations: { networkMode: "always" } },
});

export const App = () => (
  <LanguageProvider>
    <RouterProvider>
      <QueryClientProvider client={queries}>
        <CitizenShell>
          <Mishap>
            <Suspense fallback={<PageSkeleton />}>
              <Routes table={routes} otherwise={<NotFound />} />
            </Suspense>
          </Mishap>
        </CitizenShell>
      </QueryClientProvider>
    </RouterProvider>
  </LanguageProvider>
);
