import type { Page } from 'playwright-core';
import { round } from '#test/bench/timing.ts';

export interface Scrolled {
  readonly pixels: number;
  readonly seconds: number;
  readonly framesDrawn: number;
  readonly framesDropped: number;
  /** The longest the page's own thread was busy at a stretch: beyond 50 ms a person feels it. */
  readonly longestTaskMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/** Scrolls with a wheel, as fast as a hand does, and reads in Chromium's own trace which frames were drawn and which were not. */
export async function scrollTrace(page: Page, selector: string, pixels: number): Promise<Scrolled> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page`);
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  // What a trace holds is not typed further than this.
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  const began = performance.now();
  await cdp.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -pixels,
    speed: 2400,
    gestureSourceType: 'mouse',
  });
  const seconds = (performance.now() - began) / 1000;
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const busy = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
  const count = (wanted: string): number => events.filter(({ name }) => name === wanted).length;
  return {
    pixels,
    seconds: round(seconds),
    framesDrawn: count('DrawFrame'),
    framesDropped: count('DroppedFrame'),
    longestTaskMs: round(Math.max(0, ...busy.map(({ dur = 0 }) => dur / 1000))),
  };
}
