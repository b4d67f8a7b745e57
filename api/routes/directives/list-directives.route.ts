import { z } from 'zod';
import { isStaffOf } from '#domain/access/rule.ts';
import { installation } from '#domain/access/resource.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { type DirectiveRow, directiveRows } from '#db/queries/directives.query.ts';
import { readableDirective } from '#api/routes/directives/readable.ts';
import { DirectiveParams } from '#api/routes/directives/place.ts';
import { NamedFileShape } from '#api/routes/files/file-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { PaperKind } from '#api/support/unions.ts';

const Paper = {
  directive: z.string().describe('Names it in addresses, and its tasks as `conference` of theirs'),
  title: z.string(),
  host: z.object({ unit: z.string(), name: z.string() }),
  committee: z.string(),
  programme: z.string(),
  kind: PaperKind,
  number: z.string(),
  date: z.string(),
  issuer: z.string(),
  about: z.string().nullable(),
  enteredAt: z.string(),
};

export const listDirectives = queryRoute({
  path: '/directives',
  tag: 'directives',
  summary:
    'Papers that give tasks beside a conference: those of the hosts the caller works for, and those with a task of his unit',
  name: 'listDirectives',
  params: z.object({}),
  query: z.object({}),
  output: z.object({ papers: z.array(z.object(Paper)) }),
  async answer({ actor, deps }) {
    authorise(actor, 'listTasks', installation);
    return { papers: (await directiveRows(deps.db)).map(paperOf) };
  },
});

export const readDirective = queryRoute({
  path: '/directives/:directive',
  tag: 'directives',
  summary: 'A paper that gives tasks, with what was signed; its tasks are listed by `/tasks?conference=`',
  name: 'readDirective',
  params: DirectiveParams,
  query: z.object({}),
  output: z.object({
    ...Paper,
    by: z.string().nullable().describe('Who entered it; for the host’s staff'),
    tasks: z.int().nullable().describe('How many it gave; for the host’s staff'),
    files: z.array(NamedFileShape),
  }),
  async answer({ params, actor, deps }) {
    const { row } = await readableDirective(deps, actor, params);
    const staff = isStaffOf(row.host, actor);
    const { by, tasks, files } = row.doc;
    return { ...paperOf(row), by: staff ? by : null, tasks: staff ? tasks.length : null, files: [...files] };
  },
});

function paperOf({ stream, title, doc }: DirectiveRow) {
  const { host, committee, programme, paper, enteredAt } = doc;
  const { kind, number, date, issuer, about = null } = paper;
  return { directive: slugOf(stream), title, host, committee, programme, kind, number, date, issuer, about, enteredAt };
}
