import { z } from 'zod';
import type { EnterPaper } from '#domain/directive/commands.ts';
import { paperStream } from '#domain/directive/paper.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { ledgerOf, slugOf } from '#domain/kernel/streams.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { GivenTasksField, givenTasksOf, PaperField, requireStanding } from '#api/routes/directives/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { namedCommittee, requireProgramme } from '#api/support/committees.ts';
import { Slug } from '#api/support/ids.ts';
import { withoutUnsaid } from '#api/support/without-unsaid.ts';
import { placeOf } from '#engine/places.ts';

export const enterPaper = commandRoute({
  path: '/directives',
  tag: 'directives',
  summary:
    'Enter a paper other than a notice of conclusions (a plan, a directive, what an inspection concluded) with the tasks it gives, all in one act; the answer names its address',
  action: 'directive.EnterPaper',
  large: true,
  params: z.object({}),
  body: z.strictObject({
    committee: Slug.describe('Which follows it up, whoever issued it'),
    programme: z.string().min(1).max(60),
    paper: PaperField,
    tasks: GivenTasksField,
  }),
  async target({ body, deps }) {
    const committee = await namedCommittee(deps, body.committee);
    const { id, host } = committee;
    const paper = withoutUnsaid(body.paper);
    const directive = paperStream(host, paper);
    const lookUp = async (): Promise<EnterPaper['data']> => {
      requireProgramme(committee, body.programme);
      await requireStanding(deps, body.tasks);
      return {
        ...{
          directive,
          host: { unit: host, name: (await unitNames(deps))(host) },
          committee: id,
          programme: body.programme,
          paper,
        },
        ...{ tasks: givenTasksOf(body.tasks), ladder: defaultLadder },
      };
    };
    const place = placeOf(directive, 'directive', ledgerOf(host, false));
    return { place, unit: null, lookUp, also: { directive: slugOf(directive) } };
  },
});
