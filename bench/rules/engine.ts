import { type Context, type Each, type Key, keys } from "./cases.ts";

/** What an expression gives for a context; of an engine that always waits, a promise of it. */
export type Evaluate = (context: Context) => unknown;

export interface Engine {
  readonly name: string;
  /** Whether it makes JavaScript source and has it compiled, which a strict content-security policy refuses. */
  readonly generatesCode: boolean;
  /** What it could not do itself and was given, or else is to be known. */
  readonly note?: string;
  /** Read once, run many times; none where the engine has no such form. */
  readonly compiled?: Each<Evaluate>;
  /** Read and run each time. */
  readonly fromText?: Each<Evaluate>;
}

export const each = <T>(make: (key: Key) => T): Each<T> => {
  const [e1, e2, e3, e4, e5, e6] = keys;
  return { E1: make(e1), E2: make(e2), E3: make(e3), E4: make(e4), E5: make(e5), E6: make(e6) };
};

/** Both forms of an engine that makes a function of a text. */
export const bothForms = (
  texts: Each<string>,
  compile: (text: string) => Evaluate,
  run: (text: string, context: Context) => unknown = (text, context) => compile(text)(context),
): Pick<Engine, "compiled" | "fromText"> => ({
  compiled: each((key) => compile(texts[key])),
  fromText: each((key) => {
    const text = texts[key];
    return (context) => run(text, context);
  }),
});

export const onlyCompiled = ({ fromText: _, ...engine }: Engine): Engine => engine;

export const onlyFromText = ({ compiled: _, ...engine }: Engine): Engine => engine;
