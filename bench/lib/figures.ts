const digits = 3;

/** Three digits, with a unit of thousands: `53.5 M`, `14.1 k`, `880`. */
export const count = (value: number): string => {
  const units = ["", " k", " M", " G"];
  let [left, unit] = [value, 0];
  while (left >= 999.5 && unit < units.length - 1) [left, unit] = [left / 1000, unit + 1];
  return `${figure(left)}${units[unit] ?? ""}`;
};

/** Three digits at most, and no more than there are to a whole number. */
export const figure = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(digits)));

export const times = (value: number): string => `${value < 10 ? value.toFixed(1) : figure(value)} ×`;

const kilo = 1024;
export const kilobytes = (bytes: number): string => `${(bytes / kilo).toFixed(1)} KB`;
