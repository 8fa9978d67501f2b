/** The number of a line's note, raised; nothing where it has none. */
export const NoteMark = ({ number, word }: { readonly number: number | undefined; readonly word: string }) =>
  number === undefined ? null : (
    <sup className="mt-note-mark">
      <span className="mt-visually-hidden">{word} </span>
      {number}
    </sup>
  );

interface Props {
  readonly title: string;
  readonly notes: readonly string[];
}

/** The notes, below what they are of. */
export const Footnotes = ({ title, notes }: Props) =>
  notes.length === 0 ? null : (
    <section className="mt-notes">
      <p className="mt-notes-title">{title}</p>
      <ol>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
    </section>
  );
