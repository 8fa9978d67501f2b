/** Texts that were changed and are in no file, by procedure: they last as long as the tab, and go nowhere. */
const texts = new Map<string, string>();

// Going to another page of the studio loses nothing; closing the tab would.
addEventListener("beforeunload", (event) => {
  if (texts.size > 0) event.preventDefault();
});

export const draftOf = (id: string): string | undefined => texts.get(id);

/** Null where the text is again that of the file. */
export const keepDraft = (id: string, text: string | null): void => {
  if (text === null) texts.delete(id);
  else texts.set(id, text);
};
