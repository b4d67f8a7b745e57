import { expect, it } from 'vitest';
import type { NamedFile } from '#domain/files/attached-file.ts';
import { mostFiles } from '#domain/files/file-list.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { AttachScans } from '#domain/review-cycle/commands.ts';
import type { IssuedPaper } from '#domain/review-cycle/paper-scans.ts';
import {
  called,
  coordinator,
  consolidated,
  leader,
  nhoQuan,
  plan,
  refusal,
  reporterOf,
  reportText,
  Story,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-29 12:00');
const file = (id: string): NamedFile => ({ id, name: `${id}.pdf`, type: 'pdf', size: 9, hash: id.padEnd(64, '0') });
const attach = (paper: IssuedPaper, ...files: readonly NamedFile[]): AttachScans => ({
  type: 'AttachScans',
  data: { paper, files },
});
const scansOf = ({ state }: Story) => ('scans' in state ? state.scans : []);

it('is of the numbered paper it was scanned from, and stays as it was given', () => {
  const story = called()
    .at(vn('2020-06-05 09:00'), coordinator, attach('call', file('a')))
    .at(vn('2020-06-06 09:00'), leader, attach('call', file('b')));
  expect(scansOf(story)).toMatchObject([
    { paper: 'call', number: 5, date: '2020-06-02', files: [file('a')], by: 'coordinator' },
    { paper: 'call', number: 5, date: '2020-06-02', files: [file('b')], by: 'leader' },
  ]);
});

it('of the consolidated report waits for its approval, which gives it its number', () => {
  const story = consolidated().at(at, leader, { type: 'ApproveConsolidation', data: {} });
  expect(refusal(story.ask(at, coordinator, attach('report', file('a'))))).toMatchObject({
    ...{ code: 'report-not-approved', pointer: '/paper', liftedBy: ['leader'] },
  });
  story
    .at(at, leader, {
      type: 'ApproveConsolidatedReport',
      data: { number: 7, date: civilDate('2020-06-29'), signer: plan.signer, text: reportText, kept: [] },
    })
    .at(at, coordinator, attach('report', file('a')));
  expect(scansOf(story)).toMatchObject([{ paper: 'report', number: 7, date: '2020-06-29' }]);
});

it('is not taken before the call, from a unit, empty, twice, or beyond what anybody looks through', () => {
  const planned = new Story().at(vn('2020-06-01 08:00'), coordinator, { type: 'PlanCycle', data: plan });
  expect(refusal(planned.ask(at, coordinator, attach('call', file('a')))).code).toBe('call-not-issued');
  const story = called().at(at, coordinator, attach('call', file('a')));
  const ask = (command: AttachScans) => {
    const { code, pointer } = refusal(story.ask(at, coordinator, command));
    return [code, pointer];
  };
  expect(refusal(story.ask(at, reporterOf(nhoQuan), attach('call', file('b')))).code).toBe('cycle-not-permitted');
  expect(ask(attach('call'))).toEqual(['scans-missing', '/files']);
  expect(ask(attach('call', file('b'), file('a')))).toEqual(['scan-twice', '/files/1/id']);
  const renamed = { ...file('c'), hash: file('a').hash };
  expect(ask(attach('call', file('b'), renamed))).toEqual(['scan-twice', '/files/1/id']);
  expect(ask(attach('call', file('b'), { ...file('c'), name: 'c.docx', type: 'docx' }))).toEqual([
    ...['scan-no-picture', '/files/1/id'],
  ]);
  const many = Array.from({ length: mostFiles }, (_, row) => file(`f${String(row)}`));
  expect(ask(attach('call', ...many))).toEqual(['scans-too-many', '/files']);
});
