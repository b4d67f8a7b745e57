import { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import { againstOwnHistory, historyRules } from '#domain/checks/own-history.ts';
import { isSummed } from '#domain/report-template/field.ts';
import { sealedInput } from '#domain/review-cycle/corrections.ts';
import { handOf } from '#domain/access/both-sides.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';
import { historySentence } from '#domain/words/own-history.ts';
import { ownHistory } from '#db/queries/own-history.query.ts';
import { pastOf } from '#api/routes/cycles/own-history.route.ts';
import { ChangeField, changeOf } from '#api/routes/cycles/record-variance.route.ts';
import {
  BrokenShape,
  brokenShape,
  consequencesOf,
  FollowShape,
  followShape,
} from '#api/routes/cycles/variance-shape.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { spoken } from '#api/support/spoken.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

/** Asked before it is sent, and by whoever accepts it: what a note does not say itself. */
export const lookAtVariance = askRoute({
  path: '/cycles/:cycle/reports/:unit/variances/check',
  tag: 'cycles',
  name: 'lookAtVariance',
  summary: 'What would follow of a correction, and which rules it would break; nothing is stored',
  params: CycleUnitParams,
  body: z.strictObject({ changes: z.array(ChangeField).min(1).max(2000) }),
  output: z.object({
    follows: z.array(FollowShape).describe("Shares and computed figures of the unit's report that it would move"),
    checks: z.array(BrokenShape).describe('Rules that hold now and would no longer: said, never refused'),
    unusual: z
      .array(z.object({ code: z.string(), label: z.string(), rule: z.enum(historyRules), sentence: z.string() }))
      .describe("New figures that stand out beside the unit's own earlier ones, where the old ones did not"),
  }),
  async answer({ params, body: { changes }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    authorise(actor, 'readReport', shareOf(unit, place.host));
    const state = await currentCycle(deps, place.stream);
    const nothing = { follows: [], checks: [], unusual: [] };
    if (!('consolidation' in state) || state.consolidation === null) return nothing;
    const { consolidation, plan, variances = [] } = state;
    const asked = await deps.askedOf(place.stream);
    const note: Variance = {
      ...{ number: variances.length + 1, unit, reason: '', document: '', by: handOf(actor) },
      changes: changes.map((change, row) => changeOf(change, row, asked)),
      standing: { status: 'waiting' },
    };
    const { template } = plan;
    const { follows, broken } = consequencesOf(template, sealedInput({ ...state, consolidation }), variances, note);
    const earlier = await ownHistory(deps.db, place.stream, unit);
    const unusual = note.changes.flatMap(({ code, old, value }) => {
      const indicator = template.indicators.find((one) => one.code === code);
      if (indicator === undefined || value === null || !isSummed(indicator)) return [];
      const past = pastOf(code, earlier);
      const stood = new Set(old === null ? [] : againstOwnHistory(old, past).map(({ rule }) => rule));
      return againstOwnHistory(value, past)
        .filter(({ rule }) => !stood.has(rule))
        .map((remark) => ({
          ...{ code, label: indicator.label, rule: remark.rule },
          sentence: historySentence(remark, spoken()),
        }));
    });
    return {
      follows: follows.map(followShape),
      checks: broken.map((one) => brokenShape(one, template)),
      unusual,
    };
  },
});
