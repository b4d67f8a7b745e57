import type { Browser, Locator, Page } from 'playwright-core';
import { words } from '#web/words/vi/index.ts';
import { openContext, type OpenBrowser } from '#test/support/browser.ts';

export type Persona = 'coordinator' | 'leader' | 'reporter' | 'unitHead' | 'admin';

/** What a journey is given: one browser per person, and what to do with each screen it comes to. */
export interface Cast {
  readonly url: string;
  /** The person's own page, signed in by one click on the first call. */
  as(persona: Persona): Promise<Page>;
  /** Waits until what the screen is for can be seen, goes to its top, then takes a picture or asks axe. */
  seen(page: Page, name: string, shows: Locator): Promise<void>;
  readonly complaints: () => readonly string[];
  close(): Promise<void>;
}

/** What is done with a screen that stands there as a person would look at it. */
export type Look = (page: Page, name: string) => Promise<void>;

/** The people of the example, each signed in when he is first played. */
export function castOf(browser: Browser, url: string, look: Look): Cast {
  return playedBy(url, look, async (persona) => {
    const one = await openContext(browser, url);
    const answer = await one.context.request.post('/evaluation/session', {
      data: { persona },
      headers: { origin: url },
    });
    if (!answer.ok()) throw new Error(`sign-in as ${persona}: ${String(answer.status())} ${await answer.text()}`);
    return one;
  });
}

export function playedBy(url: string, look: Look, enter: (persona: Persona) => Promise<OpenBrowser>): Cast {
  const opened = new Map<Persona, OpenBrowser>();
  return {
    url,
    async seen(page, name, shows) {
      await shows.first().waitFor();
      await page.getByText(words.common.loading).first().waitFor({ state: 'hidden' });
      await page.evaluate(toTheTop);
      await look(page, name);
    },
    async as(persona) {
      const one = opened.get(persona) ?? (await enter(persona));
      opened.set(persona, one);
      return one.page;
    },
    complaints: () => [...opened.values()].flatMap(({ complaints }) => complaints),
    async close() {
      for (const one of opened.values()) await one.close();
    },
  };
}

/** The thread of the cycle stands above whatever follows from it: its conference, the conclusions, the tasks. */
export async function threadStands(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: words.cycles.frame.stations })
    .getByText(words.cycles.station.tasks)
    .waitFor();
}

/** Filling in a form scrolls it; runs in the page. */
function toTheTop(): void {
  window.scrollTo(0, 0);
  for (const part of document.querySelectorAll('main, main *')) part.scrollTop = 0;
}
