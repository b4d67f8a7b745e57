import type { Locator, Page } from 'playwright-core';
import { pressed } from '#test/support/press.ts';

/** Presses the button of that name, wherever it stands. */
export async function press(at: Page | Locator, name: string | RegExp): Promise<void> {
  await pressed(at.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first());
}

/** Chooses in a list or a row of choices, by the word a person reads. */
export async function choose(page: Page, at: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  const inRow = at.getByRole('radiogroup', { name: label }).getByRole('radio', { name: option });
  if ((await inRow.count()) > 0) {
    await inRow.first().click({ force: true });
    return;
  }
  await at
    .getByRole('combobox', { name: label, exact: true })
    .or(at.getByRole('textbox', { name: label, exact: true }))
    .first()
    .click();
  await optionOf(page, option).click();
}

/** Types a part of a name into a field that finds while one types, and takes what it found. */
export async function find(
  page: Page,
  at: Page | Locator,
  label: string,
  typed: string,
  option: string | RegExp,
): Promise<void> {
  const field = at
    .getByRole('combobox', { name: label, exact: true })
    .or(at.getByRole('textbox', { name: label, exact: true }))
    .first();
  await field.click();
  await field.fill(typed);
  await optionOf(page, option).click();
}

/** A word is meant whole: "xã Tân Hòa" is not "Công an xã Tân Hòa". */
function optionOf(page: Page, option: string | RegExp): Locator {
  const named = typeof option === 'string' ? { name: option, exact: true } : { name: option };
  return page.getByRole('option', named).filter({ visible: true }).first();
}
