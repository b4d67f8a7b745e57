import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { award } from '#test/e2e/console/journey/award.ts';
import { type Cast, castOf } from '#test/e2e/console/journey/cast.ts';
import { closeCycle } from '#test/e2e/console/journey/close-cycle.ts';
import { conclude } from '#test/e2e/console/journey/conclude.ts';
import { confer } from '#test/e2e/console/journey/confer.ts';
import { correct } from '#test/e2e/console/journey/correct.ts';
import { followUp } from '#test/e2e/console/journey/follow-up.ts';
import { lookAround } from '#test/e2e/console/journey/look-around.ts';
import { nextCall } from '#test/e2e/console/journey/next-call.ts';
import { passDown } from '#test/e2e/console/journey/pass-down.ts';
import { planAndCall } from '#test/e2e/console/journey/plan-and-call.ts';
import { reportAndSign } from '#test/e2e/console/journey/report-and-sign.ts';
import { reviewAndApprove } from '#test/e2e/console/journey/review-and-approve.ts';
import { writeReport } from '#test/e2e/console/journey/write-report.ts';
import { loadExample } from '#test/support/example.ts';
import { accessibilityFaults, chromiumPath, launchChromium } from '#test/support/browser.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';

describe.skipIf(chromiumPath === null)('a year in a browser, each act by the role whose act it is', () => {
  let stack: StartedStack;
  let browser: Browser;
  let cast: Cast;
  const faults: string[] = [];
  let cycle = '';
  let conference = '';

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchChromium()]);
    await loadExample(stack.url);
    cast = castOf(browser, stack.url, async (page: Page, name: string) => {
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
    });
  });
  afterAll(async () => {
    await browser.close();
    await stack.discard();
  });

  it('lets the coordinator plan it and issue the call', async () => {
    cycle = await planAndCall(cast);
    expect(cycle).toContain('2020-h1');
  });

  it('lets the reporter fill in the report by keyboard, and the head sign it and get a receipt', async () => {
    expect(await reportAndSign(cast, cycle)).toMatch(/số tiếp nhận \d+ lúc/);
  });

  it('lets the coordinator exempt, accept, close and consolidate, and the leader approve', async () => {
    await reviewAndApprove(cast, cycle);
  });

  it('lets the office write the report of references, ask a unit and answer it, and the leader approve it with its number', async () => {
    expect(await writeReport(cast, cycle)).toMatch(/\.docx$/);
  });

  it('lets a unit correct a sealed figure where it stands, and the leader take it', async () => {
    await correct(cast, cycle);
  });

  it('lets the office convene the conference, invite, and call the roll', async () => {
    conference = await confer(cast, cycle);
    expect(conference).not.toBe('');
  });

  it('lets the leader conclude and the office issue the notice with its tasks', async () => {
    await conclude(cast, conference);
  });

  it('lets the unit carry its task out, and somebody else verify it', async () => {
    await followUp(cast, conference);
  });

  it('lets the unit pass a task down, judge what comes back, and have its share verified by that', async () => {
    await passDown(cast, conference);
  });

  it('lets the coordinator close the cycle, once the tasks that go on are named', async () => {
    await closeCycle(cast, cycle);
  });

  it('brings into the year-end call what the half-year left open', async () => {
    expect(await nextCall(cast)).toContain('2020');
  });

  it('lets a unit propose one of its parts for an award, the leader grant it, the office write the decision down', async () => {
    await award(cast);
  });

  it('has every other screen open for whom it is meant', async () => {
    await lookAround(cast, cycle);
  });

  it('shows axe nothing to object to on any screen on the way', () => {
    expect(faults).toEqual([]);
  });

  it('never asks another host for anything, and breaks no rule of its own content policy', () => {
    expect(cast.complaints()).toEqual([]);
  });
});
