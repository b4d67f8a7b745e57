import type { AwardRoundEvent } from '#domain/award-round/events.ts';
import type { AwardRoundState } from '#domain/award-round/state.ts';
import { saveOwnNumbers } from '#db/projections/document-numbers.ts';
import type { Change } from '#db/projections/projector.ts';
import type { AwardNominationTable, AwardRoundTable, AwardSubmissionTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** The round, and a row per nomination that the events speak of, as it stands after the last. */
export function projectAwards(writes: Together, change: Change<AwardRoundState>): void {
  const { state, stream, events } = change;
  if (state.status === 'none') return;
  const { host, committee, programme, period, kinds, criteria, nominations } = state;
  writes.save(round, [{ stream, host, committee, programme, period, ends_on: period.to, kinds, criteria }]);
  // The kind of the stream says whose events they are.
  const touched = new Set((events as readonly AwardRoundEvent[]).flatMap(numbersIn));
  const rows = nominations
    .filter(({ number }) => touched.has(number))
    .map((one) => ({
      ...{ stream, number: one.number, host, unit: one.nominee.unit, by_unit: one.byUnit, status: one.status },
      doc: one,
    }));
  writes.save(nomination, rows);
  const issued = state.submissions.map((doc) => ({ stream, paper: doc.paper, host, doc }));
  writes.save(submission, issued);
  saveOwnNumbers(writes, change);
}

function numbersIn(event: AwardRoundEvent): readonly number[] {
  switch (event.type) {
    case 'AwardRoundOpened':
    case 'AwardRoundChanged':
    case 'AwardSubmissionIssued':
      return [];
    case 'AwardDecisionRecorded':
      return event.data.given.map(({ number }) => number);
    case 'AwardNominated':
    case 'NominationWithdrawn':
    case 'NominationDecided':
      return [event.data.number];
  }
}

const round: SavedForm<Saved<AwardRoundTable>> = { table: 'award_round', key: ['stream'] };
const nomination: SavedForm<Saved<AwardNominationTable>> = { table: 'award_nomination', key: ['stream', 'number'] };
const submission: SavedForm<Saved<AwardSubmissionTable>> = { table: 'award_submission', key: ['stream', 'paper'] };
