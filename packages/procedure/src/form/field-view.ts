import type { Json } from "@motlan/kernel";
import type { Env } from "@motlan/rules";
import type { FormState, SealView, SubjectView } from "../form-state.ts";

/** How one field stands in the form at this moment. */
export type FieldView =
  /** Not asked: its condition does not hold, or its subject is absent or undetermined. */
  | { readonly kind: "hidden" }
  /** A register may still answer. */
  | { readonly kind: "pending" }
  | { readonly kind: "sealed"; readonly value: Json; readonly seal: SealView }
  | { readonly kind: "computed"; readonly value: Json }
  /** Answered before; a supplement leaves it as it is. */
  | { readonly kind: "closed"; readonly value: Json }
  /** To be filled, or filled, by the filer. */
  | { readonly kind: "open"; readonly value: Json };

/** What the form's rules are evaluated on: the server's knowledge, and the answers wherever they are kept. */
export interface FormFacts {
  /** The normalised answer at a path, null if there is none. */
  readonly answer: (path: string) => Json;
  readonly sealed: FormState["sealed"];
  readonly pending: readonly string[];
  readonly subject: (name: string) => SubjectView | undefined;
  /** In a supplement: the paths that may be changed. */
  readonly open?: readonly string[];
}

/** A rule's world that also tells how each field stands. Valid for one moment: it remembers what it worked out. */
export interface FormEnv extends Env {
  readonly view: (path: string) => FieldView;
  readonly sectionShows: (pageId: string, sectionId: string) => boolean;
  readonly facts: FormFacts;
}
