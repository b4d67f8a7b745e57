import { describe, expect, test } from 'vitest';
import { ConfigError, connected, readConfig, withDatabase } from '#config/env.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('an evaluation', () => {
  test('needs no variable at all', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ mode: 'evaluation', port: 8080, host: '127.0.0.1', databaseUrl: null });
    expect(config.publicUrl).toBe('http://localhost:8080');
    expect(config.dataFolder).toMatch(/^\/.*\.data$/);
  });

  test('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', SMTP_URL: '' })).toMatchObject({ port: 8080, databaseUrl: null });
  });

  test('cannot be changed once it is read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});

test('every wrong variable is named at once', () => {
  const problems = problemsOf({
    PORT: 'abc',
    DATABASE_URL: 'mysql://x/y',
    TEMPORAL_ADDRESS: 'nowhere',
    LOG_LEVEL: 'loud',
  });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'PORT',
    'DATABASE_URL',
    'TEMPORAL_ADDRESS',
    'LOG_LEVEL',
  ]);
});

test('production is told what an evaluation invents, all of it at once', () => {
  const problems = problemsOf({ HOINGHI_MODE: 'production', PORT: '0' });
  const names = problems.map((problem) => problem.split(':')[0]);
  expect(names.sort()).toEqual(['MAIL_FROM', 'PORT', 'PUBLIC_URL', 'SMTP_URL']);
});

test('production listens to the outside and keeps what it was told', () => {
  const config = readConfig({
    HOINGHI_MODE: 'production',
    PUBLIC_URL: 'https://hoi-nghi.example.vn/',
    SMTP_URL: 'smtps://mail.example.vn',
    MAIL_FROM: 'hoi-nghi@example.vn',
  });
  expect(config).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://hoi-nghi.example.vn' });
});

test('a part that runs alone says which server it lacks', () => {
  expect(() => connected(readConfig({}))).toThrow(/DATABASE_URL[^]*TEMPORAL_ADDRESS/);
  expect(() => withDatabase(readConfig({}))).toThrow(/DATABASE_URL/);
  const config = readConfig({ DATABASE_URL: 'postgres://a:b@c:5432/d', TEMPORAL_ADDRESS: 'e:7233' });
  expect(connected(config)).toMatchObject({ databaseUrl: 'postgres://a:b@c:5432/d', temporalAddress: 'e:7233' });
});

describe('as whom the programs log in', () => {
  const servers = { DATABASE_URL: 'postgres://owner@db/x', TEMPORAL_ADDRESS: 'temporal:7233' };
  const logins = {
    DATABASE_APP_URL: 'postgres://hoinghi_app@db/x',
    DATABASE_READER_URL: 'postgres://hoinghi_reader@db/x',
  };

  test('is told for both roles or for none; with one address the owner takes both roles', () => {
    expect(problemsOf({ DATABASE_APP_URL: logins.DATABASE_APP_URL })).toHaveLength(1);
    const apart = { databaseUrl: logins.DATABASE_APP_URL, readerUrl: logins.DATABASE_READER_URL };
    expect(connected(readConfig({ ...servers, ...logins }))).toMatchObject(apart);
    expect(connected(readConfig({ ...logins, TEMPORAL_ADDRESS: 'temporal:7233' }))).toMatchObject(apart);
    expect(connected(readConfig(servers))).toMatchObject({
      databaseUrl: servers.DATABASE_URL,
      readerUrl: servers.DATABASE_URL,
    });
  });
});

describe('single sign-on', () => {
  const told = { OIDC_ISSUER: 'https://sso.example.vn', OIDC_CLIENT_ID: 'hoi-nghi', OIDC_CLIENT_SECRET: 'x' };

  test('is off unless it is told', () => {
    expect(readConfig({}).singleSignOn).toBeNull();
  });

  test('is told whole or not at all', () => {
    expect(problemsOf({ ...told, OIDC_CLIENT_SECRET: '' }).map((problem) => problem.split(':')[0])).toEqual([
      'OIDC_CLIENT_SECRET',
    ]);
    expect(problemsOf({ OIDC_CLIENT_ID: 'hoi-nghi' })).toHaveLength(2);
  });

  test('may ask how surely a person was identified', () => {
    expect(readConfig(told).singleSignOn?.requiredAcr).toEqual([]);
    expect(readConfig({ ...told, OIDC_REQUIRED_ACR: ' level-1  level-2 ' }).singleSignOn?.requiredAcr).toEqual([
      'level-1',
      'level-2',
    ]);
  });
});

describe('sessions', () => {
  const production = {
    HOINGHI_MODE: 'production',
    PUBLIC_URL: 'https://hoi-nghi.example.vn',
    SMTP_URL: 'smtps://mail.example.vn',
    MAIL_FROM: 'hoi-nghi@example.vn',
  };

  test('end after an hour without use and after half a day in any case, unless it is told otherwise', () => {
    expect(readConfig({})).toMatchObject({ sessionIdleMinutes: 60, sessionMaxHours: 12 });
    expect(readConfig({ SESSION_IDLE_MINUTES: '15', SESSION_MAX_HOURS: '8' })).toMatchObject({
      ...{ sessionIdleMinutes: 15, sessionMaxHours: 8 },
    });
    expect(problemsOf({ SESSION_IDLE_MINUTES: '0' })).toHaveLength(1);
  });

  test('demand a second factor in production, and in an evaluation only when told', () => {
    expect(readConfig({}).secondFactorDemanded).toBe(false);
    expect(readConfig({ SECOND_FACTOR: 'demanded' }).secondFactorDemanded).toBe(true);
    expect(readConfig(production).secondFactorDemanded).toBe(true);
    expect(readConfig({ ...production, SECOND_FACTOR: 'optional' }).secondFactorDemanded).toBe(false);
  });

  test('believe a proxy about the caller’s address only when it is named', () => {
    expect(readConfig({}).trustedProxies).toEqual([]);
    expect(readConfig({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8' }).trustedProxies).toEqual(['loopback', '10.0.0.0/8']);
  });
});

test('traces go to an http address or nowhere; what is no address is named before anything starts', () => {
  expect(readConfig({}).tracesTo).toBeNull();
  expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: '' }).tracesTo).toBeNull();
  expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }).tracesTo).toBe('http://collector:4318');
  for (const wrong of ['collector:4318', 'grpc://collector:4317', '4318', 'http://'])
    expect(problemsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: wrong })).toEqual([
      'OTEL_EXPORTER_OTLP_ENDPOINT: must be an http:// or https:// address',
    ]);
});
