import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import { scannedPapers } from '#domain/inspection/parts.ts';
import { FilesField, namedFiles } from '#api/routes/files/named-files.ts';
import { broughtByHost, type FileOwner } from '#api/routes/files/receive-file.ts';
import { FilesGiven, filesGiven, NameField, SentAhead, sentAhead } from '#api/routes/files/sent-ahead.ts';
import { InspectionParams, inspectionOf, readableInspection } from '#api/routes/inspections/place.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import { commandRoute } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { placeOrNotFound, Slug } from '#api/support/ids.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { route } from '#api/support/route.ts';

export const sendInspectionFile = route({
  ...{ method: 'POST', path: '/inspections/:inspection/files', tag: 'inspections', name: 'sendInspectionFile' },
  asks: 'person',
  summary: 'Send a scan ahead of the act that names it: its bytes as the body',
  takes: { params: InspectionParams, querystring: z.object({ name: NameField }) },
  bytes: true,
  output: SentAhead,
  handle: ({ caller, params, query: { name }, request, deps }) =>
    sentAhead(deps, request, {
      name,
      allowed: () => inPlaceOf(deps, caller, (actor, seen) => ownerOf(seen, actor, params)),
    }),
});

async function ownerOf(deps: ApiDeps, actor: Actor, params: z.output<typeof InspectionParams>): Promise<FileOwner> {
  const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
  authoriseCommand(actor, 'inspection.AttachInspectionScan', place, null);
  return broughtByHost(place, actor);
}

export const attachInspectionScan = commandRoute({
  path: '/inspections/:inspection/scans',
  tag: 'inspections',
  summary: 'Keep scans that were sent before: of the plan, of what was signed at a session, or of the conclusion',
  action: 'inspection.AttachInspectionScan',
  params: InspectionParams,
  body: z.strictObject({
    of: z.enum(scannedPapers),
    session: Slug.nullable().default(null).describe('Which, where it was signed at one; else null'),
    files: FilesField,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
    const prepared = { stream: place.stream, unit: place.host, side: 'host' } as const;
    return {
      place,
      unit: null,
      lookUp: async () => ({ ...body, files: await namedFiles(deps, prepared, body.files) }),
    };
  },
});

export const listInspectionFiles = queryRoute({
  path: '/inspections/:inspection/files',
  tag: 'inspections',
  summary: 'Scans of an inspection: those that were given, and what the reader has sent ahead',
  name: 'listInspectionFiles',
  params: InspectionParams,
  query: z.object({}),
  output: FilesGiven,
  async answer({ params, actor, deps }) {
    const { place } = await readableInspection(deps, actor, params);
    return filesGiven(deps, actor, place);
  },
});
