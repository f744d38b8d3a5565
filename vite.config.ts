import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  // vitest reads this file too, and pages are tested through the built program
  plugins: process.env["VITEST"] ? [] : [reactRouter()],
  // named here so that the first page in development does not reload halfway when Vite discovers them
  optimizeDeps: { include: ["react", "react-dom/client", "react-router", "react-router/dom", "zod"] },
});
