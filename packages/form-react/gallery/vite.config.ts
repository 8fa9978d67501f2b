import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The gallery of every field type in every state: for reviewers, for axe and for the journeys. Never shipped.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true },
  preview: { port: 4173, strictPort: true },
});
