import { z } from 'zod';
import { conferenceFileKinds, type FilePlace } from '#domain/conference/parts.ts';
import { giver } from '#api/routes/conferences/conference-files.route.ts';
import { filesUnit } from '#api/routes/conferences/taking-part.ts';
import { FilesField, namedFiles } from '#api/routes/files/named-files.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

export const attachFiles = commandRoute({
  path: '/conferences/:conference/documents',
  tag: 'conferences',
  summary:
    'Give files that were sent before to the conference: its programme, its documents, the text of a paper, what a duty needs, signed scans',
  action: 'conference.AttachFiles',
  params: ConferenceParams,
  body: z.strictObject({
    as: z.enum(conferenceFileKinds),
    paper: z.int().min(1).max(10_000).optional().describe('Of a paper: which, counted from 1 as they are listed'),
    duty: Slug.optional().describe('Of a duty: which'),
    files: FilesField,
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const to = placeOf(body);
    const prepared = { stream: place.stream, ...giver(place.host, actor) };
    const lookUp = async () => ({ to, files: await namedFiles(deps, prepared, body.files) });
    return { place, unit: await filesUnit(deps, place, to), lookUp };
  },
});

interface Said {
  readonly as: FilePlace['as'];
  readonly paper?: number | undefined;
  readonly duty?: string | undefined;
}

/** A file of no paper belongs to none: which one, nobody guesses. */
function placeOf({ as, paper, duty }: Said): FilePlace {
  if (as === 'paper') {
    if (paper === undefined) throw invalidField('/paper', 'required');
    return { as, paper };
  }
  if (as === 'duty') {
    if (duty === undefined) throw invalidField('/duty', 'required');
    return { as, duty };
  }
  return { as };
}
