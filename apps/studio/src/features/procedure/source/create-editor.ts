import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import type { Language } from "@motlan/kernel";
import { phrases } from "./phrases.ts";
import { offsetOf } from "./range-of.ts";
import { theme } from "./theme.ts";

export interface Marked {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly severity: "error" | "warning";
}

export interface Editor {
  /** Takes another text, where it is another. */
  readonly put: (text: string) => void;
  readonly mark: (marks: readonly Marked[]) => void;
  /** Goes to a place and takes the focus there. */
  readonly goTo: (line: number, column: number) => void;
  readonly end: () => void;
}

export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly help: string;
  readonly language: Language;
  readonly onChange: (text: string) => void;
}

/**
 * The editor, in a shadow of its own: there its styles are taken as style sheets, which the content security policy
 * allows, and not as a style element, which it does not.
 */
export const createEditor = (host: HTMLElement, options: EditorOptions): Editor => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const state = EditorState.create({ doc: options.text, extensions: extensionsFor(options) });
  const view = new EditorView({ state, parent: root, root });
  return {
    put: (text) => {
      if (view.state.doc.toString() !== text)
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    mark: (marks) => view.dispatch(setDiagnostics(view.state, [...marks])),
    goTo: (line, column) => {
      const anchor = offsetOf(view.state.doc.toString(), line, column);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
      view.focus();
    },
    end: () => view.destroy(),
  };
};

const extensionsFor = ({ label, help, language, onChange }: EditorOptions): Extension => [
  lineNumbers(),
  history(),
  drawSelection(),
  highlightActiveLine(),
  bracketMatching(),
  indentOnInput(),
  highlightSelectionMatches(),
  search({ top: true }),
  yaml(),
  lintGutter(),
  EditorView.lineWrapping,
  EditorState.tabSize.of(2),
  keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
  EditorView.contentAttributes.of({
    "aria-label": label,
    "aria-description": help,
    tabindex: "0",
    spellcheck: "false",
  }),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onChange(state.doc.toString());
  }),
  language === "vi" ? EditorState.phrases.of(phrases) : [],
  theme,
];
