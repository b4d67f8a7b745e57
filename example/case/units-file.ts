import { z } from 'zod';
import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { kindFacts, type Level, levels, type UnitKind, unitKinds } from '#domain/organisation/kinds.ts';

const Day = z.string().transform((text, context): CivilDate => {
  const date = parseCivilDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `expected a day as YYYY-MM-DD, found "${text}"` });
  return z.NEVER;
});
const isKind = (text: string): text is UnitKind => Object.hasOwn(unitKinds, text);

const UnitRow = z.object({
  id: z.string(),
  name_vi: z.string(),
  aliases_vi: z
    .array(z.string())
    .nullish()
    .transform((names) => names ?? []),
  kind: z.string().refine(isKind, 'expected a known kind of unit'),
  parent: z.string().nullable(),
  gso_code: z.string().nullable().default(null),
  valid_from: Day.nullable().default(null),
  valid_to: Day.nullable().default(null),
  /** Left out: the one of its kind. Offices exist on several. */
  level: z.enum(levels).nullable().default(null),
});
export type UnitRow = z.output<typeof UnitRow>;

/** The members of a case beside the territories, by the level of its host. */
export const MembersFile = z.record(
  z.string(),
  z.array(
    z.object({ id: z.string(), name_vi: z.string(), kind: z.string().refine(isKind, 'expected a known kind of unit') }),
  ),
);

/** The organisation tree with its time axis; `counts` and `member_kinds` of the file are not read. */
export const UnitsFile = z.object({
  /** Those of this tree; left out, those of members.yaml. */
  members: MembersFile.optional(),
  units: z.array(UnitRow),
  reorganisations: z
    .array(
      z.object({
        id: z.string(),
        effective: Day,
        document: z.string(),
        pairs: z.array(
          z.object({
            from: z.string(),
            to: z.string(),
            relation: z.enum(['merged', 'split', 'partOf', 'levelChanged']),
            what_vi: z.string().nullable().default(null),
          }),
        ),
      }),
    )
    .default([]),
});
export type Units = z.output<typeof UnitsFile>;

export function levelOf({ kind, level }: Pick<UnitRow, 'kind' | 'level'>): Level {
  return level ?? kindFacts(kind).levels[0] ?? 'central';
}

export function validOn({ valid_from, valid_to }: UnitRow, date: CivilDate): boolean {
  return (valid_from === null || valid_from <= date) && (valid_to === null || date <= valid_to);
}
