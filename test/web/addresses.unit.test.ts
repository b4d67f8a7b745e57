import { expect, it } from 'vitest';
import type { UnitId } from '#domain/kernel/ids.ts';
import {
  directiveStream,
  inspectionStream,
  passedSeries,
  slugOf,
  streamOf,
  taskStream,
} from '#domain/kernel/streams.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { parseSearch, stringifySearch } from '#web/app/asked.ts';
import { router } from '#web/app/router.tsx';
import { seriesKind } from '#web/screens/tasks/series.ts';

const cycle = streamOf('reviewCycle', 'bcd-qcdc.2026-h1');
const conference = streamOf('conference', 'hn-2026-h1');
const unit = 'so-noi-vu' as UnitId;
const made: Readonly<Record<keyof typeof addressOf, string>> = {
  setUp: addressOf.setUp,
  work: addressOf.work,
  tasks: addressOf.tasks,
  overview: addressOf.overview,
  conferences: addressOf.conferences,
  workingCalendar: addressOf.workingCalendar('2027'),
  board: addressOf.board(cycle),
  unitOnBoard: addressOf.unitOnBoard(cycle, unit),
  closing: addressOf.closing(cycle),
  plan: addressOf.plan(cycle),
  entry: addressOf.entry(cycle, unit),
  review: addressOf.review(cycle),
  consolidation: addressOf.consolidation(cycle),
  consolidatedReport: addressOf.consolidatedReport(cycle),
  opinion: addressOf.opinion(cycle),
  convening: addressOf.convening(cycle),
  conference: addressOf.conference(conference),
  inspection: addressOf.inspection(streamOf('inspection', 'tinh-x~kt.a')),
  preparation: addressOf.preparation(conference),
  conclusions: addressOf.conclusions(conference),
  task: addressOf.task(conference, 3),
  taskStream: addressOf.taskStream(streamOf('followUpTask', 'hn-2026-h1/03')),
  tasksWithoutUnit: addressOf.tasksWithoutUnit(conference),
  mailbox: addressOf.mailbox(conference),
  bundle: addressOf.bundle(conference),
  unit: addressOf.unit(unit),
  taker: addressOf.taker(unit),
  refusedSignOn: addressOf.refusedSignOn('sso-denied'),
};

/** Null: no screen has this address; a match of its beginning only is none. */
const matched = (address: string) => {
  const [path = '/', query = ''] = address.split('?');
  const last = router.matchRoutes(path, parseSearch(query)).at(-1);
  return last?.pathname === path && last.routeId !== '__root__' ? last : null;
};

it.each(Object.entries(made))('%s leads to a screen: %s', (_name, address) => {
  expect(matched(address)).not.toBeNull();
});

it.each(Object.entries(made))('the screen of %s reads what stands after the question mark: %s', (_name, address) => {
  expect(matched(address)?.search).toEqual(parseSearch(address.split('?')[1] ?? ''));
});

it('leads nowhere by an address that no screen has: the comparison itself can fail', () => {
  expect(matched('/cho-khac')).toBeNull();
  expect(matched('/ky-bao-cao/x/cho-khac')).toBeNull();
});

it('writes and reads an address without quotes and without guessing', () => {
  const search = { nam: '2026', unit: 'so-noi-vu', noUnit: 'true', q: 'sơ kết & tổng kết' };
  expect(stringifySearch(search)).toBe(
    '?nam=2026&unit=so-noi-vu&noUnit=true&q=s%C6%A1+k%E1%BA%BFt+%26+t%E1%BB%95ng+k%E1%BA%BFt',
  );
  expect(parseSearch(stringifySearch(search).slice(1))).toEqual(search);
  expect(stringifySearch({ loc: undefined, tim: '' })).toBe('');
});

it('leads from a task to the page of whatever gave it, by the name of what tasks are numbered in', () => {
  const host = 'tinh-x' as UnitId;
  const inspected = inspectionStream(host, 'a');
  const given = [
    ...[conference, inspected, directiveStream(host, 'vb', '2026'), directiveStream(host, 'bp', '2026')],
    passedSeries(taskStream(inspected, 1), unit, 1),
  ];
  expect(given.map((stream) => seriesKind(slugOf(stream)))).toEqual([
    ...['conference', 'inspection', 'paper', 'note', 'passedDown'],
  ]);
});
