/** The names under which answers of the API are kept while the page is open. */
export const keys = {
  person: ["person"],
  worklists: ["worklist"],
  worklist: (query: string) => ["worklist", query],
  corrections: ["corrections"],
  dossier: (id: string) => ["dossier", id],
} as const;
