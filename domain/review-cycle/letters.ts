import { calledIn } from '#domain/consolidated-report/paper.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { CycleLetter, CycleLetterTemplate } from '#domain/review-cycle/letter-templates.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { CycleProposed } from '#domain/review-cycle/events/plan-events.ts';
import { cycleFacts, type Facts, hostStaff, reporter, unitFacts, unitHead } from '#domain/review-cycle/letter-facts.ts';
import { openOf } from '#domain/review-cycle/left-open.ts';
import { pending, suspendedUnits, takingReports } from '#domain/review-cycle/members.ts';
import { reminderLetters } from '#domain/review-cycle/reminder-letters.ts';
import { varianceLetters } from '#domain/review-cycle/variance-letters.ts';
import { placedReason } from '#domain/words/placed-reason.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';
import { cycleName } from '#domain/words/cycle-name.ts';

type Running = Extract<CycleState, { members: readonly Member[] }>;

/** Who is told of an event. `state` is the one after it; keys are unique in the stream for ever. */
export function letters(state: CycleState, event: CycleEvent): readonly CycleLetter[] {
  if (event.type === 'CycleProposed') return [proposed(event)];
  if (!('members' in state)) return [];
  const told = toUnit(state);
  switch (event.type) {
    case 'CallIssued':
      return state.members.flatMap(({ unit }) => {
        const open = openOf(event.data.leftOpen ?? { tasks: [] }, unit);
        return told('call', 'callIssued', unit, open === 0 ? {} : { tasksLeftOpen: open });
      });
    case 'ReminderRungFired':
      return reminderLetters(state, event);
    case 'UnitUrged': {
      const { unit, number, workingDaysLeft } = event.data;
      return told(`urge/${number}`, 'manualUrge', unit, daysFacts(workingDaysLeft));
    }
    case 'CyclePaperIssued': {
      const { paper, kind, paperNumber, date, units, answerBy } = event.data;
      const facts = { paperNumber, paperDate: date, answerBy: answerBy ?? '' };
      return units.flatMap((unit) => told(`paper/${paper}`, `${kind}Issued`, unit, facts));
    }
    case 'ReportSubmitted': {
      const { unit, report } = event.data;
      const { receipt, round, documentNumber, arrivedAt, late, sentBy, signer } = report;
      return told(`receipt/${receipt}`, 'reportReceipt', unit, {
        receipt,
        round,
        submittedAt: arrivedAt,
        timeliness: late ? 'late' : 'onTime',
        ...(documentNumber === null ? {} : { documentNumber }),
        // Who pressed is said only where the paper names another.
        ...(sentBy === undefined || sentBy.person === signer.name
          ? {}
          : { sentBy: sentBy.person, signer: signer.name }),
      });
    }
    case 'ReportReturned': {
      const { round, unit, reasons } = event.data;
      const facts = { reason: reasons.map((each) => placedReason(each)).join('; '), ...reviewerFacts(state, unit) };
      return told(`returned/${round}`, 'reportReturned', unit, facts);
    }
    case 'PlacesOpened': {
      const { unit, round, reasons, after } = event.data;
      const facts = { reason: reasons.map((each) => placedReason(each)).join('; '), ...reviewerFacts(state, unit) };
      return told(`opened/${round}/${after}`, 'reportPlacesOpened', unit, facts);
    }
    case 'ReportAccepted': {
      const { unit, round } = event.data;
      const standing = memberIn(state, unit)?.standing;
      const acceptedAt = standing?.status === 'accepted' ? { acceptedAt: standing.acceptedAt } : {};
      return told(`accepted/${round}`, 'reportAccepted', unit, acceptedAt);
    }
    case 'ExtensionRequested': {
      const { unit, until, reason, number } = event.data;
      const facts = { ...unitFacts(state, unit), askedDate: until, reason };
      const key = `extension-asked/${number}/${unit}`;
      return [{ key, template: 'extensionAsked', to: hostStaff(state), facts }];
    }
    case 'ExtensionGranted': {
      const { unit, deadline, previous, reason } = event.data;
      return told(`extended/v${deadline.version}`, 'extensionGranted', unit, { previousDueAt: previous, reason });
    }
    case 'ExtensionRefused': {
      const { unit, reason } = event.data;
      return told(`extension-refused/${memberIn(state, unit)?.timesAsked ?? 0}`, 'extensionRefused', unit, { reason });
    }
    case 'UnitReopened': {
      const { unit, deadline, reason } = event.data;
      const sentBefore = memberIn(state, unit)?.standing.status === 'returned';
      // Nobody found anything wrong with it: it is opened again, and says so. Of a unit that had sent nothing only the date is new.
      const template: CycleLetterTemplate = sentBefore ? 'reportReopened' : 'extensionGranted';
      const facts = sentBefore ? { reason, ...reviewerFacts(state, unit) } : { reason };
      return told(`reopened/v${deadline.version}`, template, unit, facts);
    }
    case 'UnitExempted': {
      const { unit, reason } = event.data;
      return told(`exempted/v${memberIn(state, unit)?.version ?? 0}`, 'exempted', unit, { reason });
    }
    case 'DeadlineReplanned': {
      const { deadline, units } = event.data;
      const held = deadline.rule.kind === 'beforeConference' ? { heldOn: deadline.rule.conference } : {};
      if (!('call' in state)) return [];
      return units.flatMap((unit) => told(`replanned/v${deadline.version}`, 'conferenceMoved', unit, held));
    }
    case 'DeadlinesSuspended': {
      const { since, reason, units } = event.data;
      const owing = toReport(state);
      return units
        .filter(({ unit }) => owing.has(unit))
        .flatMap(({ unit, left }) => {
          const version = memberIn(state, unit)?.version ?? 0;
          const facts = { suspendedOn: since, workingDaysKept: left, reason };
          return told(`suspended/v${version}`, 'deadlineSuspended', unit, facts);
        });
    }
    case 'DeadlinesResumed': {
      const { moved, reason } = event.data;
      const owing = toReport(state);
      return moved.flatMap(({ deadline, units }) => {
        const concerned = units.filter((unit) => owing.has(unit));
        return concerned.flatMap((unit) => told(`resumed/v${deadline.version}`, 'deadlineResumed', unit, { reason }));
      });
    }
    case 'CalendarFollowed': {
      if (!('call' in state)) return [];
      const { moved, reason } = event.data;
      const owing = toReport(state);
      // Whose clock stands still has no date that could move: it is told when the clock goes on.
      const still = suspendedUnits(state);
      return moved.flatMap(({ deadline, previous, units }) => {
        if (deadline.at === previous.at) return [];
        const concerned = units.filter((unit) => owing.has(unit) && !still.has(unit));
        const key = `moved/v${deadline.version}`;
        return concerned.flatMap((unit) => told(key, 'deadlineMoved', unit, { previousDueAt: previous.at, reason }));
      });
    }
    case 'DraftCirculated': {
      const { round, units, dueOn } = event.data;
      const facts = { ...cycleFacts(state), round, opinionDueOn: dueOn, link: addressOf.opinion(state.plan.cycle) };
      return units.map((unit) => opinionLetter(state, `opinion/${round}`, 'opinionAsked', unit, facts));
    }
    case 'OpinionsReminded': {
      const { round, units, dueOn, on } = event.data;
      const facts = { ...cycleFacts(state), round, opinionDueOn: dueOn, link: addressOf.opinion(state.plan.cycle) };
      const key = on === undefined ? `opinion-due/${round}` : `opinion-urged/${round}/${on}`;
      return units.map((unit) => opinionLetter(state, key, 'opinionDue', unit, facts));
    }
    case 'VarianceRecorded':
    case 'VarianceAccepted':
    case 'VarianceRefused':
      return varianceLetters(state, event);
    // The answers stand in the table the host keeps; whoever gave the opinion reads them there.
    case 'OpinionGiven':
    case 'OpinionAnswered':
    case 'ConsolidatedReportApproved':
    // The reviewer is one of the host's own: it stands in his list of work.
    case 'ReviewerAssigned':
    case 'CyclePlanned':
    case 'CycleReplanned':
    case 'CallAcknowledged':
    case 'DeadlinePassed':
    case 'CollectionClosed':
    case 'ReportsConsolidated':
    case 'ConsolidationApproved':
    case 'ScansAttached':
    case 'ConferenceLinked':
    case 'DeadlineKept':
    case 'ConclusionRecorded':
    case 'TaskEndRecorded':
    case 'TaskReopeningRecorded':
    case 'CycleClosed':
    case 'CycleCancelled':
      return [];
    default:
      return unreachable(event);
  }
}

function memberIn(state: Running, unit: UnitId): Member | undefined {
  return state.members.find((member) => member.unit === unit);
}

/** Who is asked about what sums years is no member. */
function nameIn(state: Running, unit: UnitId): string {
  return memberIn(state, unit)?.name ?? calledIn('paper' in state ? state.paper.rounds : [], unit) ?? unit;
}

/** Whom the unit can ask about it; nobody was named: the letter names nobody. */
function reviewerFacts(state: Running, unit: UnitId): Facts {
  const reviewer = memberIn(state, unit)?.review?.reviewer.person;
  return reviewer === undefined ? {} : { reviewer };
}

/** Who owes a report and may still hand it in. */
function toReport(state: Running): ReadonlySet<UnitId> {
  const cycle = takingReports(state);
  const owing = cycle === null ? [] : cycle.members.filter((member) => pending(cycle, member));
  return new Set(owing.map(({ unit }) => unit));
}

function toUnit(state: Running) {
  return (key: string, template: CycleLetterTemplate, unit: UnitId, more: Facts = {}): readonly CycleLetter[] => {
    const to: readonly Addressee[] = [reporter(unit), unitHead(unit)];
    return [{ key: `${key}/${unit}`, template, to, facts: { ...unitFacts(state, unit), ...more } }];
  };
}

/** About the draft of the consolidated report, not about the unit's own: with neither its deadline nor the way to its form. */
function opinionLetter(
  state: Running,
  key: string,
  template: CycleLetterTemplate,
  unit: UnitId,
  facts: Facts,
): CycleLetter {
  const to: readonly Addressee[] = [reporter(unit), unitHead(unit)];
  return { key: `${key}/${unit}`, template, to, facts: { ...facts, unit: nameIn(state, unit) } };
}

function daysFacts(workingDaysLeft: number | null): Facts {
  if (workingDaysLeft === null) return {};
  return workingDaysLeft < 0 ? { workingDaysLate: -workingDaysLeft } : { workingDaysLeft };
}

function proposed({ data }: CycleProposed): CycleLetter {
  const facts = {
    cycle: cycleName(data),
    committee: data.committee.name,
    windowFrom: data.dataWindow.from,
    windowTo: data.cutOff,
    cutOff: data.cutOff,
    link: addressOf.board(data.cycle),
  };
  const to: readonly Addressee[] = [{ unit: data.host.unit, role: 'coordinator' }];
  return { key: 'proposed', template: 'cycleProposed', to, facts };
}
