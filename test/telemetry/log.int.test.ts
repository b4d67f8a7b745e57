import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Db, openDatabase } from '#db/database.ts';
import { under } from '#telemetry/correlation.ts';
import { calledCycle, coordinator, reportBody, reporterA, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

const lines: string[] = [];
let stack: TestStack;
let owner: Db;
let cycle: string;

interface Line {
  readonly program: string;
  readonly msg: string;
  readonly id?: string;
  readonly route?: string;
  readonly commands?: readonly { readonly correlation: string; readonly type: string; readonly outcome: string }[];
}
const read = (): readonly Line[] => lines.map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  stack = await startTestStack({ metrics: true, logTo: { write: (line) => void lines.push(line) } });
  owner = openDatabase(stack.databaseUrl, { max: 1, asOwner: true });
  await settle(stack);
  cycle = await calledCycle(stack);
  // For whom an event was written, as the server shows it, and by what statement.
  await sql`create table seen_statements (name text not null, text text not null)`.execute(owner);
  await sql`
    create function note_statement() returns trigger language plpgsql security definer as $$
    begin insert into public.seen_statements values (current_setting('application_name'), current_query()); return null; end $$`.execute(
    owner,
  );
  await sql`create trigger note_statement after insert on events for each statement execute function note_statement()`.execute(
    owner,
  );
});
afterAll(async () => {
  await owner.destroy();
  await stack.close();
});

async function submitted(note: string): Promise<{ readonly id: string; readonly token: string }> {
  const token = await stack.token(reporterA);
  const response = await stack.apis[0]?.app.inject({
    method: 'POST',
    url: `/cycles/${cycle}/reports/${reporterA.unit}/submit`,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': `seen-${note}` },
    payload: reportBody(),
  });
  expect(response?.statusCode, response?.body).toBe(200);
  return { id: String(response?.headers['x-request-id']), token };
}

it('one id leads from the request through the pass of the workflow to the event and the very statement that wrote it', async () => {
  const { id } = await submitted('once');
  const pass = await until('the line of the pass', () =>
    Promise.resolve(
      read().find(({ msg, program, commands }) => {
        return msg === 'pass' && program === 'worker' && commands?.some(({ correlation }) => correlation === id);
      }),
    ),
  );
  expect(pass.commands).toEqual([{ correlation: id, type: 'SubmitReport', outcome: 'accepted' }]);
  // Its caller is answered by the announced commit: the engine tells of the pass a moment later.
  await until('the line of the knock', () =>
    Promise.resolve(read().some((line) => line.id === id && line.msg === 'knock')),
  );
  const of = read().filter((line) => line.id === id);
  expect(of.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['knock', 'answered']));
  expect(of.find(({ msg }) => msg === 'answered')).toMatchObject({ route: '/cycles/:cycle/reports/:unit/submit' });
  const events = await stack.db.selectFrom('events').select('type').where('correlation', '=', id).execute();
  expect(events.map(({ type }) => type)).toContain('ReportSubmitted');
  const { rows } = await sql<{ text: string }>`select text from seen_statements where name = ${id}`.execute(owner);
  expect(rows.map(({ text }) => text).join()).toContain('insert into events');
});

it('a statement is found under its request in the list of what the server does', async () => {
  const { rows } = await under('a-request', () =>
    sql<{ query: string }>`select query from pg_stat_activity where pid = pg_backend_pid()`.execute(owner),
  );
  expect(rows[0]?.query.trim().endsWith('/* a-request */')).toBe(true);
});

it('no line holds a token, a password, what was typed, or who it was', async () => {
  const { token } = await submitted('secret').catch(() => ({ token: 'x'.repeat(50) }));
  await stack.apis[0]?.app.inject({
    method: 'POST',
    url: '/session',
    headers: { host: 'localhost', cookie: 'hoinghi_session=a-cookie-of-somebody' },
    payload: { login: 'nguyen.van.a@example.vn', password: 'mat khau bi mat' },
  });
  await stack.call(coordinator, 'GET', `/search?text=${encodeURIComponent('Nguyễn Văn Kín')}`);
  await stack.apis[0]?.app.inject({
    method: 'GET',
    url: `/mail?token=${token}&subject=${encodeURIComponent('Kín đáo')}`,
  });
  const contacts = await stack.db.selectFrom('unit_contact').select(['name', 'address']).execute();
  const people = [reporterA.person, coordinator.person, ...contacts.flatMap(({ name, address }) => [name, address])];
  const written = lines.join('');
  expect(contacts.length).toBeGreaterThan(0);
  for (const secret of [
    token,
    'mat khau bi mat',
    'a-cookie-of-somebody',
    'nguyen.van.a',
    'Nguyễn Văn Kín',
    'Kín đáo',
  ]) {
    expect(written).not.toContain(secret);
  }
  for (const one of people) expect(written).not.toContain(one);
});

it('tells Prometheus on a port of its own what was carried out, what waits and what runs; the public port knows no such address', async () => {
  const scraped = async (url: string | null | undefined): Promise<string> => (await fetch(url ?? '')).text();
  const ofApi = await scraped(stack.apis[0]?.metricsUrl);
  expect(ofApi).toMatch(/^hoinghi_knock_seconds_count\{program="api",answer="answered"\} [1-9]/m);
  expect(ofApi).toMatch(/^hoinghi_streams_open\{aggregate="reviewCycle",program="api"\} 1$/m);
  expect(ofApi).toMatch(/^hoinghi_workflows_running\{program="api"\} \d+$/m);
  expect(ofApi).toMatch(/^hoinghi_reconciler_running\{program="api"\} 1$/m);
  expect(ofApi).toMatch(/^hoinghi_inbox_waiting\{program="api"\} \d+$/m);
  expect(ofApi).toMatch(/^hoinghi_probe_up\{probe="engine",program="api"\} 1$/m);
  const ofWorker = await scraped(stack.workers[0]?.metricsUrl);
  expect(ofWorker).toMatch(/^hoinghi_commands_total\{type="SubmitReport",outcome="accepted",program="worker"\} [1-9]/m);
  expect(ofWorker).toMatch(/^hoinghi_pool_connections\{pool="record",state="idle",program="worker"\} \d+$/m);
  const publicly = await stack.apis[0]?.app.inject({ method: 'GET', url: '/metrics' });
  expect(publicly?.statusCode).toBe(404);
  const elsewhere = await fetch(String(stack.apis[0]?.metricsUrl).replace('/metrics', '/'));
  expect(elsewhere.status).toBe(404);
});
