import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import * as administrator from '#test/first-day/administrator.ts';
import * as coordinator from '#test/first-day/coordinator.ts';
import { counted } from '#test/first-day/counted.ts';
import type { Story } from '#test/first-day/stories.ts';
import { openContext } from '#test/support/browser.ts';

interface Step {
  readonly step: string;
  readonly seconds: number;
  readonly clicks: number;
}

export interface FirstDay {
  readonly story: Story['name'];
  readonly minutes: number;
  readonly clicks: number;
  readonly keys: number;
  readonly unitsCalled: number;
  readonly steps: readonly Step[];
  /** Errors of the pages, breaches of the content security policy; none is what is wanted. */
  readonly complaints: readonly string[];
}

const lists = fileURLToPath(new URL('../support/lists/', import.meta.url));

/** From an empty data folder to an issued call, by screens only: first as administrator, then as coordinator. */
export async function walkFirstDay(
  story: Story,
  { url, link, browser, say }: { url: string; link: string; browser: Browser; say: (line: string) => void },
): Promise<FirstDay> {
  const [first, second] = [
    await openContext(browser, url, { motion: true }),
    await openContext(browser, url, { motion: true }),
  ];
  for (const { context } of [first, second]) context.setDefaultTimeout(120_000);
  const counters = [await counted(first.context), await counted(second.context)];
  const clicksNow = (): number => counters.reduce((sum, counter) => sum + counter.now().clicks, 0);
  const steps: Step[] = [];
  const begun = Date.now();
  const step = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const [from, before] = [Date.now(), clicksNow()];
    say(name);
    const answer = await act().catch(async (error: unknown) => {
      // What stood on the screens when it did not go on.
      await first.page.screenshot({ path: join(tmpdir(), 'first-day-administrator.png') });
      await second.page.screenshot({ path: join(tmpdir(), 'first-day-coordinator.png') });
      throw error;
    });
    steps.push({ step: name, seconds: Math.round((Date.now() - from) / 100) / 10, clicks: clicksNow() - before });
    return answer;
  };
  const { page } = first;
  await step('set up', () => administrator.setUp(page, link));
  const told = await step('units and people', () => administrator.importRegister(page, story, `${lists}${story.list}`));
  await step('committee', () => administrator.registerCommittee(page, story));
  await step('outline', () => administrator.takeOutline(page));
  const given = story.coordinator.made
    ? await step('coordinator', () => administrator.makeCoordinator(page, story))
    : told.get(story.coordinator.name);
  if (given === undefined) throw new Error(`nobody was told how ${story.coordinator.name} comes in`);
  await step('checklist', () => administrator.lookAtWhatIsLeft(page, story));
  await step('sign in', () => coordinator.comeIn(second.page, given));
  await step('plan', () => coordinator.planFirstCycle(second.page, story));
  const unitsCalled = await step('call', () => coordinator.issueCall(second.page));
  const hands = counters.map((counter) => counter.now());
  const complaints = [...first.complaints, ...second.complaints];
  await Promise.all([first.close(), second.close()]);
  return {
    ...{ story: story.name, minutes: Math.round((Date.now() - begun) / 6_000) / 10 },
    clicks: hands.reduce((sum, { clicks }) => sum + clicks, 0),
    keys: hands.reduce((sum, { keys }) => sum + keys, 0),
    ...{ unitsCalled, steps, complaints },
  };
}
