import { mayPresent } from '#domain/drafts/access.ts';
import type { DraftAct } from '#api/routes/drafts/draft-act.ts';
import { changeOpenDraft } from '#api/routes/drafts/draft-of-report.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { fitness } from '#api/routes/drafts/fitness.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem, RefusedProblem } from '#api/support/problem.ts';
import type { DraftOwner } from '#db/drafts/drafts.ts';
import { unlessAnswered } from '#domain/review-cycle/approve-report.decide.ts';
import type { Refused } from '#domain/review-cycle/refusals.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

/** Trình ký: whoever may send it sees that it is ready, at which revision. It can still be corrected. */
export const presentDraft: DraftAct<undefined, typeof DraftShape> = {
  method: 'POST',
  verb: 'present',
  suffix: '/present',
  summary: 'Lay the draft before whoever signs (trình ký), as it stands now',
  body: undefined,
  output: DraftShape,
  async answer(given) {
    const { person, role } = given.actor;
    if (!mayPresent(given.actor, given.owner.kind)) throw new Problem('not-permitted', { role });
    const unfitIn = await fitness(given.deps, given.owner);
    const unanswered = await openOpinionsOf(given.deps, given.owner);
    const draft = await changeOpenDraft(given, (current, stored, at) => {
      const { revision, doc } = current.content;
      if (Object.keys(doc).length === 0) throw new Problem('draft-empty');
      if (current.presented?.revision === revision) return stored;
      // What lies before the leader already stays there: an opinion that came since is his to wait for.
      if (unanswered !== null) throw new RefusedProblem(unanswered.refusal);
      const unfit = unfitIn(doc);
      const [section] = unfit;
      if (section !== undefined) throw new Problem('draft-unfit', { count: unfit.length, section });
      return { ...current, presented: { at, by: person, revision }, givenBack: null };
    });
    return draftShape(draft, true);
  },
};

/** Of a consolidated report what somebody said of it and nobody has dealt with; the same words refuse its approval. */
async function openOpinionsOf(deps: ApiDeps, { kind, stream }: DraftOwner): Promise<Refused | null> {
  if (kind !== 'consolidated' || stream === null) return null;
  const state = await currentCycle(deps, stream);
  return 'paper' in state && 'members' in state ? unlessAnswered(state) : null;
}

export const recallDraft: DraftAct<undefined, typeof DraftShape> = {
  method: 'POST',
  verb: 'recall',
  suffix: '/recall',
  summary: 'Take it back: it is not ready yet',
  body: undefined,
  output: DraftShape,
  async answer(given) {
    const draft = await changeOpenDraft(given, (current, stored) =>
      current.presented === null ? stored : { ...current, presented: null },
    );
    return draftShape(draft, true);
  },
};
