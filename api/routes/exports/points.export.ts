import type { z } from 'zod';
import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { conferencePoints } from '#api/routes/conferences/conference-points.route.ts';
import { yesNo } from '#api/routes/exports/words.ts';
import { date, instant, integer, sheetOf, text } from '#api/support/columns.ts';
import { ofConference } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.points;
const readiness = exportWords.readiness;

/** A row per person called; a point that nobody has called yet keeps its one row. What points said before the day is told of those it is told of on screen. */
export const exportPoints = exportRoute({
  path: '/exports/points.xlsx',
  name: 'exportConferencePoints',
  list: conferencePoints,
  words,
  ofRehearsal: ofConference,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ points }) => points.flatMap(calledAt)),
      words.columns,
      {
        point: text(({ point }) => point.name, 36),
        main: text(({ point }) => yesNo(point.isMain), 12),
        contact: text(({ point }) => point.contact),
        present: integer(({ point }) => point.rollCall?.present ?? null),
        name: text(({ entry }) => entry?.name ?? null, 36),
        state: text(({ entry }) => (entry === null ? null : label('rollCall', entry.state)), 18),
        arrivedAt: text(({ entry }) => entry?.arrivedAt ?? null, 10),
      },
    ),
    sheetOf(
      readiness.list,
      answers.flatMap(({ points }) => points.flatMap(readinessAt)),
      readiness.columns,
      {
        point: text(({ name }) => name, 36),
        ready: text(({ told }) => yesNo(told.ready), 10),
        lacks: text(({ told }) => told.lacks.map((part) => label('readinessPart', part)).join(', '), 36),
        since: instant(({ told }) => told.since),
        line: text(({ told }) => (told.tried === null ? null : label('lineResult', told.tried.result)), 18),
        tried: date(({ told }) => told.tried?.on ?? null),
        triedBy: text(({ told }) => told.tried?.by ?? null),
        person: text(({ told }) => told.person),
        phone: text(({ told }) => told.phone, 16),
        room: text(({ told }) => told.room),
      },
    ),
  ],
});

type Point = z.output<typeof conferencePoints.route.output>['points'][number];
type Entry = NonNullable<NonNullable<Point['rollCall']>['entries']>[number];

function calledAt(point: Point): { readonly point: Point; readonly entry: Entry | null }[] {
  const entries = point.rollCall?.entries ?? [];
  return entries.length === 0 ? [{ point, entry: null }] : entries.map((entry) => ({ point, entry }));
}

type Readiness = NonNullable<Point['readiness']>;

function readinessAt({ name, readiness: told }: Point): { readonly name: string; readonly told: Readiness }[] {
  return told === null ? [] : [{ name, told }];
}
