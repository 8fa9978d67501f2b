import { type Commune, type Units, withCommunes } from "@motlan/fields";
import type { UnitLookup } from "@motlan/form-react";
import type { Json } from "@motlan/kernel";
import type { FormState, Procedure, SpreadOver } from "@motlan/procedure";
import type { DraftForm } from "../api/types.ts";

export type Patch = Readonly<Record<string, Json>>;

/** What the session needs of the API; all reject on failure. */
export interface FormCalls {
  readonly read: () => Promise<DraftForm>;
  /** How the procedure is spread over those picked. */
  readonly spreader: (procedure: Procedure) => Promise<SpreadOver>;
  /** With the version of the form that the answers are of; gives the one that the draft is of by now. */
  readonly save: (answers: Patch, version: string) => Promise<Pick<DraftForm, "state" | "more" | "version">>;
  /** All communes of a province, in the version of the units that the form came with. */
  readonly communes: (version: string, province: string) => Promise<readonly Commune[]>;
  readonly oldUnits: UnitLookup["old"];
  /** Asks the registers; gives what changed with every answer. */
  readonly prefill: () => Promise<AsyncIterable<Partial<FormState>>>;
}

export interface FormSnapshot {
  readonly form: DraftForm | null;
  /** Why the form could not be read. */
  readonly problem: unknown;
  /** Why the last saving failed; null once one has worked. */
  readonly saveProblem: unknown;
  readonly prefill: "idle" | "running" | "failed";
}

export interface FormSession {
  readonly snapshot: () => FormSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the form, and has the registers asked if there is something to ask. */
  readonly load: () => Promise<void>;
  readonly save: (answers: Patch) => Promise<void>;
  readonly askRegisters: () => Promise<void>;
  readonly lookUp: UnitLookup;
}

/** Registers that are slow are asked again, but not for ever: she can fill in herself. */
const mostRounds = 3;

/**
 * The form of one dossier while it is open in the browser: one asking of the registers at a time, and no older state
 * over a newer one. Answers come from saving and reading only; what streams in was worked out before the last keystroke.
 */
export const createFormSession = (calls: FormCalls): FormSession => {
  let current: FormSnapshot = { form: null, problem: null, saveProblem: null, prefill: "idle" };
  let saves = 0;
  let again = false;
  const listeners = new Set<() => void>();

  const tell = (change: Partial<FormSnapshot>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  let published: DraftForm | null = null;
  let spreadOver: SpreadOver | undefined;
  let units: Units = { provinces: [], communes: [] };
  const putForm = (form: DraftForm): void => {
    published = form;
    // Of another catalogue than before, all lists are fetched anew.
    const first = form.reference.units;
    units = withCommunes(units.version === first.version ? units : first, form.state.communes ?? []);
    const reference = { ...form.reference, units };
    tell({
      form: { ...form, reference, procedure: spreadOver?.(form.procedure, form.state.ones) ?? form.procedure },
      problem: null,
    });
  };
  const putState = (change: Partial<FormState>): void => {
    if (published) putForm({ ...published, state: { ...published.state, ...change } });
  };

  /** The form as the server has it, unless something was saved meanwhile: then the saving's own answer is newer. */
  const refresh = async (): Promise<boolean> => {
    const before = saves;
    const form = await calls.read();
    spreadOver ??= await calls.spreader(form.procedure);
    if (before === saves) putForm(form);
    return form.more;
  };

  const drain = async (): Promise<void> => {
    const before = saves;
    for await (const { answers: _, ...change } of await calls.prefill()) {
      // Worked out for answers that have changed since: ask for the whole instead.
      if (before === saves) putState(change);
      else await refresh();
    }
  };

  const rounds = async (): Promise<void> => {
    for (let round = 0; round < mostRounds; round += 1) {
      again = false;
      await drain();
      const more = await refresh();
      if (again) round = 0;
      else if (!more) return;
    }
  };

  const askRegisters = async (): Promise<void> => {
    again = true;
    if (current.prefill === "running") return;
    tell({ prefill: "running" });
    try {
      await rounds();
      tell({ prefill: "idle" });
    } catch {
      // The stream broke: what has come is kept, and she may ask again.
      tell({ prefill: "failed" });
    }
  };

  const load = async (): Promise<void> => {
    try {
      if (await refresh()) void askRegisters();
    } catch (problem) {
      tell({ problem });
    }
  };

  const save = async (answers: Patch): Promise<void> => {
    saves += 1;
    try {
      const { state, more, version } = await calls.save(answers, published?.version ?? "");
      // Moved to another version while it was open: the form is read anew, with all that was typed in place.
      if (version === published?.version) putState(state);
      else await refresh();
      if (current.saveProblem !== null) tell({ saveProblem: null });
      if (more) void askRegisters();
    } catch (saveProblem) {
      tell({ saveProblem });
      throw saveProblem;
    }
  };

  const fetching = new Map<string, Promise<void>>();
  const fetchCommunes = async (province: string): Promise<void> => {
    const communes = await calls.communes(units.version ?? "", province);
    units = withCommunes(units, communes, province);
    if (published) putForm(published);
  };
  /** Several fields may ask for the same list at once. */
  const communesOf = (province: string): Promise<void> => {
    const before = fetching.get(province);
    if (before) return before;
    const asked = fetchCommunes(province).finally(() => fetching.delete(province));
    fetching.set(province, asked);
    return asked;
  };

  return {
    lookUp: { communes: communesOf, old: calls.oldUnits },
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    load,
    save,
    askRegisters,
  };
};
