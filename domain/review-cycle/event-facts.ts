import { namesOf } from '#domain/files/file-list.ts';
import { signedOffSaid } from '#domain/review-cycle/plan.ts';
import {
  count,
  day,
  deadline,
  type EventFacts,
  type Fact,
  instant,
  number,
  reason,
  text,
  unitFact,
  unitList,
  way,
  word,
  words,
  writtenNumber,
} from '#domain/kernel/event-facts.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { shareOf, unitsIn } from '#domain/review-cycle/event-concern.ts';
import { asDecided } from '#domain/review-cycle/events/deadline-events.ts';
import type { VarianceChange } from '#domain/review-cycle/variance.ts';
import { missingText } from '#domain/words/missing.ts';
import type { Language } from '#domain/words/language.ts';
import { placedReason } from '#domain/words/placed-reason.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { PlanMade } from '#domain/review-cycle/events/plan-events.ts';

/** In the language of whoever reads it, as far as something of it is words of ours. */
export function cycleFactsIn(language: Language, event: CycleEvent): readonly Fact[] {
  switch (event.type) {
    case 'CycleProposed':
    case 'DeadlineKept':
    case 'TaskReopeningRecorded':
      return [];
    case 'CyclePlanned':
    case 'CycleReplanned':
      return planned(event.data);
    case 'CallIssued':
      return [writtenNumber(event.data.number), day('date', event.data.date)];
    case 'CallAcknowledged':
      return [unitFact(event.data.unit)];
    case 'ReportSubmitted': {
      const { unit, report } = event.data;
      return [
        unitFact(unit),
        number('round', report.round),
        number('receipt', report.receipt),
        ...way('late', report.late),
      ];
    }
    case 'ReportReturned':
    case 'PlacesOpened': {
      const { unit, round, reasons } = event.data;
      return [
        unitFact(unit),
        number('round', round),
        ...reason(...reasons.map((each) => placedReason(each, language))),
      ];
    }
    case 'ReviewerAssigned':
      return [
        day('dueOn', event.data.dueOn),
        ...text('person', event.data.reviewer.person),
        ...unitList(event.data.units),
      ];
    case 'DraftCirculated':
    case 'OpinionsReminded': {
      const { round, dueOn, units: of } = event.data;
      return [number('round', round), day('dueOn', dueOn), ...unitList(of)];
    }
    case 'OpinionGiven':
      return event.data.agrees === true
        ? [unitFact(event.data.unit), number('round', event.data.round), ...way('agrees', true)]
        : [unitFact(event.data.unit), number('round', event.data.round), ...words(event.data.text)];
    case 'OpinionAnswered': {
      const { to, round, kind, text: said } = event.data;
      return [unitFact(to), number('round', round), word('opinionAnswer', kind), ...words(said)];
    }
    case 'ConsolidatedReportApproved':
      return [
        writtenNumber(event.data.number),
        day('date', event.data.date),
        ...reason(...event.data.kept.map(({ typed, reason: why }) => `${typed}: ${why}`)),
      ];
    case 'ReportAccepted':
      return [unitFact(event.data.unit), number('round', event.data.round)];
    case 'ExtensionRequested':
      return [unitFact(event.data.unit), day('until', event.data.until), ...reason(event.data.reason)];
    case 'ExtensionGranted':
    case 'UnitReopened':
      return [unitFact(event.data.unit), ...deadline(event.data.deadline), ...reason(event.data.reason)];
    case 'ExtensionRefused':
    case 'UnitExempted':
      return [unitFact(event.data.unit), ...reason(event.data.reason)];
    case 'UnitUrged':
      return [unitFact(event.data.unit), number('number', event.data.number)];
    case 'CyclePaperIssued': {
      const { kind, paperNumber, date, units: of } = event.data;
      return [word('cyclePaper', kind), ...text('paperNumber', paperNumber), day('date', date), ...unitList(of)];
    }
    case 'ReminderRungFired':
      return unitList(event.data.units);
    case 'DeadlinePassed':
      return [instant('dueAt', event.data.dueAt), ...unitList(event.data.overdue)];
    case 'CollectionClosed':
      return [...unitList(event.data.missing), ...reason(event.data.overrideReason)];
    case 'ReportsConsolidated':
      return event.data.years === undefined
        ? [count(event.data.accepted.length)]
        : [count(event.data.years.of.length), ...way('years', true)];
    case 'ConsolidationApproved':
      return reason(event.data.overrideReason);
    case 'VarianceRecorded': {
      const { unit, number: note, changes, reason: why, document, files } = event.data;
      const names = namesOf(files);
      const said = changes.map(changeSaid).join('; ');
      return [
        unitFact(unit),
        number('number', note),
        ...text('changes', said),
        ...text('document', names === null ? document : `${document} (${names})`),
        ...reason(why),
      ];
    }
    case 'VarianceAccepted':
      return [unitFact(event.data.unit), number('number', event.data.number)];
    case 'VarianceRefused': {
      const { unit, number: note, reason: why } = event.data;
      return [unitFact(unit), number('number', note), ...reason(why)];
    }
    case 'ScansAttached': {
      const { paper, number: of, date, files } = event.data;
      return [word('issuedPaper', paper), writtenNumber(of), day('date', date), ...text('name', namesOf(files))];
    }
    case 'ConferenceLinked':
      return [day('heldOn', event.data.heldOn)];
    case 'DeadlineReplanned':
      return [...deadline(event.data.deadline), ...unitList(event.data.units)];
    case 'DeadlinesSuspended': {
      const of = event.data.units.map(({ unit }) => unit);
      return [day('since', event.data.since), ...unitList(of), ...reason(event.data.reason)];
    }
    case 'DeadlinesResumed': {
      const { moved, on } = event.data;
      const last = [...moved].sort((a, b) => (a.deadline.at < b.deadline.at ? -1 : 1)).at(-1);
      const of = moved.flatMap((one) => one.units);
      return [day('on', on), ...deadline(last?.deadline ?? null), ...unitList(of), ...reason(event.data.reason)];
    }
    case 'CalendarFollowed': {
      const { calendar, own, moved, kept, signedOff } = event.data;
      const of = moved.flatMap((one) => one.units);
      const decided = kept.some(({ problem }) => problem === asDecided);
      return [
        // A table of a unit's own is known by the unit and its document; its version is no name.
        ...text('calendar', own === undefined ? calendar : `${own.unit} (${own.source})`),
        ...(decided ? way('kept', true) : unitList(of)),
        ...reason(event.data.reason, signedOffSaid(signedOff)),
      ];
    }
    case 'ConclusionRecorded': {
      const { noticeNumber, issuedOn, tasks } = event.data;
      return [...text('noticeNumber', noticeNumber), day('date', issuedOn), count(tasks.length)];
    }
    case 'TaskEndRecorded':
      return [word('outcome', event.data.outcome)];
    case 'CycleClosed':
      return [count(event.data.carriedOver.length)];
    case 'CycleCancelled':
      return reason(event.data.reason);
    default:
      return unreachable(event);
  }
}

function changeSaid({ code, old, ...turned }: VarianceChange): string {
  return `${code}: ${old ?? '–'} → ${turned.value ?? missingText(turned.missing)}`;
}

/** Of a plan the last of its deadlines, how many it asks, and who answers for too little time between levels: also for one of them, who is not shown who the others are. */
function planned({ plan, deadlines }: PlanMade): readonly Fact[] {
  if (plan.years !== undefined) return [count(plan.years.length), ...way('years', true)];
  const last = [...deadlines].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return [count(plan.members.length), ...deadline(last ?? null), ...reason(signedOffSaid(plan.levels.signedOff))];
}

export const cycleEventFacts: EventFacts<CycleEvent> = {
  unitsIn,
  shareOf,
  facts: (event) => cycleFactsIn('vi', event),
};
