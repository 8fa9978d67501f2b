import { LanguageProvider, RouterProvider } from "@motlan/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { queryClient } from "./app/query-client.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <RouterProvider base="/studio">
          <App />
        </RouterProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
