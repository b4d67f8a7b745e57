import { words as vi } from '#web/words/vi/index.ts';
import type { Cast, Persona } from '#test/e2e/console/journey/cast.ts';

/** Screens that a cycle does not lead through, with who looks at them. */
const places: readonly (readonly [persona: Persona, address: string, name: string])[] = [
  ['coordinator', '/hop-thu', 'mailbox'],
  ['coordinator', '/to-chuc', 'organisation'],
  ['coordinator', '/lich-lam-viec', 'working-calendar'],
  ['coordinator', '/tai-khoan', 'account'],
  ['coordinator', '/hoi-nghi', 'conferences'],
  ['coordinator', '/khong-co-trang-nay', 'not-found'],
  ['leader', '/nhiem-vu', 'tasks-leader'],
  ['admin', '/quan-tri', 'admin-accounts'],
  ['admin', '/quan-tri/uy-quyen', 'admin-delegations'],
  ['admin', '/quan-tri/phien', 'admin-sessions'],
  ['admin', '/quan-tri/ma-truy-cap', 'admin-tokens'],
  ['admin', '/quan-tri/nhat-ky', 'admin-access-log'],
  ['reporter', '/bat-dau', 'start'],
];

/** Looks at each, and at the history of the cycle. */
export async function lookAround(cast: Cast, cycle: string): Promise<void> {
  for (const [persona, address, name] of [...places, ['coordinator', `/nhat-ky/cycle/${cycle}`, 'history'] as const]) {
    const page = await cast.as(persona);
    await page.goto(address);
    await page.locator('h1, h2').first().waitFor();
    await page.getByText(vi.common.loading).first().waitFor({ state: 'hidden' });
    await cast.seen(page, name);
  }
}
