import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import { daysBetween } from '#domain/kernel/civil-date.ts';
import { kindOfStream, slugOf } from '#domain/kernel/streams.ts';
import type { RegisteredShortcoming, StatedShortcoming } from '#domain/shortcomings/register.ts';
import { registersOf } from '#api/routes/shortcomings/register.ts';
import { authorise } from '#api/support/authorise.ts';
import { isNamedLike } from '#api/support/is-named-like.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

const Stated = z.object({
  in: z.enum(['conference', 'inspection']).describe('What `conference` names'),
  ...{ conference: z.string(), id: z.string(), heldOn: z.string(), title: z.string() },
  notice: z.string().nullable().describe('Null: it is not issued yet'),
  unit: z.object({ unit: z.string(), name: z.string() }).nullable().describe('Found at it by an inspection'),
  ...{ statement: z.string(), recurring: z.boolean().describe('The conference itself said so') },
});

const Entry = z.object({
  ...{ key: z.string(), host: z.string(), hostName: z.string(), statement: z.string() },
  unit: z
    .object({ unit: z.string(), name: z.string() })
    .nullable()
    .describe('The unit that inspections found it at; null: a conference stated it first, of all'),
  ...{ committees: z.array(z.string()), programmes: z.array(z.string()) },
  since: z.string().describe('Day of the conference that stated it first'),
  last: z.string(),
  lastNotice: z.string().nullable(),
  age: z.int().describe('Days since it was first stated, in its own time'),
  recurrences: z.int().describe('In how many conferences it was stated again'),
  recurs: z.boolean(),
  stated: z.array(Stated).describe('Wherever it was stated, in the order of the days'),
  proposed: z
    .object({
      with: Stated,
      percent: z.int().describe('Of all their words those they share'),
      shared: z.array(z.string()),
    })
    .nullable()
    .describe('An earlier one that it may be: a person decides'),
});

export const listShortcomings = queryRoute({
  path: '/shortcomings',
  tag: 'conferences',
  summary:
    'The register of shortcomings that conferences of the caller’s committees stated: since when, how often again',
  name: 'listShortcomings',
  params: z.object({}),
  query: z.object({
    rehearsal: RehearsalFlag,
    q: z.string().trim().min(1).max(200).optional().describe('Text, committee or notice; without marks'),
    only: z.enum(['recurring', 'proposed']).optional(),
  }),
  output: z.object({ shortcomings: z.array(Entry) }),
  async answer({ query: { rehearsal, q, only }, actor, deps }) {
    authorise(actor, 'listShortcomings', installation);
    const all = await registersOf(deps.db, hostsOf(actor), rehearsal);
    return {
      shortcomings: all
        .filter((entry) => only !== 'recurring' || entry.recurs)
        .filter((entry) => only !== 'proposed' || entry.proposed !== null)
        .filter((entry) => q === undefined || isNamedLike(searched(entry), q))
        .sort((a, b) => b.recurrences - a.recurrences || (a.first.heldOn < b.first.heldOn ? -1 : 1))
        .map(({ of, ...entry }) => ({
          ...{ key: `${slugOf(entry.first.conference)}/${entry.first.id}`, statement: entry.last.statement },
          unit: entry.unit,
          ...{ host: of.host.unit, hostName: of.host.name },
          ...{ committees: [...entry.last.committees], programmes: [...entry.last.programmes] },
          ...{ since: entry.first.heldOn, last: entry.last.heldOn, lastNotice: entry.last.notice },
          age: Math.max(0, daysBetween(entry.first.heldOn, todayOf(of.clock))),
          ...{ recurrences: entry.recurrences, recurs: entry.recurs },
          stated: entry.stated.map(statedShape),
          proposed:
            entry.proposed === null
              ? null
              : { ...entry.proposed, with: statedShape(entry.proposed.with), shared: [...entry.proposed.shared] },
        })),
    };
  },
});

function searched({ stated }: RegisteredShortcoming): string {
  const said = stated.flatMap(({ statement, title, notice, committees, unit }) => [
    statement,
    unit?.name ?? '',
    title,
    notice ?? '',
    ...committees,
  ]);
  return said.join(' ');
}

function statedShape({ unit, conference, id, heldOn, title, notice, statement, recurring }: StatedShortcoming) {
  const made = kindOfStream(conference) === 'inspection' ? ('inspection' as const) : ('conference' as const);
  return {
    ...{ in: made, conference: slugOf(conference), unit: unit ?? null, id, heldOn, title, notice },
    ...{ statement, recurring },
  };
}
