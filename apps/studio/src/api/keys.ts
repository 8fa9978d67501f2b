/** The names under which answers of the API are kept while the page is open. */
export const keys = {
  person: ["person"],
  catalogue: ["catalogue"],
  procedure: (id: string) => ["procedure", id],
  versions: (id: string) => ["versions", id],
  check: (id: string, text: string) => ["check", id, text],
} as const;
