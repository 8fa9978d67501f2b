import type { Issue } from "@motlan/kernel";
import type { ProblemText } from "@motlan/problems";
import { useLanguage, useText } from "@motlan/ui";
import { useEffect, useEffectEvent, useRef } from "react";
import { messages } from "../messages.ts";
import { useProblemText } from "../use-problem-text.ts";
import { createEditor, type Editor, type Marked } from "./create-editor.ts";
import { rangeOf } from "./range-of.ts";
import type { Target } from "./target.ts";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What is wrong with the text as it was checked last. */
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly target: Target | null;
  readonly onReached: () => void;
}

/** The editor under React: make it anew for another language; of everything else it is told. */
export const SourceEditor = ({ text, onChange, issues, warnings, target, onReached }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const wording = useProblemText();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const make = useEffectEvent((element: HTMLElement) =>
    createEditor(element, { text, language, label: t(messages.source), help: t(messages.leaveEditor), onChange }),
  );
  const marked = useEffectEvent((found: readonly Issue[], severity: Marked["severity"]): readonly Marked[] =>
    found.map((issue) => ({ ...rangeOf(text, issue), message: asLines(wording(issue)), severity })),
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
  useEffect(
    () => editor.current?.mark([...marked(issues, "error"), ...marked(warnings, "warning")]),
    [issues, warnings],
  );
  useEffect(() => {
    if (target === null) return;
    editor.current?.goTo(target.line, target.column);
    reached();
  }, [target]);
  return <div className="studio-editor" ref={host} />;
};

const asLines = ({ title, expected, hint, suggestion }: ProblemText): string =>
  [title, expected, hint, suggestion].filter((it) => it !== null).join("\n");
