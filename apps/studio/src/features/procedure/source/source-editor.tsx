import type { Issue } from "@motlan/kernel";
import { useLanguage, useText } from "@motlan/ui";
import { useEffect, useEffectEvent, useRef } from "react";
import type { ProblemText } from "../../../words/problem-text.ts";
import { messages } from "../messages.ts";
import { useProblemText } from "../use-problem-text.ts";
import { createEditor, type Editor } from "./create-editor.ts";
import { rangeOf } from "./range-of.ts";
import type { Target } from "./target.ts";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What is wrong with the text as it was checked last. */
  readonly issues: readonly Issue[];
  readonly target: Target | null;
  readonly onReached: () => void;
}

/** The editor under React: make it anew for another language; of everything else it is told. */
export const SourceEditor = ({ text, onChange, issues, target, onReached }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const wording = useProblemText();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const make = useEffectEvent((element: HTMLElement) =>
    createEditor(element, { text, language, label: t(messages.source), help: t(messages.leaveEditor), onChange }),
  );
  const mark = useEffectEvent((found: readonly Issue[]) =>
    editor.current?.mark(found.map((issue) => ({ ...rangeOf(text, issue), message: asLines(wording(issue)) }))),
  );
  const reached = useEffectEvent(onReached);
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = make(host.current);
    editor.current = made;
    return () => made.end();
  }, []);
  useEffect(() => editor.current?.put(text), [text]);
  // Not with every letter: marks move with the text by themselves.
  useEffect(() => mark(issues), [issues]);
  useEffect(() => {
    if (target === null) return;
    editor.current?.goTo(target.line, target.column);
    reached();
  }, [target]);
  return <div className="studio-editor" ref={host} />;
};

const asLines = ({ title, expected, hint, suggestion }: ProblemText): string =>
  [title, expected, hint, suggestion].filter((it) => it !== null).join("\n");
