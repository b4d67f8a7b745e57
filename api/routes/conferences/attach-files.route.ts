import { z } from 'zod';
import { paperAt } from '#domain/conference/file-places.ts';
import { conferenceFileKinds, type FilePlace } from '#domain/conference/parts.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import type { Place } from '#engine/places.ts';
import { giver } from '#api/routes/conferences/conference-files.route.ts';
import { FilesField, namedFiles } from '#api/routes/files/named-files.ts';
import { commandRoute } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const attachFiles = commandRoute({
  path: '/conferences/:conference/documents',
  tag: 'conferences',
  summary:
    'Give files that were sent before to the conference: its programme, its documents, the text of a paper, signed scans',
  action: 'conference.AttachFiles',
  params: ConferenceParams,
  body: z.strictObject({
    as: z.enum(conferenceFileKinds),
    paper: z.int().min(1).max(10_000).optional().describe('Of a paper: which, counted from 1 as they are listed'),
    files: FilesField,
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const to = placeOf(body.as, body.paper);
    const prepared = { stream: place.stream, ...giver(place.host, actor) };
    const lookUp = async () => ({ to, files: await namedFiles(deps, prepared, body.files) });
    return { place, unit: await ofPaper(deps, place, to), lookUp };
  },
});

/** A file of no paper belongs to none: which one, nobody guesses. */
function placeOf(as: FilePlace['as'], paper: number | undefined): FilePlace {
  if (as !== 'paper') return { as };
  if (paper === undefined) throw invalidField('/paper', 'required');
  return { as, paper };
}

/** The unit whose paper it is; null: what the host itself gives. */
async function ofPaper(deps: ApiDeps, { stream, host }: Place, to: FilePlace): Promise<UnitId | null> {
  if (to.as !== 'paper') return null;
  const row = await conferenceRow(deps.db, stream);
  const unit = row === undefined ? undefined : paperAt(row.doc.facts, to)?.unit;
  return unit === undefined || unit === host ? null : unit;
}
