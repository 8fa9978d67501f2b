import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  base: "/",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The code uses what these have (copying array methods, cascade layers, `:has`); phones of five years ago get them
    // by updating their browser.
    target: ["chrome111", "safari16.4", "firefox115"],
    // The content security policy allows files only: no fonts or pictures inside of style sheets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: true,
  },
});
