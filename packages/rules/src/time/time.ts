import { nanosPerDay, readClock, textOfClock } from "./clock.ts";
import { type Place, readPlace, textOfOffset } from "./place.ts";

/** A time of day (DMN 1.5, 10.3.2.3.4): local, at an offset from UTC, or in a zone whose offset hangs on the day. */
export class Time implements Place {
  /** Nanoseconds since midnight: an integer below 8.64e13. */
  readonly nanos: number;
  /** Seconds east of UTC. Undefined where there is a zone. */
  readonly offset: number | undefined;
  readonly zone: string | undefined;

  constructor(nanos: number, place: Place) {
    this.nanos = nanos;
    this.offset = place.offset;
    this.zone = place.zone;
  }
}

/** The time of a text like `08:30:00`, `08:30:00.5+07:00` or `08:30:00@Asia/Ho_Chi_Minh`; `24:00:00` is midnight. */
export const parseTime = (text: string): Time | undefined => {
  const clock = readClock(text);
  const place = clock === undefined ? undefined : readPlace(clock.rest);
  return clock === undefined || place === undefined ? undefined : new Time(clock.nanos % nanosPerDay, place);
};

/** Canonical: `08:30:00`, `08:30:00.5Z`, `08:30:00@Asia/Ho_Chi_Minh`. */
export const textOfTime = ({ nanos, offset, zone }: Time): string => {
  const clock = textOfClock(nanos);
  if (zone !== undefined) return `${clock}@${zone}`;
  return offset === undefined ? clock : clock + textOfOffset(offset);
};
