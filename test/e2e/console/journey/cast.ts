import type { Browser, Page } from 'playwright-core';
import { openContext, type OpenBrowser } from '#test/support/browser.ts';

export type Persona = 'coordinator' | 'leader' | 'reporter' | 'unitHead' | 'admin';

/** What a journey is given: one browser per person, and what to do with each screen it comes to. */
export interface Cast {
  readonly url: string;
  /** The person's own page, signed in by one click on the first call. */
  as(persona: Persona): Promise<Page>;
  /** Called when a screen stands as a person would look at it: takes a picture, asks axe. */
  seen(page: Page, name: string): Promise<void>;
  readonly complaints: () => readonly string[];
  close(): Promise<void>;
}

export function castOf(browser: Browser, url: string, seen: Cast['seen']): Cast {
  const opened = new Map<Persona, OpenBrowser>();
  return {
    url,
    seen,
    async as(persona) {
      const known = opened.get(persona);
      if (known !== undefined) return known.page;
      const one = await openContext(browser, url);
      opened.set(persona, one);
      const answer = await one.context.request.post('/evaluation/session', {
        data: { persona },
        headers: { origin: url },
      });
      if (!answer.ok()) throw new Error(`sign-in as ${persona}: ${String(answer.status())} ${await answer.text()}`);
      return one.page;
    },
    complaints: () => [...opened.values()].flatMap(({ complaints }) => complaints),
    async close() {
      for (const one of opened.values()) await one.close();
    },
  };
}
