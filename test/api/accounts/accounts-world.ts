import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { hashPassword } from '#api/accounts/password-hash.ts';
import type { AccountSettings } from '#api/accounts/settings.ts';
import { type ApiConfig, type RunningApi, startApi } from '#api/server.ts';
import { keyFrom } from '#config/installation-key.ts';
import { rightsOfRole } from '#domain/access/rights.ts';
import { loginName } from '#domain/accounts/login-name.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import { insertAccount } from '#db/accounts/accounts.ts';
import { insertPosition } from '#db/accounts/positions.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { type FreshDatabase, freshDatabase, loginsOf } from '#test/support/database.ts';

export const password = 'mưa rơi trên mái nhà cũ';
export const ownPage = { 'sec-fetch-site': 'same-origin' };

export interface AccountsWorld {
  readonly db: Db;
  readonly database: FreshDatabase;
  readonly api: RunningApi;
  close(): Promise<void>;
}

/** An api on a database of its own, the engine away: accounts need none. Nothing is trusted for longer than a request. */
export async function accountsWorld(
  settings: Partial<AccountSettings> = {},
  database: FreshDatabase | null = null,
  more: Partial<ApiConfig> = {},
): Promise<AccountsWorld> {
  return worldOn(database ?? (await freshDatabase()), settings, more);
}

async function worldOn(
  database: FreshDatabase,
  settings: Partial<AccountSettings>,
  more: Partial<ApiConfig>,
): Promise<AccountsWorld> {
  const db = openDatabase(database.url, { max: 4 });
  const logins = loginsOf(database.url);
  const api = await startApi({
    ...{
      databaseUrl: logins.app,
      readerUrl: logins.reader,
      poolMax: 8,
      temporalAddress: '127.0.0.1:1',
      namespace: 'none',
      taskQueue: 'none',
    },
    ...{ publicUrl: 'http://localhost:8080', keys: keyFrom('of a test') },
    ...{ evaluation: false, soonDays: 5, logLevel: 'silent', accounts: { trustMillis: 0, ...settings } },
    ...more,
  });
  await api.app.ready();
  return {
    ...{ db, database, api },
    async close() {
      await api.close();
      await db.destroy();
      await database.drop();
    },
  };
}

let hash: Promise<string> | undefined;

/** All have the same password: hashing it once is enough. */
export async function person(world: AccountsWorld, login: string): Promise<AccountId> {
  hash ??= hashPassword(password);
  const id = randomUUID() as AccountId;
  const passwordHash = await hash;
  await insertAccount(world.db, {
    ...{
      id,
      login: loginName(login),
      name: `Người tên ${login}`,
      email: null,
      passwordHash,
      mustChangePassword: false,
    },
    createdBy: 'the test',
  });
  return id;
}

export async function position(
  world: AccountsWorld,
  account: AccountId,
  role: PersonRole,
  unit: string,
  days: { readonly from?: string; readonly to?: string | null } = {},
): Promise<PositionId> {
  const id = randomUUID() as PositionId;
  await insertPosition(world.db, {
    ...{ id, account, unit: unit as UnitId, role, title: `${role} of ${unit}`, rights: rightsOfRole[role] },
    validFrom: (days.from ?? '2020-01-01') as CivilDate,
    validTo: (days.to ?? null) as CivilDate | null,
    createdBy: 'the test',
  });
  return id;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly cookie: string | null;
  /** What the browser is known by from now on. */
  readonly device: string | null;
  readonly raw: LightMyRequestResponse;
}

export interface Asked {
  readonly cookie?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
  readonly device?: string | null | undefined;
}

/** A request as a browser on our own page sends it, unless told otherwise. */
export async function ask(
  world: AccountsWorld,
  method: 'GET' | 'POST',
  url: string,
  body?: object,
  { cookie, headers = ownPage, address, device }: Asked = {},
): Promise<Answer> {
  const carried = { '__Host-hoinghi': cookie, '__Host-hoinghi-device': device };
  const cookies = Object.entries(carried).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  const raw = await world.api.app.inject({
    ...{ method, url },
    headers: { ...headers, ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }) },
    ...(body === undefined ? {} : { payload: body }),
    ...(address === undefined ? {} : { remoteAddress: address }),
  });
  const given = (name: string): string | null => raw.cookies.find((each) => each.name === name)?.value || null;
  return {
    status: raw.statusCode,
    body: raw.body.startsWith('{') ? (JSON.parse(raw.body) as Record<string, unknown>) : {},
    cookie: given('__Host-hoinghi'),
    device: given('__Host-hoinghi-device'),
    raw,
  };
}

/** Comes in by password and gives the cookie. */
export async function comeIn(world: AccountsWorld, login: string, typed = password): Promise<string> {
  const answer = await ask(world, 'POST', '/session', { login, password: typed });
  if (answer.cookie === null) throw new Error(`${login} was not let in: ${JSON.stringify(answer.body)}`);
  return answer.cookie;
}
