import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { citedPapers, cyclePaperKinds } from '#domain/review-cycle/cycle-paper.ts';
import { toldByPaper } from '#domain/review-cycle/cycle-paper-fits.ts';
import { staffedCycle } from '#api/routes/cycles/open-cycle.ts';
import { CycleParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { SignerShape } from '#api/support/signer.ts';
import { CyclePaperKind, DocumentLayout } from '#api/support/unions.ts';

/** What nobody has to type again. */
export const newCyclePaper = queryRoute({
  path: '/cycles/:cycle/papers/new',
  tag: 'cycles',
  summary: 'What a new paper of the cycle begins with: who most likely signs it, and whom each kind can go to',
  name: 'newCyclePaper',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    layout: DocumentLayout,
    likelySigner: SignerShape,
    today: z.iso.date().describe('In the cycle’s own time: a rehearsal’s clock runs apart'),
    kinds: z.array(
      z.object({
        kind: CyclePaperKind,
        units: z.array(
          z.object({
            unit: z.string(),
            name: z.string(),
            told: z.boolean().describe('By a paper of this kind before'),
          }),
        ),
      }),
    ),
    numbers: z.array(z.string()).describe('Of the papers that were issued before'),
  }),
  async answer({ params, actor, deps }) {
    const { whole, state, given } = await staffedCycle(deps, actor, params.cycle);
    const date = vietnamDate(given.at);
    const plan = 'plan' in whole ? whole.plan : null;
    const papers = state?.papers ?? [];
    return {
      layout: plan?.committee.layout ?? 'state',
      likelySigner: plan?.signer ?? { authority: '', post: '', name: '' },
      today: date,
      kinds: cyclePaperKinds.map((kind) => {
        const members = state === null ? [] : toldByPaper(state, kind, { at: given.at, date });
        const before = papers.filter((one) => one.kind === kind);
        return {
          kind,
          units: members.map(({ unit, name }) => ({ unit, name, told: citedPapers(before, [unit]).length > 0 })),
        };
      }),
      numbers: papers.map(({ paperNumber }) => paperNumber),
    };
  },
});
