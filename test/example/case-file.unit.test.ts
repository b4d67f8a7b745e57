import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Case } from '#example/case/case-file.ts';
import { statedTable } from '#example/case/figures.ts';
import { findCase } from '#example/case/find-case.ts';
import { alteredCase } from '#test/example/altered-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-case-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const real = findCase('ninh-binh-2020-h1');

function altered(changes: Readonly<Record<string, unknown>>, of = real): Case {
  return alteredCase(of, changes).content;
}

function faultsOf(changes: Readonly<Record<string, unknown>>): string {
  try {
    altered(changes);
  } catch (error) {
    return String(error);
  }
  return 'no fault';
}

describe('a null where the text says nothing', () => {
  it.each([
    ['organisation.standing_deputy.title_vi', ({ organisation }: Case) => organisation.standing_deputy?.title_vi, ''],
    ['organisation.standing_deputy.posts_vi', ({ organisation }: Case) => organisation.standing_deputy?.posts_vi, []],
    ['organisation.chair', ({ organisation }: Case) => organisation.chair, { posts_vi: [], title_vi: '' }],
    ['task_defaults.horizon.from', ({ task_defaults }: Case) => task_defaults.horizon?.from, null],
    ['task_defaults.horizon.label_vi', ({ task_defaults }: Case) => task_defaults.horizon?.label_vi, null],
    ['task_defaults', ({ task_defaults }: Case) => task_defaults, { horizon: null }],
    ['documents.0.number', ({ documents }: Case) => documents[0]?.number, null],
    ['documents', ({ documents }: Case) => documents, []],
    ['organisation.host_unit', ({ organisation }: Case) => organisation.host_unit, null],
    ['tasks.1.addressees', ({ tasks }: Case) => tasks[0]?.addressees, []],
    ['tasks.1.deadline', ({ tasks }: Case) => tasks[0]?.deadline.kind, 'none'],
    ['event.form', ({ event }: Case) => event.form, 'notStated'],
    ['event.topics_vi', ({ event }: Case) => event.topics_vi, []],
    ['event.participants', ({ event }: Case) => event.participants, []],
    ['event.participants.0.role_vi', ({ event }: Case) => event.participants[0]?.role_vi, null],
    ['shortcomings', ({ shortcomings }: Case) => shortcomings.items, []],
    ['relations', ({ relations }: Case) => relations, []],
    ['source', ({ source }: Case) => source.published_at, null],
  ])('in %s is read', (path, read, unsaid) => {
    expect(read(altered({ [path]: null }))).toEqual(unsaid);
  });

  it('in who spoke, gave an award or was recommended something is read, in all of them at once', () => {
    const recommendation = { number: 1, direction: 'up', to_kind: 'ministry', statement_vi: 'Sớm hướng dẫn' };
    const content = altered(
      {
        ...{ 'event.participants.0.role_vi': null, 'event.papers.0.by_vi': null },
        ...{ 'awards.0.by_vi': null, 'awards.0.for_vi': null },
        recommendations: [{ ...recommendation, from_vi: null, to_vi: null }],
      },
      findCase('nghe-an-2020'),
    );
    const { event, awards, recommendations } = content;
    expect(event.participants[0]?.role_vi).toBeNull();
    expect(event.papers[0]?.by_vi).toBeNull();
    expect(awards[0]).toMatchObject({ by_vi: null, for_vi: null });
    expect(recommendations[0]).toMatchObject({ from_vi: null, to_vi: null, via_vi: null });
  });

  it('in the programme of a figure or a task leaves it with the first the case names', () => {
    const code = real.content.figures.find(({ programme }) => programme === 'DVK')?.code ?? expect.unreachable();
    const content = altered({ [`figures.${code}.programme`]: null, 'tasks.1.programme': null });
    expect(content.figures.find((figure) => figure.code === code)?.programme).toBe('QCDC');
    expect(content.tasks[0]?.programme).toBe('QCDC');
    expect(statedTable(content, ['QCDC']).figures.map((figure) => figure.code)).toContain(code);
  });
});

describe('faults of a file', () => {
  it('are named all at once, each with its place, what was expected and what stands there', () => {
    const said = faultsOf({
      'organisation.level': 'galaxy',
      'event.date': '2020-06-31',
      'figures.models.value': 'a thousand',
      'tasks.1.statement_vi': null,
      'relations.0.check': 'K99',
      'reviews.0.reviewed.to': '30/6/2020',
    });
    for (const fault of [
      'organisation.level: expected central | province | district | commune, found "galaxy"',
      'event.date: expected a day as YYYY-MM-DD, found "2020-06-31"',
      'tasks.0.statement_vi: expected string, found null',
      'reviews.0.reviewed.to: expected a day as YYYY-MM-DD, found "30/6/2020"',
    ]) {
      expect(said).toContain(fault);
    }
    expect(said).toMatch(/figures\.\d+\.value: expected number, found "a thousand"/u);
    expect(said).toMatch(/relations\.0\.check: expected a known check, found "K99"/u);
    expect(said.split('\n')).toHaveLength(6);
  });

  it('in the writing of YAML, too', () => {
    const path = join(folder, 'broken.yaml');
    writeFileSync(path, 'case: [1,\ntitle_vi: "x\nother: }\n');
    expect(() => findCase(path)).toThrow(/line 2[\s\S]*line 4/u);
  });
});
