import { z } from 'zod';
import { changePaperKinds } from '#domain/conference/change-paper.ts';
import { type ToldConference, whyNotSo } from '#domain/conference/issue-change-paper.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { signerOf } from '#api/routes/conferences/signer-of.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { SignerShape } from '#api/support/signer.ts';
import { ChangePaperKind, DocumentLayout } from '#api/support/unions.ts';

/** While it is to come, is put off, or will not be. */
export function isTold(state: ConferenceState): state is ToldConference {
  return ['convened', 'held', 'postponed', 'cancelled'].includes(state.status);
}

export const newChangePaper = queryRoute({
  path: '/conferences/:conference/change-papers/new',
  tag: 'conferences',
  summary:
    'What a new paper about a changed conference begins with: who most likely signs it, and which kinds have something to tell',
  name: 'newChangePaper',
  params: ConferenceParams,
  query: z.object({}),
  output: z.object({
    layout: DocumentLayout,
    likelySigner: SignerShape,
    today: z.iso.date().describe('In the conference’s own time: a rehearsal’s clock runs apart'),
    kinds: z.array(z.object({ kind: ChangePaperKind, tells: z.boolean() })),
    numbers: z.array(z.string()).describe('Of the papers that told a change before'),
  }),
  async answer({ params, actor, deps }) {
    const { state, given } = await staffedConference(deps, actor, params.conference);
    return {
      layout: state.facts.layout,
      likelySigner: signerOf(state),
      today: vietnamDate(given.at),
      kinds: changePaperKinds.map((kind) => ({ kind, tells: isTold(state) && whyNotSo(state, kind) === null })),
      numbers: (state.changePapers ?? []).map(({ paperNumber }) => paperNumber),
    };
  },
});
