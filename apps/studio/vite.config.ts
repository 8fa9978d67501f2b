import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/studio/",
  plugins: [react()],
  build: {
    outDir: "dist",
    // The content security policy allows files of our own and nothing inline, fonts included.
    assetsInlineLimit: 0,
  },
});
