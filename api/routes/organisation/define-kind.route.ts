import { z } from 'zod';
import type { OwnKindId } from '#domain/kernel/ids.ts';
import { KindField, LevelField, Name } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField } from '#api/support/fields.ts';
import { Slug } from '#api/support/ids.ts';

export const defineKind = commandRoute({
  path: '/organisation/own-kinds/:kind',
  tag: 'organisation',
  summary: 'Add a kind of unit of the office’s own within a shipped one, or rename, end or put right one that is there',
  action: 'organisation.DefineUnitKind',
  params: z.object({ kind: Slug }),
  body: z.strictObject({
    name: Name,
    words: z.array(Name).max(20).default([]).describe('Other words for it in lists'),
    base: KindField.describe('What it is finer than; no territory'),
    levels: z.array(LevelField).max(4),
    reports: z.boolean().default(true).describe('Whether its units are called for reports as a whole kind'),
    from: DateField.nullable().default(null),
    to: DateField.nullable().default(null).describe('The last day on which a unit of it may begin'),
  }),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, id: params.kind as OwnKindId } }),
});
