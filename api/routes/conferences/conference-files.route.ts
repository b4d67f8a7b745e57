import { z } from 'zod';
import { giverOf } from '#domain/conference/file-places.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { takingPart } from '#api/routes/conferences/taking-part.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import type { FileOwner } from '#api/routes/files/receive-file.ts';
import { FilesGiven, filesGiven, NameField, SentAhead, sentAhead } from '#api/routes/files/sent-ahead.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { route } from '#api/support/route.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { requireSide } from '#api/support/whose-side.ts';

/** By the host, or by a unit that takes part: what the file is to the conference is said by the act that names it. */
export const sendConferenceFile = route({
  ...{ method: 'POST', path: '/conferences/:conference/files', tag: 'conferences', name: 'sendConferenceFile' },
  asks: 'person',
  summary: 'Send a file ahead of the act that gives it to the conference: its bytes as the body',
  takes: {
    params: ConferenceParams,
    querystring: z.object({
      name: NameField,
      unit: UnitField.optional().describe('For whom; left out: the unit that asks, where it takes part, else the host'),
    }),
  },
  bytes: true,
  output: SentAhead,
  handle: ({ caller, params, query: { name, unit }, request, deps }) =>
    sentAhead(deps, request, {
      name,
      allowed: () =>
        inPlaceOf(deps, caller, (actor, seen) => ownerOf(seen, { caller, actor, unit: unit ?? actor.unit, ...params })),
    }),
});

interface Asked {
  readonly caller: Actor;
  readonly actor: Actor;
  readonly unit: UnitId;
  readonly conference: string;
}

async function ownerOf(deps: ApiDeps, { caller, actor, unit: named, conference }: Asked): Promise<FileOwner> {
  const place = await placeOrNotFound(deps, conferenceStream(conference), 'conference');
  const unit = await takingPart(deps, place, actor, named);
  authoriseCommand(actor, 'conference.AttachFiles', place, unit);
  await requireSide(deps, caller, place, unit);
  const { ledger, stream, host } = place;
  return { ledger, stream, host, ...giver(host, actor), account: actor.account ?? null };
}

/** Whoever works for the host gives in its name, as the decision will say. */
export function giver(host: UnitId, actor: Actor): Pick<FileOwner, 'unit' | 'side'> {
  const unit = giverOf({ host: { unit: host } }, actor);
  return { unit, side: unit === host ? 'host' : 'unit' };
}

export const listConferenceFiles = queryRoute({
  path: '/conferences/:conference/files',
  tag: 'conferences',
  summary: 'Files of a conference: what was given to it, and what the reader has sent ahead',
  name: 'listConferenceFiles',
  params: ConferenceParams,
  query: z.object({}),
  output: FilesGiven,
  async answer({ params, actor, deps }) {
    const { place } = await readableConference(deps, actor, params.conference);
    return filesGiven(deps, actor, place);
  },
});
