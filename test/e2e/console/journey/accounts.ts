import type { Browser } from 'playwright-core';
import type { Role } from '#domain/kernel/actor.ts';
import { openContext, type OpenBrowser } from '#test/support/browser.ts';
import type { StartedStack } from '#test/support/stack.ts';

const password = 'gió thổi qua đồng lúa chín';
const since = '2025-07-01';

export interface Account {
  readonly login: string;
  readonly name: string;
  readonly at: string;
  readonly role: Role;
}

export interface House {
  readonly admin: OpenBrowser;
  /** What a person sends, without a screen. */
  post(by: OpenBrowser, path: string, data: object): Promise<Record<string, unknown>>;
  /** Signed in, in a browser of his own. */
  person(account: Account): Promise<OpenBrowser>;
}

/** The first administrator of an empty house, and the units, contacts and committees it begins with. */
export async function houseOf(stack: StartedStack, browser: Browser, organisation: object): Promise<House> {
  const admin = await openContext(browser, stack.url);
  const post: House['post'] = async ({ context }, path, data) => {
    const headers = { origin: stack.url, 'idempotency-key': crypto.randomUUID() };
    const answer = await context.request.post(path, { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${String(answer.status())} ${await answer.text()}`);
    // Every answer is an object.
    return (await answer.json()) as Record<string, unknown>;
  };
  const token = /once[^:]*: \S+#(\S+)/.exec(stack.output())?.[1] ?? '';
  await post(admin, '/setup', { token, login: 'quan.tri', name: 'Nguyễn Thị Quản', password });
  await post(admin, '/organisation/import', { effective: since, document: null, ...organisation });
  return {
    admin,
    post,
    async person({ login, name, at, role }) {
      const who = await openContext(browser, stack.url);
      const made = await post(admin, '/accounts', { login, name });
      const account = String(made['account']);
      await post(admin, `/accounts/${account}/positions`, { unit: at, role, title: name, validFrom: since });
      const current = String(made['password']);
      await post(who, '/session', { login, password: current });
      await post(who, '/session/password', { current, next: password });
      return who;
    },
  };
}

export function unitBody(id: string, kind: string, level: string, parent: string | null, name: string): object {
  return { id, kind, level, parent, name };
}

export function committeeBody(host: string): object {
  return {
    ...{ id: `${host}-bcd`, host, name: `Ban Chỉ đạo ${host}`, programmes: ['QCDC'], layout: 'party' },
    ...{ superior: 'Tỉnh ủy', issuerCode: 'BCĐ', place: 'X' },
    chair: { title: 'Trưởng Ban Chỉ đạo', posts: ['Phó Bí thư'] },
  };
}
