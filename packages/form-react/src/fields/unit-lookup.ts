/** A unit that papers still name, with what is in its place: several where it was divided. */
export interface OldUnitFound {
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly now: readonly {
    readonly code: string;
    readonly name: string;
    readonly province: string;
    readonly provinceName: string;
  }[];
}

/** Where units are looked up that the form does not come with. */
export interface UnitLookup {
  /** Has all communes of a province put into the reference. Rejects where they could not be fetched. */
  readonly communes: (province: string) => Promise<void>;
  /** The old units that words may mean, the closest first. Rejects as well. */
  readonly old: (words: string) => Promise<readonly OldUnitFound[]>;
}
