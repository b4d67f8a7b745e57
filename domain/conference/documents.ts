import { type Issued, headOf, namesOf, recipientsOf } from '#domain/conference/paper-parts.ts';
import { issuedChangePaper } from '#domain/conference/change-paper-document.ts';
import { approvedMinutes } from '#domain/conference/minutes-paper.ts';
import type { DraftDeadline, DraftTask } from '#domain/conference/conclusion.ts';
import type { ConferenceEvent, ConvenedFacts } from '#domain/conference/events.ts';
import type { ConferenceFacts, ConferenceState, DraftedConclusions } from '#domain/conference/state.ts';
import { byRank, type Invitee } from '#domain/conference/parts.ts';
import type { ConcludedItem } from '#domain/documents/concluded-item.ts';
import { conclusionNotice } from '#domain/documents/conclusion-notice.ts';
import { type InvitedToPaper, invitation } from '#domain/documents/invitation.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { tookPart } from '#domain/documents/took-part.ts';
import { vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { label } from '#domain/words/labels.ts';

/** One letter for all who are invited, under one number; one notice. */
export function documents(state: ConferenceState, event: ConferenceEvent): readonly DocumentRequest[] {
  if (state.status === 'none') return [];
  if (event.type === 'InvitationsIssued') {
    const { number } = event.data;
    const document = invitationDocument(state.facts, event.data);
    return [{ key: 'invitation', fileName: `giay-moi-${number}.docx`, document }];
  }
  if (event.type === 'FurtherInvited') {
    const { number, letter, invitees } = event.data;
    const document = invitationDocument({ ...state.facts, invitees }, event.data);
    return [{ key: `invitation/${letter}`, fileName: `giay-moi-${number}.docx`, document }];
  }
  if (event.type === 'ChangePaperIssued') return issuedChangePaper(state, event);
  if (event.type === 'MinutesNumbered') {
    const document = approvedMinutes(state);
    return document === null ? [] : [{ key: 'minutes', fileName: `bien-ban-${event.data.number}.docx`, document }];
  }
  if (event.type === 'ConclusionNoticeIssued' && state.status === 'noticeIssued') {
    const { number } = event.data;
    const document = noticeDocument(state, state.draft, event.data);
    return [{ key: 'conclusion-notice', fileName: `thong-bao-ket-luan-${number}.docx`, document }];
  }
  return [];
}

export function invitationDocument(facts: ConvenedFacts, issued: Issued): OfficialDocument {
  return invitation({
    head: headOf(facts, issued),
    invited: byRank(facts.invitees).map(invitedOf),
    conference: facts.title,
    heldOn: facts.heldOn,
    hour: facts.hour,
    partOfDay: facts.partOfDay,
    form: facts.form,
    place: facts.place,
    chairs: facts.coChairs.map(({ post, name }) => (name === null ? post : `${name}, ${post}`)),
    points: facts.points.map(({ name }) => ({ name, place: null })),
    agenda: facts.agenda.map(({ time, title, presenter }) => ({
      item: time === '' ? title : `${time} ${title}`,
      presenter,
    })),
    requirements: facts.requirements ?? [],
  });
}

/** "đồng chí Nguyễn Văn B, Bí thư"; what is not said leaves no mark. */
function invitedOf({ name, role, person, unit, count }: Invitee): InvitedToPaper {
  const who = [...(person === undefined ? [] : [person]), ...(role === '' || role === name ? [] : [role])].join(', ');
  return { name, isUnit: unit !== null, who, count };
}

/** What is concluded, as far as the notice prints it. */
export type Concluded = Pick<DraftedConclusions, 'tasks' | 'assessment'>;

export function noticeDocument(
  state: ConferenceFacts,
  { tasks, assessment }: Concluded,
  issued: Issued,
): OfficialDocument {
  const { facts } = state;
  return conclusionNotice({
    head: headOf(facts, issued),
    recipients: recipientsOf(facts),
    conference: facts.title,
    heldOn: facts.heldOn,
    place: facts.place,
    chairs: facts.coChairs,
    participants: noticeParticipants(state),
    assessment: assessment ?? { results: [], shortcomings: [], causes: [] },
    items: tasks.map(printedItem),
  });
}

/** Whoever was invited and did not decline, and how many were called. */
export function noticeParticipants({ facts, replies, rollCalls }: ConferenceFacts): readonly string[] {
  const away = replies.filter(({ answer }) => answer === 'decline').map(({ invitee }) => invitee);
  const came = facts.invitees.filter(({ id }) => !away.includes(id));
  return tookPart({
    groups: namesOf(came.filter(({ unit }) => unit === null)),
    units: namesOf(came.filter(({ unit }) => unit !== null)),
    present: rollCalls.length === 0 ? null : rollCalls.reduce((sum, call) => sum + call.present, 0),
    points: facts.points.length,
  });
}

export function printedItem({ number, programme, deadline, horizon, ...said }: DraftTask): ConcludedItem {
  return {
    ...said,
    number: String(number),
    programme: label('programme', programme),
    deadline: printedTerm(deadline),
    horizon: horizon?.label ?? null,
  };
}

function printedTerm(deadline: DraftDeadline): ConcludedItem['deadline'] {
  const { appliesTo } = { appliesTo: null, ...deadline };
  const ofPart = appliesTo === null ? {} : { appliesTo };
  switch (deadline.kind) {
    case 'none':
      return deadline;
    case 'event':
    case 'relative':
      return { kind: deadline.kind, text: deadline.text, ...ofPart };
    case 'workingDays':
      return { kind: 'workingDays', days: deadline.days, ...ofPart };
    case 'date': {
      const text = deadline.text === null ? {} : { text: deadline.text };
      return { kind: 'date', at: vietnamInstant(deadline.date, deadline.hour ?? '24:00'), ...text, ...ofPart };
    }
    default:
      return unreachable(deadline);
  }
}
