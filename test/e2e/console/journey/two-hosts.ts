import type { Browser } from 'playwright-core';
import { committeeBody, houseOf, unitBody } from '#test/e2e/console/journey/accounts.ts';
import type { OpenBrowser } from '#test/support/browser.ts';
import type { StartedStack } from '#test/support/stack.ts';

export type Who = 'admin' | 'x' | 'y' | 'commune';

/** Two provinces with a committee each, their coordinators, and a commune of the first; each in a browser of his own. */
export async function twoHosts(stack: StartedStack, browser: Browser): Promise<Readonly<Record<Who, OpenBrowser>>> {
  const { admin, person } = await houseOf(stack, browser, {
    units: [
      unitBody('vn', 'country', 'central', null, 'Trung ương'),
      unitBody('tinh-x', 'province', 'province', 'vn', 'tỉnh X'),
      unitBody('tinh-y', 'province', 'province', 'vn', 'tỉnh Y'),
      unitBody('xa-a', 'commune', 'commune', 'tinh-x', 'xã An'),
    ],
    contacts: [{ unit: 'xa-a', contacts: { reporter: { name: 'Lê Văn Biểu', email: 'bieu@xa-a.example' } } }],
    committees: ['tinh-x', 'tinh-y'].map(committeeBody),
  });
  return {
    admin,
    x: await person({ login: 'dieu.phoi.x', name: 'Trần Thị Phối', at: 'tinh-x', role: 'coordinator' }),
    y: await person({ login: 'dieu.phoi.y', name: 'Phạm Văn Hợp', at: 'tinh-y', role: 'coordinator' }),
    commune: await person({ login: 'bieu.a', name: 'Lê Văn Biểu', at: 'xa-a', role: 'reporter' }),
  };
}
