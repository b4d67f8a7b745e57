import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import { readableDirective } from '#api/routes/directives/readable.ts';
import { DirectiveParams, directiveOf } from '#api/routes/directives/place.ts';
import { FilesField, namedFiles } from '#api/routes/files/named-files.ts';
import { broughtByHost, type FileOwner } from '#api/routes/files/receive-file.ts';
import { FilesGiven, filesGiven, NameField, SentAhead, sentAhead } from '#api/routes/files/sent-ahead.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import { commandRoute } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { placeOrNotFound } from '#api/support/ids.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { route } from '#api/support/route.ts';

export const sendDirectiveFile = route({
  ...{ method: 'POST', path: '/directives/:directive/files', tag: 'directives', name: 'sendDirectiveFile' },
  asks: 'person',
  summary: 'Send a scan of the paper ahead of the act that names it: its bytes as the body',
  takes: { params: DirectiveParams, querystring: z.object({ name: NameField }) },
  bytes: true,
  output: SentAhead,
  handle: ({ caller, params, query: { name }, request, deps }) =>
    sentAhead(deps, request, {
      name,
      allowed: () => inPlaceOf(deps, caller, (actor, seen) => ownerOf(seen, actor, params)),
    }),
});

async function ownerOf(deps: ApiDeps, actor: Actor, params: z.output<typeof DirectiveParams>): Promise<FileOwner> {
  const place = await placeOrNotFound(deps, directiveOf(params), 'directive');
  authoriseCommand(actor, 'directive.AttachPaperScan', place, null);
  return broughtByHost(place, actor);
}

export const attachPaperScan = commandRoute({
  path: '/directives/:directive/scans',
  tag: 'directives',
  summary: 'Keep scans that were sent before with the paper, as it was signed',
  action: 'directive.AttachPaperScan',
  params: DirectiveParams,
  body: z.strictObject({ files: FilesField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, directiveOf(params), 'directive');
    const prepared = { stream: place.stream, unit: place.host, side: 'host' } as const;
    return { place, unit: null, lookUp: async () => ({ files: await namedFiles(deps, prepared, body.files) }) };
  },
});

export const listDirectiveFiles = queryRoute({
  path: '/directives/:directive/files',
  tag: 'directives',
  summary: 'Scans of a paper: those that were given, and what the reader has sent ahead',
  name: 'listDirectiveFiles',
  params: DirectiveParams,
  query: z.object({}),
  output: FilesGiven,
  async answer({ params, actor, deps }) {
    const { place } = await readableDirective(deps, actor, params);
    return filesGiven(deps, actor, place);
  },
});
