import { expect, type Locator, type Page } from "@playwright/test";

/** A thing on the page by its role, or in a part of the page, by what it is called. */
type Role = Parameters<Page["getByRole"]>[0];

/** More stops than any page of the house has. */
const longest = 150;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Nobody can use a keyboard who does not see where she is: a ring stands around the stop, or around its row. */
const isSeen = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const row = element.closest(".ds-field") ?? element;
    const ringed = (part: Element) =>
      element.ownerDocument.defaultView?.getComputedStyle(part).outlineStyle === "solid";
    return ringed(element) || ringed(row);
  });

/** One who has no mouse: she goes from stop to stop, and presses keys. */
export const byKeyboard = (page: Page) => {
  const reach = async (role: Role, name: string | RegExp, within: Page | Locator = page): Promise<void> => {
    const target = within.getByRole(role, { name, exact: typeof name === "string" }).first();
    await expect(target).toBeVisible();
    for (let stops = 0; stops < longest; stops += 1) {
      if (await hasFocus(target)) {
        expect(await isSeen(target), `it is seen that ${name} has the focus`).toBe(true);
        return;
      }
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${name}`);
  };
  const press = async (role: Role, name: string | RegExp, within?: Page | Locator): Promise<void> => {
    await reach(role, name, within);
    await page.keyboard.press(role === "checkbox" || role === "radio" ? "Space" : "Enter");
  };
  return {
    press,
    /** Writes over what stands there. */
    write: async (name: string | RegExp, text: string, within?: Page | Locator): Promise<void> => {
      await reach("textbox", name, within);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
    search: async (text: string): Promise<void> => {
      await reach("searchbox", /./);
      await page.keyboard.type(text);
    },
    /** Chooses from a list with the arrow keys. */
    choose: async (name: string | RegExp, option: string, within: Page | Locator = page): Promise<void> => {
      await reach("combobox", name, within);
      const list = within.getByRole("combobox", { name }).first();
      // A list may be on its way.
      await expect(list.locator("option", { hasText: option })).not.toHaveCount(0);
      await page.keyboard.press("Home");
      for (let rows = await list.getByRole("option").count(); rows > 0; rows -= 1) {
        if ((await list.locator("option:checked").innerText()) === option) return;
        await page.keyboard.press("ArrowDown");
      }
      throw new Error(`no ${option} in the list`);
    },
    /** Confirms in the dialog that has opened: it has taken the focus with it. */
    confirm: async (name: string | RegExp): Promise<void> => {
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      await press("button", name, dialog);
    },
  };
};
