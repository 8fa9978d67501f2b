export { addDays, type Clock, type Instant, instantOf, localDate, localTime, systemClock } from "./clock.ts";
export { compareNames, type NameMatch, sameName } from "./compare-names.ts";
export { atPath, canonicalJson, isJsonObject, isRecord, type Json, onlyAt, sameJson, textOf } from "./json.ts";
export { type Language, type Localized, languages, type Phrase } from "./localized.ts";
export { fail, type Issue, issue, type Outcome, ok, unlessIssues } from "./outcome.ts";
export { dayRange, isDate, isPartialDate, type PartialDate, printDate } from "./partial-date.ts";
export { isPlainDay } from "./plain-day.ts";
export { fold, inASentence, tidy } from "./text.ts";
