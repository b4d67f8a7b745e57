import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { connected, readConfig, variables } from '#config/env.ts';

const file = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));
const text = readFileSync(file, 'utf8');

const service = z.object({
  image: z.string(),
  build: z.object({ context: z.string() }).optional(),
  cap_drop: z.array(z.string()),
  cap_add: z.array(z.string()).optional(),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  privileged: z.boolean().optional(),
  container_name: z.string().optional(),
  command: z.array(z.string()).optional(),
  restart: z.string(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  ports: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  volumes: z.array(z.string()).optional(),
  configs: z.array(z.object({ source: z.string(), target: z.string() })).optional(),
});
const compose = z
  .object({
    services: z.record(z.string(), service),
    volumes: z.record(z.string(), z.null()),
    configs: z.record(z.string(), z.object({ content: z.string() })),
  })
  .parse(parse(text, { merge: true }));

const { services } = compose;
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);
const jobs = new Set(['temporal-schema', 'temporal-namespace', 'migrate']);

/** What compose would put in: the default, or a plausible value where one must be told. */
function filledIn(value: string): string {
  const told: Record<string, string> = {
    PUBLIC_URL: 'https://hoi-nghi.example.vn',
    SMTP_URL: 'smtps://mail.example.vn',
    MAIL_FROM: 'hoi-nghi@example.vn',
    HOINGHI_DB_PASSWORD: 'p4ssword',
    HOINGHI_APP_PASSWORD: 'p4ssword',
    HOINGHI_READER_PASSWORD: 'p4ssword',
    TRUSTED_PROXIES: '172.20.0.1',
  };
  return value.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_all, name: string, kind: string, rest: string) =>
    kind === '-' ? rest : (told[name] ?? `untold ${name}`),
  );
}

function environmentOf(name: string): Record<string, string> {
  const entries = Object.entries(services[name]?.environment ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key, filledIn(String(value))]));
}

test('the production shape has every part', () => {
  expect(Object.keys(services).sort()).toEqual([
    'api',
    'mail-sink',
    'migrate',
    'postgres',
    'temporal',
    'temporal-namespace',
    'temporal-schema',
    'temporal-ui',
    'worker',
  ]);
});

test('every image has a fixed version, and none sets the server up by itself', () => {
  for (const { image } of Object.values(services)) {
    // And the very bytes beside it, where it is not made here.
    expect(image).toMatch(/^[a-z/-]+:\d+\.\d+(\.\d+)?(\$\{[A-Z_]+_DIGEST:-@sha256:[0-9a-f]{64}\})?$/);
    expect(image).not.toContain('auto-setup');
  }
  const version = (name: string): string | undefined => services[name]?.image.split(/[:$]/)[1];
  expect(services['temporal']?.image).toMatch(/^temporalio\/server:/);
  expect(services['temporal-schema']?.image).toMatch(/^temporalio\/admin-tools:/);
  expect(version('temporal-schema')).toBe(version('temporal'));
});

test('the image of our programs bears the version of the package', () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
  for (const [, { image }] of ours) expect(image).toBe(`hoi-nghi:${version}`);
});

describe.each(ours.map(([name]) => name))('%s', (name) => {
  test('is given only variables that config/env.ts reads', () => {
    for (const key of Object.keys(environmentOf(name))) expect(Object.keys(variables)).toContain(key);
  });

  test('finds its environment right, in production and with both servers', () => {
    expect(connected(readConfig(environmentOf(name)))).toMatchObject({
      mode: 'production',
      temporalAddress: 'temporal:7233',
      temporalNamespace: environmentOf('temporal-namespace')['TEMPORAL_NAMESPACE'],
    });
  });

  test('runs a program that is there', () => {
    const script = services[name]?.command?.at(-1) ?? '';
    expect(readFileSync(new URL(`../../${script}`, import.meta.url), 'utf8')).not.toBe('');
  });
});

/** Without single sign-on, or a bucket, there is none; config/env.ts asks for it as soon as there is one. */
const optional: readonly string[] = ['OIDC_CLIENT_SECRET', 'FILES_BUCKET_SECRET'];

test('no password has a default, and all are asked for in words', () => {
  const secretive = [...text.matchAll(/\$\{(\w*(?:PASSWORD|SECRET|SMTP_URL)\w*)([^}]*)\}/g)];
  expect(secretive.length).toBeGreaterThan(5);
  for (const [all, name, rest] of secretive)
    expect(rest, all).toMatch(optional.includes(name ?? '') ? /^:-$/ : /^:\?.{10,}/);
  for (const { environment } of Object.values(services)) {
    for (const [key, value] of Object.entries(environment)) {
      if (/PASSWORD|SECRET|PWD/.test(key) && !optional.includes(key)) expect(String(value)).toMatch(/^\$\{\w+:\?/);
    }
  }
});

test('no container may do more than it needs: no rights of root, none to gain, its memory bounded', () => {
  for (const [name, each] of Object.entries(services)) {
    expect(each.cap_drop, name).toEqual(['ALL']);
    expect(each.security_opt, name).toEqual(['no-new-privileges:true']);
    expect(each.mem_limit, name).toMatch(/^(\$\{\w+:-)?\d+[gm]\}?$/);
    expect(each.privileged, name).toBeUndefined();
    if (name !== 'postgres') expect(each.cap_add, name).toBeUndefined();
  }
});

test('our own programs write to their volume and to /tmp only; what is made elsewhere is pinned to its bytes', () => {
  for (const [name, { read_only: readOnly, tmpfs }] of ours) {
    expect(readOnly, name).toBe(true);
    expect(tmpfs, name).toEqual(['/tmp']);
  }
  for (const [name, { image, build }] of Object.entries(services)) {
    if (build === undefined) expect(image, name).toMatch(/_DIGEST:-@sha256:[0-9a-f]{64}\}$/);
  }
  const dockerfile = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8');
  expect(dockerfile.match(/^FROM .*/gm)?.every((line) => line.includes('${NODE_DIGEST}'))).toBe(true);
  const base = /^ARG NODE_DIGEST=(@sha256:[0-9a-f]{64})$/m.exec(dockerfile)?.[1];
  expect(text).toContain(`NODE_DIGEST: \${NODE_DIGEST:-${base ?? 'none'}}`);
});

test('an api that stands still is asked by a health check that ends it, within the time the check is given', () => {
  const [, , script = '', url, program] = services['api']?.healthcheck?.test ?? [];
  expect(readFileSync(new URL(`../../${script}`, import.meta.url), 'utf8')).toContain('SIGKILL');
  expect(url).toBe(`http://127.0.0.1:${environmentOf('api')['PORT'] ?? ''}`);
  expect(services['api']?.command?.at(-1)).toBe(program);
});

test('any number of workers can run side by side', () => {
  expect(services['worker']).not.toHaveProperty('container_name');
  expect(services['worker']).not.toHaveProperty('ports');
  expect(Object.values(services).filter((each) => each.container_name !== undefined)).toEqual([]);
});

test('nothing is open to the outside: the api listens to the proxy on this machine, and whom it believes is told', () => {
  const open = Object.entries(services).flatMap(([name, { ports }]) =>
    (ports ?? []).map((port) => [name, filledIn(port)]),
  );
  expect(open).toEqual([
    ['temporal-ui', '127.0.0.1:8233:8080'],
    ['api', `127.0.0.1:8080:${environmentOf('api')['PORT'] ?? ''}`],
  ]);
  expect(services['api']?.environment['TRUSTED_PROXIES']).toMatch(/^\$\{TRUSTED_PROXIES:\?/);
});

test('the addresses the programs are given are services of this file', () => {
  for (const name of ['DATABASE_APP_URL', 'DATABASE_READER_URL'] as const) {
    const { host, pathname } = new URL(environmentOf('worker')[name] ?? '');
    expect([host, pathname]).toEqual(['postgres:5432', '/hoinghi']);
  }
  expect(compose.configs['database-roles']?.content).toContain('create database hoinghi');
  const sink = new URL(environmentOf('worker')['MAIL_SINK_URL'] ?? '');
  expect(sink.host).toBe(`mail-sink:${environmentOf('mail-sink')['MAIL_SINK_PORT'] ?? ''}`);
});

test('whatever stays up is watched and comes back, whatever ends is not started again', () => {
  for (const [name, { healthcheck, restart }] of Object.entries(services)) {
    if (jobs.has(name)) expect(restart, name).toMatch(/^on-failure/);
    else {
      expect(restart, name).toBe('unless-stopped');
      expect(healthcheck, name).toBeDefined();
    }
  }
});

test('each waits for what it needs: servers until healthy, jobs until done', () => {
  for (const [name, { depends_on: needs }] of Object.entries(services)) {
    for (const [needed, { condition }] of Object.entries(needs ?? {})) {
      expect(Object.keys(services), name).toContain(needed);
      if (jobs.has(needed)) expect(condition, `${name} → ${needed}`).toBe('service_completed_successfully');
    }
  }
  expect(Object.keys(services['worker']?.depends_on ?? {})).toEqual(
    expect.arrayContaining(['migrate', 'temporal-namespace']),
  );
});

test('every volume and every config that is mounted is declared', () => {
  for (const each of Object.values(services)) {
    for (const volume of each.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    for (const { source } of each.configs ?? []) expect(Object.keys(compose.configs)).toContain(source);
  }
});

test('the owner of the tables is known to the migrations alone; the programs log in as what may do less', () => {
  for (const [name] of ours) {
    const { DATABASE_URL: owner, DATABASE_APP_URL: app = '', DATABASE_READER_URL: reader = '' } = environmentOf(name);
    expect([new URL(app).username, new URL(reader).username]).toEqual(['hoinghi_app', 'hoinghi_reader']);
    expect(owner === undefined, name).toBe(name !== 'migrate');
  }
});
