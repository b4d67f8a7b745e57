import { words as vi } from '#web/words/vi/index.ts';
import type { Cast, Persona } from '#test/e2e/console/journey/cast.ts';

/** Screens that a cycle does not lead through, with who looks at them for what. */
const places: readonly (readonly [persona: Persona, address: string, name: string, shows: string])[] = [
  ['coordinator', '/hop-thu', 'mailbox', 'Gia Viễn'],
  ['coordinator', '/to-chuc', 'organisation', 'huyện Gia Viễn'],
  ['coordinator', '/lich-lam-viec', 'working-calendar', vi.calendar.calculator.title],
  ['coordinator', '/tai-khoan', 'account', vi.account.positions.heading],
  ['coordinator', '/hoi-nghi', 'conferences', 'Hội nghị sơ kết 6 tháng đầu năm 2020'],
  ['coordinator', '/khong-co-trang-nay', 'not-found', vi.common.problem.notFound],
  ['leader', '/nhiem-vu', 'tasks-leader', 'Rà soát các mô hình dân vận khéo'],
  ['admin', '/quan-tri', 'admin-accounts', vi.admin.title],
  ['admin', '/quan-tri/uy-quyen', 'admin-delegations', vi.admin.title],
  ['admin', '/quan-tri/phien', 'admin-sessions', vi.admin.title],
  ['admin', '/quan-tri/ma-truy-cap', 'admin-tokens', vi.admin.title],
  ['admin', '/quan-tri/nhat-ky', 'admin-access-log', vi.admin.title],
  ['reporter', '/bat-dau', 'start', vi.start.play],
];

/** Looks at each, and at the history of the cycle. */
export async function lookAround(cast: Cast, cycle: string): Promise<void> {
  const history = ['coordinator', `/nhat-ky/cycle/${cycle}`, 'history', 'huyện Gia Viễn'] as const;
  for (const [persona, address, name, shows] of [...places, history]) {
    const page = await cast.as(persona);
    await page.goto(address);
    await page.locator('h1, h2').first().waitFor();
    await cast.seen(page, name, page.locator('#root').getByText(shows).filter({ visible: true }));
  }
}
