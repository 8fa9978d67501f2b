import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const color = (name: string): string => `var(--ds-color-${name})`;

const surface = EditorView.theme({
  "&": { height: "100%", color: color("neutral-text-default"), backgroundColor: color("neutral-surface-default") },
  "&.cm-focused": { outline: `3px solid ${color("focus-outer")}`, outlineOffset: "-3px" },
  ".cm-scroller": {
    fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
    fontSize: "0.9375rem",
    lineHeight: "1.6",
  },
  ".cm-content": { caretColor: color("accent-base-default"), paddingBlock: "0.75rem" },
  ".cm-gutters": {
    color: color("neutral-text-subtle"),
    backgroundColor: color("neutral-background-tinted"),
    borderInlineEnd: `1px solid ${color("neutral-border-subtle")}`,
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: color("accent-background-tinted") },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: color("accent-surface-active"),
  },
  ".cm-cursor": { borderInlineStartColor: color("accent-base-default"), borderInlineStartWidth: "2px" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    backgroundColor: color("danger-surface-tinted"),
    textDecoration: `underline wavy ${color("danger-base-default")}`,
    textUnderlineOffset: "0.25em",
  },
  ".cm-tooltip, .cm-panels": {
    color: color("neutral-text-default"),
    backgroundColor: color("neutral-surface-default"),
    borderColor: color("neutral-border-default"),
  },
  ".cm-diagnostic": { fontFamily: "var(--ds-font-family)", padding: "0.5rem 0.75rem", whiteSpace: "pre-line" },
  ".cm-diagnostic-error": { borderInlineStartColor: color("danger-base-default") },
  ".cm-panel.cm-search": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0.375rem",
    padding: "0.5rem",
  },
  ".cm-panel.cm-search br": { display: "none" },
  ".cm-panel.cm-search label": { font: "inherit", fontSize: "0.9375rem" },
  ".cm-panel.cm-search [name=close]": { position: "static", minWidth: "2.5rem", font: "inherit", fontSize: "1.25rem" },
  ".cm-textfield, .cm-button": {
    minHeight: "2.5rem",
    margin: "0",
    padding: "0.25rem 0.625rem",
    border: `1px solid ${color("neutral-border-default")}`,
    borderRadius: "var(--ds-border-radius-md)",
    font: "inherit",
    color: "inherit",
    backgroundColor: color("neutral-surface-default"),
    backgroundImage: "none",
  },
  ".cm-button:active": { backgroundImage: "none", backgroundColor: color("neutral-surface-active") },
});

/** Colours with at least 4.5:1 on white and on the line one is in. */
const syntax = HighlightStyle.define([
  {
    tag: [tags.definition(tags.propertyName), tags.propertyName],
    color: color("accent-text-subtle"),
    fontWeight: "600",
  },
  { tag: [tags.string, tags.special(tags.string)], color: color("success-text-subtle") },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: color("info-text-subtle") },
  { tag: [tags.comment, tags.lineComment], color: color("neutral-text-subtle"), fontStyle: "italic" },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: color("neutral-text-subtle") },
]);

export const theme: Extension = [surface, syntaxHighlighting(syntax)];
