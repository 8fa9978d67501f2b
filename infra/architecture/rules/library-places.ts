import { library } from "../resolve.ts";
import type { Rule } from "../tree.ts";

const webApps = ["citizen", "desk", "studio"];
const withReact = ["ui", "form-react", ...webApps];

/** The rooms in which a library may be taken; one that is not listed may be taken anywhere. */
const places: Readonly<Record<string, readonly string[]>> = {
  react: withReact,
  "react-dom": withReact,
  "react-hook-form": ["form-react"],
  "@tanstack/react-query": webApps,
  "@digdir/designsystemet-react": withReact,
  "@trpc/client": webApps,
  "@trpc/server": ["api"],
  express: ["api"],
  "openid-client": ["api"],
  "drizzle-orm": ["store"],
  "@electric-sql/pglite": ["store"],
  postgres: ["store"],
  "pg-boss": ["store"],
  "lezer-feel": ["rules"],
  // The command line takes public lists into definitions, whose remarks stay.
  yaml: ["procedure", "cli"],
  msw: ["state-systems"],
  "oidc-provider": ["state-systems"],
};

/** A library outside the room that hides it from the others. A test may drive its own part with any. */
export const libraryPlaces: Rule = ({ files }) =>
  files
    .filter((file) => !file.isTest)
    .flatMap((file) =>
      file.imports
        .map(({ specifier }) => library(specifier) ?? "")
        .filter((name) => places[name]?.includes(file.owner) === false)
        .map((name) => ({ rule: "library-place", where: file.path, what: name })),
    );
