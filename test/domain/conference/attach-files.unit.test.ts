import { expect, it } from 'vitest';
import type { FilePlace } from '#domain/conference/parts.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import { mostFiles } from '#domain/files/file-list.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import {
  conclude,
  convene,
  coordinator,
  facts,
  givenConference,
  invite,
  issue,
  leader,
  minutesText,
  nhoQuan,
  ofHoaLu,
  onTheDay,
  pastOf,
  task,
} from '#test/domain/conference/support.ts';

const file = (id: string): NamedFile => ({ id, name: `${id}.pdf`, type: 'pdf', size: 9, hash: id.padEnd(64, '0') });
const attach = (to: FilePlace, ...files: readonly NamedFile[]) =>
  ({ type: 'AttachFiles', data: { to, files } }) as const;
const at = '2020-06-23T09:00:00+07:00';
const ofNhoQuan: Actor = { person: 'cán bộ Nho Quan', role: 'unitHead', unit: nhoQuan };
const paper = {
  type: 'RegisterPaper',
  data: { byKind: 'district', by: 'huyện Hoa Lư', title: 'Kinh nghiệm' },
} as const;
const registered = () => pastOf(convene({ papers: [] }), [at, ofHoaLu, paper]);
const first: FilePlace = { as: 'paper', paper: 1 };
const programme: FilePlace = { as: 'programme' };

it('takes the text of a paper from the unit that registered it and from the host, and from nobody else', () => {
  const known = givenConference(...registered());
  known.when(attach(first, file('a')), { at, actor: ofHoaLu }).then({
    type: 'ConferenceFilesAttached',
    data: { to: first, files: [file('a')], unit: ofHoaLu.unit, by: ofHoaLu.person },
  });
  known.when(attach(first, file('a')), { at, actor: coordinator }).then({
    type: 'ConferenceFilesAttached',
    data: { to: first, files: [file('a')], unit: facts.host.unit, by: coordinator.person },
  });
  known.when(attach(first, file('a')), { at, actor: ofNhoQuan }).refused('conference-files-not-yours');
});

it('takes programme and documents from the host alone', () => {
  const known = givenConference(...registered());
  for (const to of [programme, { as: 'document' }] as const) {
    known.when(attach(to, file('a')), { at, actor: ofHoaLu }).refused('conference-files-not-yours');
    expect(known.when(attach(to, file('a')), { at, actor: leader }).decision).toMatchObject({ kind: 'accepted' });
  }
});

it('keeps each with what it is, who gave it and when, over every change of the day', () => {
  const past = pastOf(
    convene({ papers: [] }),
    [at, ofHoaLu, paper],
    [at, ofHoaLu, attach(first, file('a'), file('b'))],
    [at, coordinator, attach(programme, file('c'))],
    [at, leader, { type: 'PostponeOrCancel', data: { decision: 'postpone', reason: 'bão' } }],
  );
  expect(givenConference(...past).state).toMatchObject({
    status: 'postponed',
    facts: { papers: [{ unit: 'hoa-lu' }] },
    files: [
      { id: 'a', to: first, unit: 'hoa-lu', by: ofHoaLu.person },
      { id: 'b', to: first },
      { id: 'c', to: programme, unit: facts.host.unit },
    ],
  });
});

it('refuses what is not there yet, nothing, the same file twice, and too many, each by its place', () => {
  const known = givenConference(...registered());
  const by = { at, actor: coordinator };
  known.when(attach({ as: 'paper', paper: 2 }, file('a')), by).refused('conference-paper-unknown');
  known.when(attach({ as: 'invitationScan' }, file('a')), by).refused('conference-invitations-not-issued');
  known.when(attach({ as: 'noticeScan' }, file('a')), by).refused('conference-notice-not-issued');
  known.when(attach(programme), by).refused('conference-files-missing');
  const again = givenConference(...pastOf(convene(), [at, coordinator, attach(programme, file('a'))]));
  const twice = again.when(attach(programme, file('b'), file('a')), by);
  twice.refused('conference-file-twice');
  expect(twice.decision).toMatchObject({ refusal: { pointer: '/files/1/id' } });
  // What serves as programme may be a document, too.
  expect(again.when(attach({ as: 'document' }, file('a')), by).decision).toMatchObject({ kind: 'accepted' });
  const many = Array.from({ length: mostFiles + 1 }, (_, row) => file(`f${String(row)}`));
  again.when(attach({ as: 'document' }, ...many), by).refused('conference-files-too-many');
});

it('takes the signed invitation once it is issued, and nothing of a conference that is cancelled', () => {
  const by = { at, actor: coordinator };
  const invited = givenConference(...pastOf(convene(), invite()));
  expect(invited.when(attach({ as: 'invitationScan' }, file('a')), by).decision).toMatchObject({ kind: 'accepted' });
  invited
    .when(attach({ as: 'invitationScan' }, { ...file('a'), type: 'docx' }), by)
    .refused('conference-scan-no-picture');
  invited
    .when(attach({ as: 'invitationScan' }, file('a'), { ...file('b'), hash: file('a').hash }), by)
    .refused('conference-file-twice');
  const cancelled = givenConference(
    ...pastOf(convene(), [at, leader, { type: 'PostponeOrCancel', data: { decision: 'cancel', reason: 'bão' } }]),
  );
  cancelled.when(attach(programme, file('a')), by).refused('conference-cancelled');
});

it('takes the signed minutes once they are approved, as a picture', () => {
  const scan = attach({ as: 'minutesScan' }, file('a'));
  const by = { at: onTheDay, actor: coordinator };
  givenConference(...pastOf(convene()))
    .when(scan, by)
    .refused('conference-minutes-not-signed');
  const approved = givenConference(
    ...pastOf(convene(), [onTheDay, leader, { type: 'ApproveMinutes', data: { text: minutesText } }]),
  );
  expect(approved.when(scan, by).decision).toMatchObject({ kind: 'accepted' });
  approved
    .when(attach({ as: 'minutesScan' }, { ...file('a'), type: 'docx' }), by)
    .refused('conference-scan-no-picture');
});

it('takes the signed notice after the day is over, and asks for the right then, too', () => {
  const over = givenConference(...pastOf(convene(), conclude([task(1)]), issue()));
  expect(over.state).toMatchObject({ status: 'noticeIssued', dayIsOver: true });
  const scan = attach({ as: 'noticeScan' }, file('a'));
  const by = { at: '2020-07-08T09:00:00+07:00' };
  expect(over.when(scan, { ...by, actor: coordinator }).decision).toMatchObject({ kind: 'accepted' });
  over.when(scan, { ...by, actor: ofHoaLu }).refused('conference-files-not-yours');
});
