import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { ImportOrganisation } from '#domain/organisation/commands.ts';
import { kindFacts, levels, type UnitKind, unitKinds } from '#domain/organisation/kinds.ts';

const day = z.string().transform((text, context): CivilDate => {
  const date = parseCivilDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `not a date: ${text}` });
  return z.NEVER;
});
const id = z.string().transform((text) => text as UnitId);
const isKind = (text: string): text is UnitKind => Object.hasOwn(unitKinds, text);
const kind = z.string().refine(isKind);

const file = z.object({
  units: z.array(
    z.object({
      ...{
        id,
        kind,
        name: z.string(),
        aliases: z.array(z.string()),
        parent: id.nullable(),
        code: z.string().nullable(),
      },
      ...{ from: day.nullable(), to: day.nullable() },
    }),
  ),
  reorganisations: z.array(
    z.object({
      ...{ id: z.string(), effective: day, document: z.string() },
      pairs: z.array(
        z.object({
          ...{ from: id, to: id, what: z.string().nullable() },
          relation: z.enum(['merged', 'split', 'partOf', 'levelChanged']),
        }),
      ),
    }),
  ),
  counts: z.array(
    z.object({
      ...{ of: id, level: z.enum(levels), day, value: z.number(), listed: z.boolean() },
      byKind: z.record(z.string(), z.number()).nullable(),
    }),
  ),
});

/** Real units and reorganisations 2020–2025, and what is known of their numbers. */
export const realUnits = file.parse(parse(readFileSync(new URL('./units.yaml', import.meta.url), 'utf8')));

export const realImport: ImportOrganisation['data'] = {
  effective: '2026-01-01' as CivilDate,
  document: null,
  units: realUnits.units.map(({ from, to, ...unit }) => ({
    ...unit,
    level: kindFacts(unit.kind).levels[0] ?? 'central',
    protocolRank: null,
    setting: null,
    validFrom: from,
    validTo: to,
  })),
  reorganisations: realUnits.reorganisations,
  contacts: [],
  committees: [],
  yearlyPlans: [],
};
