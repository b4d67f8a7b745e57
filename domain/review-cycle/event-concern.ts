import { all, type Concern, host, only, units } from '#domain/kernel/event-facts.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';

/** Whom an event concerns. */
export function unitsIn(event: CycleEvent): Concern {
  switch (event.type) {
    case 'CycleProposed':
    case 'CyclePlanned':
    case 'CycleReplanned':
    case 'CallIssued':
    case 'CollectionClosed':
    case 'ScansAttached':
    case 'ConferenceLinked':
    case 'ConclusionRecorded':
    case 'CycleClosed':
    case 'CycleCancelled':
      return all;
    case 'CallAcknowledged':
    case 'ReportSubmitted':
    case 'ReportReturned':
    case 'PlacesOpened':
    case 'ReportAccepted':
    case 'ExtensionRequested':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
    case 'UnitExempted':
    case 'UnitReopened':
    case 'UnitUrged':
    case 'VarianceRecorded':
    case 'VarianceAccepted':
    case 'VarianceRefused':
      return units(event.data.unit);
    case 'ReviewerAssigned':
      return host;
    case 'ReminderRungFired':
      return units(...event.data.units, ...event.data.remindedToday);
    case 'DeadlinePassed':
      return units(...event.data.overdue);
    case 'DeadlineReplanned':
      return units(...event.data.units);
    case 'DeadlinesSuspended':
      return units(...event.data.units.map(({ unit }) => unit));
    case 'DeadlinesResumed':
      return units(...event.data.moved.flatMap((one) => one.units));
    case 'CalendarFollowed':
      return event.data.moved.length === 0 ? host : units(...event.data.moved.flatMap((one) => one.units));
    case 'CyclePaperIssued':
    case 'DraftCirculated':
    case 'OpinionsReminded':
      return units(...event.data.units);
    case 'OpinionGiven':
      return units(event.data.unit);
    case 'OpinionAnswered':
      return units(event.data.to);
    case 'ReportsConsolidated':
    case 'ConsolidationApproved':
    case 'ConsolidatedReportApproved':
    case 'DeadlineKept':
    case 'TaskEndRecorded':
    case 'TaskReopeningRecorded':
      return host;
    default:
      return unreachable(event);
  }
}

/** What of it one unit is shown: the others' part is the host's knowledge. */
export function shareOf(event: CycleEvent, unit: UnitId): CycleEvent {
  switch (event.type) {
    case 'CyclePlanned':
      return { ...event, data: { ...event.data, assigned: only(event.data.assigned, unit) } };
    case 'CycleReplanned':
      return { ...event, data: { ...event.data, assigned: only(event.data.assigned, unit) } };
    case 'ReminderRungFired': {
      const { data } = event;
      const remindedToday = only(data.remindedToday, unit);
      return { ...event, data: { ...data, units: only(data.units, unit), remindedToday } };
    }
    case 'DeadlinePassed':
      return { ...event, data: { ...event.data, overdue: only(event.data.overdue, unit) } };
    case 'CollectionClosed': {
      const { data } = event;
      const notAccepted = only(data.notAccepted, unit);
      return { ...event, data: { ...data, missing: only(data.missing, unit), notAccepted } };
    }
    case 'DeadlineReplanned':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'DeadlinesSuspended':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'DeadlinesResumed':
      return { ...event, data: { ...event.data, moved: movedFor(event.data.moved, unit) } };
    case 'CalendarFollowed':
      return { ...event, data: { ...event.data, moved: movedFor(event.data.moved, unit), kept: [] } };
    case 'DraftCirculated': {
      const { named, ...data } = event.data;
      const own = named?.filter((one) => one.unit === unit);
      return {
        ...event,
        data: { ...data, units: only(data.units, unit), ...(own === undefined ? {} : { named: own }) },
      };
    }
    case 'CyclePaperIssued':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'OpinionsReminded':
      return { ...event, data: { ...event.data, units: only(event.data.units, unit) } };
    case 'CycleProposed':
    case 'CallIssued':
    case 'CallAcknowledged':
    case 'ReportSubmitted':
    case 'ReportReturned':
    case 'PlacesOpened':
    case 'ReportAccepted':
    case 'ExtensionRequested':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
    case 'UnitExempted':
    case 'UnitReopened':
    case 'UnitUrged':
    case 'ReviewerAssigned':
    case 'VarianceRecorded':
    case 'VarianceAccepted':
    case 'VarianceRefused':
    case 'ReportsConsolidated':
    case 'ConsolidationApproved':
    case 'OpinionGiven':
    case 'OpinionAnswered':
    case 'ConsolidatedReportApproved':
    case 'ScansAttached':
    case 'ConferenceLinked':
    case 'DeadlineKept':
    case 'ConclusionRecorded':
    case 'TaskEndRecorded':
    case 'TaskReopeningRecorded':
    case 'CycleClosed':
    case 'CycleCancelled':
      return event;
    default:
      return unreachable(event);
  }
}

type Moved = { readonly units: readonly UnitId[] };

function movedFor<M extends Moved>(moved: readonly M[], unit: UnitId): readonly M[] {
  return moved.flatMap((one) => {
    const own = only(one.units, unit);
    return own.length === 0 ? [] : [{ ...one, units: own }];
  });
}
