import type { Locator, Page } from 'playwright-core';
import { until } from '#test/support/until.ts';

const patienceMillis = 15_000;

/** Presses it once it is open. As long as it is not, and if it never is, what stands beside it says why. */
export async function pressed(button: Locator): Promise<void> {
  await saying('to be pressed', button, () => button.click());
}

/** The dialog that a button opens. What the act before has changed moves the buttons, under the pointer even: whoever misses one tries again. */
export async function openedBy(opener: Locator): Promise<Locator> {
  const dialog = opener.page().getByRole('dialog');
  await until('the dialog to open', async () => {
    if (await dialog.isVisible()) return true;
    await opener.click({ timeout: 5_000 }).catch(() => undefined);
    return dialog.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  });
  return dialog;
}

/** Sends the form in the dialog that is open, and waits until it is taken. */
export async function sendDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await pressed(dialog.locator('button[type=submit]'));
  await saying('its dialog to close', dialog.locator('button[type=submit]'), () => dialog.waitFor({ state: 'hidden' }));
}

async function saying(what: string, button: Locator, wait: () => Promise<void>): Promise<void> {
  const began = Date.now();
  const slow = setInterval(() => {
    const waited = String(Math.round((Date.now() - began) / 1000));
    void standsAs(button).then((stands) =>
      process.stderr.write(`waiting for ${what}, ${waited} s by now: ${stands}\n`),
    );
  }, patienceMillis);
  try {
    await wait();
  } catch (error) {
    throw new Error(`waited for ${what}: ${await standsAs(button)}`, { cause: error });
  } finally {
    clearInterval(slow);
  }
}

/** The button as a person sees it, with the reason beside it and whatever else the page complains of. */
async function standsAs(button: Locator): Promise<string> {
  const page = button.page();
  try {
    const found = await button.evaluateAll((all) =>
      all.map((one) => {
        const beside = (one.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '');
        const why = beside.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
        const shut = one.matches(':disabled, [aria-disabled=true]') ? 'shut' : 'open';
        return `"${one.textContent}" is ${shut}${why === '' ? '' : `: ${why}`}`;
      }),
    );
    const alerts = await page.locator('[role=alert]').allInnerTexts();
    return [...(found.length === 0 ? [`${String(button)} is not on ${page.url()}`] : found), ...alerts].join('; ');
  } catch (error) {
    return `the page cannot be asked (${String(error)})`;
  }
}
