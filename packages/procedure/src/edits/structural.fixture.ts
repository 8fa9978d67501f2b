import { Document, isMap, isSeq, Pair, parseDocument, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import { type Chance, type Edit, pick } from "./chance.fixture.ts";

type Collection = YAMLMap | YAMLSeq;

/** An entry of a mapping or a sequence: what holds it, and where in it. */
interface Entry {
  readonly holder: Collection;
  readonly index: number;
}

const entriesOf = (document: Document): readonly Entry[] => {
  const entries: Entry[] = [];
  visit(document, {
    Collection: (_, holder) => {
      if (isMap(holder) || isSeq(holder)) holder.items.forEach((_item, index) => entries.push({ holder, index }));
    },
  });
  return entries;
};

const valueOf = ({ holder, index }: Entry): unknown => {
  const item = holder.items[index];
  return item instanceof Pair ? item.value : item;
};

const setValue = ({ holder, index }: Entry, value: unknown): void => {
  if (isSeq(holder)) holder.items[index] = value;
  const item = holder.items[index];
  if (item instanceof Pair) item.value = value;
};

type Change = (entry: Entry, chance: Chance, other: Entry) => void;

/** Reads the text, changes one entry, and writes it again. */
const structural =
  (change: Change): Edit =>
  (text, chance) => {
    const document = parseDocument(text);
    const entries = entriesOf(document);
    change(pick(entries, chance.at), chance, pick(entries, chance.other));
    return document.toString();
  };

const copyOf = (value: unknown): unknown => {
  const node = new Document(value).contents;
  return node === null ? new Scalar(null) : node.clone();
};

const otherTypes = (word: string): readonly unknown[] => [
  0,
  -1.5,
  true,
  null,
  word,
  [],
  [word],
  {},
  { [word]: word },
  "",
  "2026-01-01",
];

const misspelt = (key: string, at: number): string => {
  const index = at % Math.max(1, key.length);
  return `${key.slice(0, index)}${key.slice(index + 1)}`;
};

const rename = ({ holder, index }: Entry, to: (key: string) => unknown): void => {
  const item = holder.items[index];
  if (item instanceof Pair) item.key = new Scalar(to(String(item.key)));
};

export const structuralEdits: Readonly<Record<string, Edit>> = {
  "an entry is deleted": structural(({ holder, index }) => holder.items.splice(index, 1)),
  "an entry stands twice": structural(({ holder, index }) => {
    const item = holder.items[index];
    if (isSeq(holder)) holder.items.splice(index, 0, copyOf(item));
    else if (item instanceof Pair) holder.items.splice(index, 0, item.clone());
  }),
  "a key is renamed": structural((entry, { word }) => rename(entry, () => word)),
  "a key is misspelt": structural((entry, { other }) => rename(entry, (key) => misspelt(key, other))),
  "a key is a number": structural((entry, { other }) => rename(entry, () => other % 100)),
  "a value is misspelt": structural((entry, { other }) => {
    const value = valueOf(entry);
    if (value instanceof Scalar) setValue(entry, new Scalar(misspelt(String(value.value), other)));
  }),
  "two values are swapped": structural((entry, _, other) => {
    const [one, two] = [copyOf(valueOf(entry)), copyOf(valueOf(other))];
    setValue(entry, two);
    setValue(other, one);
  }),
  "a value is copied from elsewhere": structural((entry, _, other) => setValue(entry, copyOf(valueOf(other)))),
  "a value is of another type": structural((entry, { other, word }) =>
    setValue(entry, copyOf(pick(otherTypes(word), other))),
  ),
  "a value is put into a list": structural((entry) => setValue(entry, copyOf([copyOf(valueOf(entry))]))),
  "a value is put deeper": structural((entry, { word }) => setValue(entry, copyOf({ [word]: copyOf(valueOf(entry)) }))),
  "entries are turned round": structural(({ holder }) => {
    if (isSeq(holder)) holder.items = holder.items.toReversed();
    else holder.items = holder.items.toReversed();
  }),
};
