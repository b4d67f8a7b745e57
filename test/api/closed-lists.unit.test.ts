import { expect, it } from 'vitest';
import { buildApp } from '#api/app.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { exampleOn } from '#example/stage/example-on.ts';
import { type Description, openTexts } from '#test/support/open-texts.ts';
import { silentLog } from '#telemetry/log.ts';

/** What is called so is one of a few: the domain has the list of them, and the console a word for each. */
const words = [
  'status',
  'kind',
  'role',
  'state',
  'level',
  'setting',
  'layout',
  'form',
  'span',
  'check',
  'severity',
].concat(['outcome', 'basis', 'template', 'action', 'relation', 'audience', 'mode', 'liftedBy', 'answer', 'direction']);
const closed = (name: string): boolean =>
  words.some((word) => new RegExp(`(?:^${word}|${word.replace(/^./, (first) => first.toUpperCase())})s?$`).test(name));

/** Text all the same. */
const open: Readonly<Record<string, string>> = {
  ownKind: 'a kind that the office added itself, by its id',
  'invitees.kind': 'an office groups its guests in its own words',
  'invitees.role': 'as whom a guest comes, in the words of the invitation',
  'awards.kind': 'a committee awards what it has to award',
  'kinds.kind': 'a committee awards what it has to award',
  'nominations.kind': 'the id of one of the kinds of its round',
  'papers.byKind': 'whoever speaks, as the agenda calls him',
  'recommendations.toKind': 'whoever is asked, as the recommendation calls him',
  'outcome.answer': 'facts of the events, by whatever name each has',
  'CommandAnswer.answer': 'the same',
  'get /rights.status': 'of six kinds of things, each of which has statuses of its own',
};

it('tells what is one of a closed list as that list, in every answer', async () => {
  const texts = openTexts(await description()).filter(({ name }) => closed(name));
  const excused = (at: string): readonly string[] => Object.keys(open).filter((end) => at.endsWith(end));
  expect(texts.flatMap(({ at }) => (excused(at).length > 0 ? [] : [at]))).toEqual([]);
  const needed = new Set(texts.flatMap(({ at }) => excused(at)));
  expect(Object.keys(open).filter((end) => !needed.has(end))).toEqual([]);
}, 60_000);

it('finds open text wherever it stands, and takes no list, format or pattern for it', () => {
  const any = { type: 'string' };
  const list = { type: 'string', enum: ['a'] };
  const schema = {
    properties: {
      status: { anyOf: [any, { type: 'null' }] },
      rows: { items: { properties: { kind: { type: ['string', 'null'] }, state: list } } },
      roles: { items: any },
      outcome: { oneOf: [{ properties: { check: any } }, { properties: { check: { const: 'K1' } } }] },
      form: { allOf: [{ $ref: '#/components/schemas/Form' }] },
      on: { type: 'string', format: 'date' },
      code: { type: 'string', pattern: '^[a-z]+$' },
      byLevel: { additionalProperties: any },
    },
  };
  const paths = { '/a': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } };
  expect(openTexts({ paths, components: { schemas: { Form: any, Kind: list } } }).map(({ at }) => at)).toEqual([
    'get /a.status',
    'get /a.rows.kind',
    'get /a.roles',
    'get /a.outcome.check',
    'get /a.byLevel',
    'Form',
  ]);
  expect(['cycleStatus', 'kinds', 'role'].every(closed)).toBe(true);
  expect(['correlation', 'formOfAddress', 'statement'].some(closed)).toBe(false);
});

async function description(): Promise<Description> {
  // Describing routes calls none: of the parts only the kind of installation decides which routes there are.
  const deps = { evaluation: true, exampleOn, publicUrl: 'http://localhost' } as unknown as ApiDeps;
  const app = await buildApp(deps, { log: silentLog() });
  const { body } = await app.inject({ method: 'GET', url: '/openapi.json' });
  await app.close();
  return JSON.parse(body) as Description;
}
