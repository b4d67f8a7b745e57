import type { Browser } from 'playwright-core';
import { openContext, type OpenBrowser } from '#test/support/browser.ts';
import type { StartedStack } from '#test/support/stack.ts';

const password = 'gió thổi qua đồng lúa chín';

export type Who = 'admin' | 'x' | 'y' | 'commune';

/** Two provinces with a committee each, their coordinators, and a commune of the first; each in a browser of his own. */
export async function twoHosts(stack: StartedStack, browser: Browser): Promise<Readonly<Record<Who, OpenBrowser>>> {
  const open = () => openContext(browser, stack.url);
  const [admin, x, y, commune] = await Promise.all([open(), open(), open(), open()]);
  const post = async ({ context }: OpenBrowser, path: string, data: object): Promise<Record<string, unknown>> => {
    const headers = { origin: stack.url, 'idempotency-key': crypto.randomUUID() };
    const answer = await context.request.post(path, { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${String(answer.status())} ${await answer.text()}`);
    // Every answer is an object.
    return (await answer.json()) as Record<string, unknown>;
  };
  const token = /once[^:]*: \S+#(\S+)/.exec(stack.output())?.[1] ?? '';
  await post(admin, '/setup', { token, login: 'quan.tri', name: 'Nguyễn Thị Quản', password });
  const unit = (id: string, kind: string, level: string, parent: string | null, name: string) => ({
    ...{ id, kind, level, parent, name },
  });
  await post(admin, '/organisation/import', {
    effective: '2025-07-01',
    document: null,
    units: [
      unit('vn', 'country', 'central', null, 'Trung ương'),
      unit('tinh-x', 'province', 'province', 'vn', 'tỉnh X'),
      unit('tinh-y', 'province', 'province', 'vn', 'tỉnh Y'),
      unit('xa-a', 'commune', 'commune', 'tinh-x', 'xã An'),
    ],
    contacts: [{ unit: 'xa-a', contacts: { reporter: { name: 'Lê Văn Biểu', email: 'bieu@xa-a.example' } } }],
    committees: ['tinh-x', 'tinh-y'].map((host) => ({
      ...{ id: `${host}-bcd`, host, name: `Ban Chỉ đạo ${host}`, programmes: ['QCDC'], layout: 'party' },
      ...{ superior: 'Tỉnh ủy', issuerCode: 'BCĐ', place: 'X' },
      chair: { title: 'Trưởng Ban Chỉ đạo', posts: ['Phó Bí thư'] },
    })),
  });
  const people = [
    [x, 'dieu.phoi.x', 'Trần Thị Phối', 'tinh-x', 'coordinator'],
    [y, 'dieu.phoi.y', 'Phạm Văn Hợp', 'tinh-y', 'coordinator'],
    [commune, 'bieu.a', 'Lê Văn Biểu', 'xa-a', 'reporter'],
  ] as const;
  for (const [who, login, name, at, role] of people) {
    const made = await post(admin, '/accounts', { login, name });
    const account = String(made['account']);
    await post(admin, `/accounts/${account}/positions`, { unit: at, role, title: name, validFrom: '2025-07-01' });
    const current = String(made['password']);
    await post(who, '/session', { login, password: current });
    await post(who, '/session/password', { current, next: password });
  }
  return { admin, x, y, commune };
}
