import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAbove, answerBelow, carryOut, readRegister } from '#test/e2e/console/journey/answer-inspection.ts';
import { type Cast, playedBy } from '#test/e2e/console/journey/cast.ts';
import { committeeBody, houseOf, unitBody } from '#test/e2e/console/journey/accounts.ts';
import { concludeInspection, planInspection, readPlan, recordFindings } from '#test/e2e/console/journey/inspect.ts';
import { accessibilityFaults, chromiumPath, launchChromium } from '#test/support/browser.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';

describe.skipIf(chromiumPath === null)('an inspection with answers both ways, in the browser', () => {
  let stack: StartedStack;
  let browser: Browser;
  let cast: Cast;
  const faults: string[] = [];
  let at = '';

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ env: { SECOND_FACTOR: 'optional' } }), launchChromium()]);
    const house = await houseOf(stack, browser, {
      units: [
        unitBody('vn', 'country', 'central', null, 'Trung ương'),
        unitBody('tinh-x', 'province', 'province', 'vn', 'tỉnh X'),
        unitBody('xa-a', 'commune', 'commune', 'tinh-x', 'xã An'),
        unitBody('xa-b', 'commune', 'commune', 'tinh-x', 'xã Bình'),
      ],
      contacts: [{ unit: 'xa-a', contacts: { unitHead: { name: 'Lê Văn Xã', email: 'truong@xa-a.example' } } }],
      committees: [committeeBody('tinh-x')],
    });
    const look = async (page: Page, name: string): Promise<void> => {
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
    };
    const people = {
      coordinator: { login: 'chuyen.vien', name: 'Trần Thị Viên', at: 'tinh-x', role: 'coordinator' },
      leader: { login: 'lanh.dao', name: 'Phạm Văn Trưởng', at: 'tinh-x', role: 'leader' },
      unitHead: { login: 'truong.xa', name: 'Lê Văn Xã', at: 'xa-a', role: 'unitHead' },
    } as const;
    cast = playedBy(stack.url, look, async (persona) => {
      if (persona !== 'coordinator' && persona !== 'leader' && persona !== 'unitHead') return house.admin;
      return await house.person(people[persona]);
    });
  });
  afterAll(async () => {
    await browser.close();
    await stack.discard();
  });

  it('is planned with team, units and sessions, and read by whoever is inspected', async () => {
    at = await planInspection(cast);
    await readPlan(cast, at);
  });

  it('is recorded: a session, what was found at each unit, what is asked below and above', async () => {
    await recordFindings(cast, at);
  });

  it('is concluded under a number, and what was required and promised are tasks', async () => {
    await concludeInspection(cast, at);
  });

  it('is answered by the unit that was asked, and what goes up stays without an answer until one is written down', async () => {
    await answerBelow(cast, at);
    await answerAbove(cast, at);
  });

  it('has its task carried out with a file, and verified by somebody else', async () => {
    await carryOut(cast, at);
  });

  it('stands in the register of shortcomings by unit', async () => {
    await readRegister(cast);
  });

  it('shows axe nothing to object to, and no page complains', () => {
    expect({ faults, complaints: cast.complaints() }).toEqual({ faults: [], complaints: [] });
  });
});
