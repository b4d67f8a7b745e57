import { z } from 'zod';
import { writtenByMembers } from '#db/queries/report-paper.query.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ReportStatus, Setting } from '#api/support/unions.ts';

const missingBecause = ['notSent', 'returned', 'waiting', 'withoutSection'] as const;

/** What the units wrote in one section; who is not in it, with why. Words that are not accepted yet are nobody's to quote. */
export const readReportSection = queryRoute({
  path: '/cycles/:cycle/report-draft/sections/:section',
  tag: 'cycles',
  summary: 'What the accepted reports say in one section, and who is missing from it with why',
  name: 'readReportSection',
  params: CycleParams.extend({ section: Slug }),
  query: z.object({}),
  output: z.object({
    said: z.array(
      z.object({ unit: z.string(), name: z.string(), setting: Setting.nullable(), text: z.string(), round: z.int() }),
    ),
    missing: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        status: ReportStatus,
        why: z.enum(missingBecause),
        dueAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidation', place);
    const { plan } = await writtenCycle(deps, place);
    if (!plan.template.sections.some(({ code }) => code === params.section)) throw new Problem('not-found');
    const members = await writtenByMembers(deps.db, place.stream);
    const textOf = ({ report }: (typeof members)[number]): string =>
      report?.sections.find(({ code }) => code === params.section)?.text.trim() ?? '';
    const why = (member: (typeof members)[number]): (typeof missingBecause)[number] | null => {
      switch (member.status) {
        case 'expected':
          return 'notSent';
        case 'returned':
          return 'returned';
        case 'submitted':
          return 'waiting';
        case 'accepted':
          return textOf(member) === '' ? 'withoutSection' : null;
        case 'exempted':
          return null;
      }
    };
    return {
      said: members.flatMap((member) =>
        member.status === 'accepted' && textOf(member) !== ''
          ? [
              {
                ...{ unit: member.unit, name: member.name, setting: member.setting, text: textOf(member) },
                round: member.report?.round ?? 1,
              },
            ]
          : [],
      ),
      missing: members.flatMap((member) => {
        const because = why(member);
        if (because === null) return [];
        const { unit, name, status, due_at } = member;
        return [{ unit, name, status, why: because, dueAt: due_at?.toISOString() ?? null }];
      }),
    };
  },
});
