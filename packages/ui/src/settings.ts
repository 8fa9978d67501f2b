const key = (name: string): string => `motlan.${name}`;

/** A setting of this device's screen; never anything about a person. Null where the browser keeps nothing. */
export const readSetting = (name: string): string | null => {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
};

export const writeSetting = (name: string, value: string): void => {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
};
