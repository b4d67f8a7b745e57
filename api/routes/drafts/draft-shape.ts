import { z } from 'zod';
import type { StoredDraft } from '#db/drafts/drafts.ts';

const Hand = z.object({ by: z.string(), at: z.iso.datetime(), revision: z.int() });

export const DraftShape = z
  .object({
    revision: z.int(),
    round: z.int(),
    state: z.enum(['open', 'presented', 'closed']).describe('closed: the report is on its way or with the host'),
    doc: z
      .record(z.string(), z.unknown())
      .describe('One value per field, named by a JSON pointer such as /figures/models'),
    writers: z
      .record(z.string(), Hand.extend({ tab: z.string() }))
      .describe('Who touched a field last, emptied ones too'),
    saved: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
    presented: Hand.nullable().describe('Laid before whoever signs (trình ký)'),
    givenBack: z
      .object({ by: z.string(), at: z.iso.datetime(), remark: z.string() })
      .nullable()
      .describe('Sent back unsigned with a remark, until it is presented again'),
  })
  .meta({ id: 'Draft' });

export function draftShape(stored: StoredDraft, open: boolean): z.output<typeof DraftShape> {
  const { content, round, saved, presented, givenBack } = stored;
  return {
    revision: content.revision,
    round,
    state: open ? (presented === null ? 'open' : 'presented') : 'closed',
    doc: { ...content.doc },
    writers: { ...content.writers },
    saved,
    presented,
    givenBack,
  };
}
