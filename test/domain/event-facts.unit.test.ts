import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { awardRoundEventFacts } from '#domain/award-round/event-facts.ts';
import { calendarEventFacts } from '#domain/calendar-table/event-facts.ts';
import { conferenceEventFacts } from '#domain/conference/event-facts.ts';
import { inspectionEventFacts } from '#domain/inspection/event-facts.ts';
import { directiveEventFacts } from '#domain/directive/event-facts.ts';
import { taskEventFacts } from '#domain/follow-up-task/event-facts.ts';
import type { EventFacts } from '#domain/kernel/event-facts.ts';
import { modelRegisterEventFacts } from '#domain/model-register/event-facts.ts';
import type { AggregateKind, UnitId } from '#domain/kernel/ids.ts';
import { organisationEventFacts } from '#domain/organisation/event-facts.ts';
import { outsideIndexEventFacts } from '#domain/outside-index/event-facts.ts';
import { templateEventFacts } from '#domain/report-template/event-facts.ts';
import { cycleEventFacts } from '#domain/review-cycle/event-facts.ts';
import { upcast } from '#db/event-store/upcast.ts';
import { history as en } from '#web/words/en/history.ts';
import { history as vi } from '#web/words/vi/history.ts';

interface Sample {
  readonly type: string;
  readonly data: unknown;
}

const at = '2026-06-22T10:00:00.000Z';
const by = 'Trần Văn A';
const why = 'theo đề nghị';
const a = 'huyen-a' as UnitId;
const b = 'huyen-b' as UnitId;
const stranger = 'huyen-z' as UnitId;
const pci = {
  ...{ code: 'PCI', name: 'PCI', year: 2025, unit: a, states: '67.31', measure: 'points', publishedOn: '2026-05-05' },
  source: { organisation: 'VCCI', title: 'Báo cáo PCI 2025', address: null },
};
const deadline = { version: 2, at, rungs: [] };

/** What no release has stored yet in the fixtures, or only about one unit. */
const model = { number: 1, unit: 'huyen-a', name: 'Tổ tự quản', field: 'kinh-te', since: '2018', recognitions: [] };
const more: Readonly<Record<AggregateKind, readonly Sample[]>> = {
  reviewCycle: [
    { type: 'CycleProposed', data: {} },
    {
      type: 'CycleReplanned',
      data: {
        plan: { members: [a, b], levels: { signedOff: { name: by, post: 'Trưởng ban', reason: why } } },
        deadlines: [deadline],
        assigned: [{ unit: a }, { unit: b }],
      },
    },
    {
      type: 'CyclePlanned',
      data: { plan: { members: [], years: [{ cycle: 'cycle/x-2020' }] }, deadlines: [], assigned: [] },
    },
    {
      type: 'CycleReplanned',
      data: { plan: { members: [], years: [{ cycle: 'cycle/x-2020' }] }, deadlines: [], assigned: [] },
    },
    { type: 'ReportsConsolidated', data: { accepted: [], years: { of: [{ cycle: 'cycle/x-2020' }], faults: [] } } },
    { type: 'ExtensionRefused', data: { unit: a, reason: why } },
    { type: 'UnitReopened', data: { unit: a, deadline, reason: why } },
    { type: 'UnitUrged', data: { unit: a, on: '2026-06-20', workingDaysLeft: 1, number: 2 } },
    {
      type: 'CyclePaperIssued',
      data: {
        ...{ paper: 1, kind: 'urgingLetter', number: 34, paperNumber: '34/BCĐ', date: '2026-06-20', on: '2026-06-20' },
        ...{ units: [a, b], answerBy: '2026-06-25', text: null, by },
      },
    },
    { type: 'ReminderRungFired', data: { units: [a, b], remindedToday: [], dueAt: at } },
    { type: 'ReminderRungFired', data: { units: [], remindedToday: [], dueAt: at } },
    { type: 'DeadlinePassed', data: { version: 1, dueAt: at, overdue: [a, b] } },
    { type: 'CollectionClosed', data: { missing: [a, b], notAccepted: [b], overrideReason: why } },
    { type: 'DeadlineReplanned', data: { replaces: 1, deadline, previous: at, units: [a, b] } },
    { type: 'PlacesOpened', data: { unit: a, round: 1, reasons: [{ path: null, reason: why }], after: 1 } },
    {
      type: 'ReviewerAssigned',
      data: { units: [a, b], reviewer: { account: 'a-1', person: 'Lê Văn C' }, dueOn: '2026-06-20' },
    },
    {
      type: 'VarianceRecorded',
      data: {
        ...{ number: 1, unit: a, changes: [{ code: 'models', old: '1070', value: '1079' }], reason: why },
        ...{ document: '15-BC/HU', by: { person: by } },
      },
    },
    {
      type: 'VarianceRecorded',
      data: {
        ...{ number: 2, unit: a, reason: why, document: '16-BC/HU', by: { person: by } },
        changes: [{ code: 'models', old: '1079', value: null, missing: { reason: 'noneArose', words: null } }],
        files: [{ id: 'f', name: 'Công văn.pdf', type: 'pdf', size: 1, hash: '0'.repeat(64) }],
      },
    },
    { type: 'VarianceAccepted', data: { unit: a, number: 1 } },
    {
      type: 'VarianceAccepted',
      data: { unit: a, number: 1, summedIn: [{ cycle: 'cycle/x/gd', host: a, label: 'giai đoạn' }] },
    },
    { type: 'VarianceRefused', data: { unit: a, number: 1, reason: why } },
    {
      type: 'ScansAttached',
      data: {
        ...{ paper: 'call', number: 12, date: '2020-06-02', by },
        files: [{ id: 'f', name: 'Công văn.pdf', type: 'pdf', size: 1, hash: '0'.repeat(64) }],
      },
    },
    { type: 'DeadlineKept', data: { version: 1, problem: 'deadline-in-the-past' } },
    {
      type: 'DeadlinesSuspended',
      data: { since: '2026-06-10', reason: why, units: [{ unit: a, left: 3, hour: '17:00' }] },
    },
    { type: 'DeadlinesResumed', data: { on: '2026-06-15', reason: why, moved: [{ deadline, units: [a, b] }] } },
    {
      type: 'CalendarFollowed',
      data: {
        calendar: 'vn.2',
        reason: why,
        moved: [{ replaces: 1, deadline, previous: { date: '2026-06-18', at }, alreadyFired: [], units: [a, b] }],
        kept: [],
      },
    },
    { type: 'DraftCirculated', data: { round: 1, on: '2020-06-22', dueOn: '2020-06-25', units: [a, b] } },
    { type: 'OpinionsReminded', data: { round: 1, dueOn: '2020-06-25', units: [a, b] } },
    { type: 'OpinionGiven', data: { unit: a, round: 1, number: 1, section: null, text: why } },
    { type: 'OpinionGiven', data: { unit: a, round: 1, number: 2, section: null, text: why, agrees: true } },
    { type: 'OpinionAnswered', data: { to: a, round: 1, opinion: 1, kind: 'taken', text: why } },
    {
      type: 'ConsolidatedReportApproved',
      data: { number: 7, date: '2020-06-26', kept: [{ section: 's', typed: '9', reason: why }] },
    },
    { type: 'CycleCancelled', data: { reason: why } },
  ],
  conference: [
    { type: 'PaperRegistered', data: { byKind: 'unit', by: 'huyện A', title: null, registeredBy: by } },
    {
      type: 'ConferenceFilesAttached',
      data: {
        ...{ to: { as: 'paper', paper: 1 }, unit: a, by },
        files: [{ id: 'f', name: 'Tham luận.docx', type: 'docx', size: 1, hash: '0'.repeat(64) }],
      },
    },
    { type: 'PointAdded', data: { id: 'p', name: 'Điểm cầu huyện A', unit: a, contact: null, isMain: false, by } },
    {
      type: 'ChangePaperIssued',
      data: {
        ...{ paper: 1, kind: 'changeLetter', number: 31, paperNumber: '31/BCĐ', date: '2026-06-20', text: null },
        ...{ reason: why, by, was: { heldOn: '2026-06-30', hour: null, partOfDay: null, place: null, form: 'online' } },
      },
    },
    {
      type: 'FurtherInvited',
      data: {
        letter: 2,
        number: 8,
        date: '2026-06-22',
        signer: {},
        adHocReason: why,
        late: true,
        by,
        invitees: [{ unit: b }],
      },
    },
    {
      type: 'PaperCorrected',
      data: { correction: 1, paper: 1, was: { by: 'huyện A' }, now: { by: 'huyện A', title: null }, told: false },
    },
    {
      type: 'PaperCorrected',
      data: {
        correction: 2,
        paper: 1,
        was: { by: 'huyện A' },
        now: { by: 'huyện A', title: 'T', withdrawn: true },
        told: true,
      },
    },
    {
      type: 'ConferenceCorrected',
      data: {
        ...{ correction: 1, now: { place: 'B' }, was: { place: 'A' }, reason: why, told: true, by },
        points: { set: [], withdrawn: ['p'], was: [{ id: 'p', name: 'Điểm cầu huyện B', unit: b }] },
      },
    },
    {
      type: 'ConferenceCorrected',
      data: {
        correction: 2,
        now: {},
        was: {},
        invitees: { set: [], withdrawn: [], was: [] },
        reason: null,
        told: false,
        by,
      },
    },
    { type: 'ConferenceMoved', data: { from: '2026-07-01', heldOn: '2026-07-03', reason: why, by } },
    { type: 'ConferencePostponed', data: { reason: why, by } },
    { type: 'ConferenceCancelled', data: { reason: why, by } },
    { type: 'AwardRecorded', data: { kindLabel: 'Bằng khen', count: 3, names: [], by } },
    { type: 'RecommendationsRecorded', data: { items: [{}, {}], by } },
    {
      type: 'RecommendationAnswered',
      data: {
        ...{ item: 'kn-1', addressee: null, by: 'Tỉnh ủy', date: '2026-08-01', stance: 'agreed', text: 'đồng ý' },
        ...{ unit: null, statement: 'Bố trí kinh phí', corrects: false, recordedBy: by },
      },
    },
    { type: 'SpeechesRecorded', data: { items: [{ id: 's', by: 'huyện A', said: '' }], version: 1, by } },
    { type: 'ShortcomingJoined', data: { id: 's', sameAs: 't', statement: 'Chậm gửi báo cáo', by } },
    { type: 'ShortcomingJoined', data: { id: 's', sameAs: null, statement: 'Chậm gửi báo cáo', by } },
    {
      type: 'DutiesStated',
      data: { items: [{ id: 'v', kind: 'script', what: 'Kịch bản', owner: '' }], version: 1, by },
    },
    { type: 'DutyTicked', data: { duty: 'v', what: 'Kịch bản', done: true, by } },
    { type: 'DutyTicked', data: { duty: 'v', what: 'Kịch bản', done: false, by } },
    {
      type: 'ReadinessStated',
      data: { ...{ point: 'p', name: 'Điểm cầu A', tried: null, person: '', phone: '', room: '' }, version: 1, by },
    },
    { type: 'AgendaItemBegun', data: { number: 1, title: 'Khai mạc', since: at, by } },
    { type: 'AgendaItemEnded', data: { title: 'Khai mạc', since: at, by } },
    { type: 'FloorGiven', data: { speech: 's', who: 'huyện A', since: at, by } },
    { type: 'FloorEnded', data: { who: 'huyện A', since: at, by } },
    { type: 'VotePut', data: { vote: 'b1', question: 'Thông qua chương trình', by } },
    {
      type: 'VoteCounted',
      data: {
        vote: 'b1',
        question: 'Thông qua chương trình',
        inFavour: 40,
        against: 1,
        abstained: 0,
        present: 45,
        corrects: false,
        by,
      },
    },
    {
      type: 'VoteCounted',
      data: {
        vote: 'b1',
        question: 'Thông qua chương trình',
        inFavour: 40,
        against: 1,
        abstained: 0,
        present: 45,
        corrects: true,
        by,
      },
    },
    { type: 'MinutesApproved', data: { text: { title: 'T', parts: [] }, by } },
    { type: 'MinutesNumbered', data: { number: 3, minutesNumber: '03/BB-BCĐ', date: '2026-07-03', by } },
    { type: 'NoticeReminderFired', data: { key: 'k', dueAt: at } },
    { type: 'SubstituteDecided', data: { point: 'p', name: 'X', unit: a, approved: false, reason: why, by } },
    { type: 'LinkRecorded', data: { point: 'p', link: 'lost', since: at, by } },
    { type: 'ConferenceDayPassed', data: { on: '2026-07-03' } },
    {
      type: 'RollCallRecorded',
      data: { point: 'p', entries: [{ name: 'X', unit: a }], present: 1, corrects: true, by },
    },
  ],
  followUpTask: [
    { type: 'TaskExtensionRefused', data: { unit: a, reason: why, by } },
    { type: 'TaskWithdrawn', data: { reason: why, by } },
    { type: 'TaskUrged', data: { count: 1, units: [a, b], text: why, by } },
    {
      type: 'TaskPaperIssued',
      data: {
        ...{ paper: 1, kind: 'urgingLetter', number: 21, paperNumber: '21/BCĐ-VP', date: '2026-09-01', text: why, by },
        ...{ units: [a, b], answerBy: '2026-09-10', signer: { authority: '', post: 'Trưởng Ban', name: 'X' } },
        issuer: { committee: 'c', layout: 'state', superior: '', issuer: 'B', issuerCode: 'B', place: 'NB' },
      },
    },
    {
      type: 'TaskPassedDown',
      data: {
        ...{ unit: a, task: 'task/x/01', units: [{ unit: 'xa', name: 'xã' }], rule: { kind: 'all' } },
        ...{ deadline: null, remark: why, by },
      },
    },
    { type: 'MilestoneSet', data: { number: 1, name: 'dự thảo', whose: null, deadline, reason: why, by } },
    { type: 'MilestoneSet', data: { number: 2, name: 'biểu', whose: a, deadline, reason: null, by } },
    { type: 'MilestoneDropped', data: { number: 1, name: 'dự thảo', whose: null, reason: why, by } },
    { type: 'MilestoneVerified', data: { unit: a, number: 1, name: 'dự thảo', by } },
    { type: 'MilestoneReturned', data: { unit: a, number: 1, name: 'dự thảo', reason: why, by } },
    {
      type: 'MilestoneExtensionAsked',
      data: { unit: a, number: 1, name: 'dự thảo', until: '2026-08-14', reason: why, by },
    },
    ...[null, deadline].map((granted) => ({
      type: 'MilestoneExtensionDecided',
      data: { unit: a, number: 1, name: 'dự thảo', deadline: granted, reason: why, by },
    })),
    { type: 'MilestoneReached', data: { unit: a, number: 1, name: 'dự thảo', late: true, text: why, by } },
    { type: 'MembersCounted', data: { unit: a, verified: 1, of: 2, met: false } },
    { type: 'ReportedFromBelow', data: { unit: a, verified: 2, of: 2, arrivedAt: at, by } },
    { type: 'PassingEnded', data: { unit: a, task: 'task/x/01', reason: why } },
    { type: 'TermAboveMoved', data: { until: at } },
    {
      type: 'TaskSourceCorrected',
      data: { noticeNumber: '13', noticeDate: '2026-06-01', source: { kind: 'paper', paper: 'chiThi', issuer: 'A' } },
    },
    { type: 'TaskRungFired', data: { dueAt: at, units: [a, b], quiet: [b] } },
    { type: 'TaskRungFired', data: { dueAt: at, units: [], quiet: [] } },
    { type: 'TaskBecameOverdue', data: { version: 1, dueAt: at, units: [a, b] } },
    { type: 'TaskSilenceRaised', data: { on: '2026-06-20', units: [a, b] } },
    { type: 'TaskReopened', data: { units: [a, b], reason: why, deadline: null, hadEnded: true, by } },
    {
      type: 'UnitsAssigned',
      data: {
        units: [
          { unit: a, name: 'huyện A' },
          { unit: b, name: 'huyện B' },
        ],
        lead: null,
        reason: why,
        by,
      },
    },
    { type: 'ProgressReported', data: { unit: a, percent: null, text: why, by } },
  ],
  organisation: [
    {
      type: 'UnitRenamed',
      data: { unit: a, from: '2026-01-01', kind: 'commune', name: 'xã A', aliases: [], document: 'NQ 1' },
    },
    { type: 'UnitMoved', data: { unit: a, from: '2026-01-01', parent: b, document: 'NQ 1' } },
    { type: 'UnitPlaced', data: { unit: a, hierarchy: 'party', from: '2026-01-01', parent: b, document: 'QĐ 1' } },
    { type: 'UnitDissolved', data: { unit: a, lastDay: '2026-01-01', document: 'NQ 1' } },
    { type: 'UnitDetailsCorrected', data: { unit: a, asOf: '2026-01-01' } },
    { type: 'UnitCorrected', data: { unit: a, asOf: '2026-01-01', name: 'xã A', kind: 'commune', reason: why } },
    { type: 'UnitKindDefined', data: { id: 'k', name: 'trung tâm' } },
    { type: 'UnitKindRevised', data: { id: 'k', name: 'trung tâm' } },
    { type: 'CommitteeRegistered', data: { name: 'Ban Chỉ đạo' } },
    { type: 'CommitteeRevised', data: { name: 'Ban Chỉ đạo' } },
    { type: 'CommitteeRenamed', data: { committee: 'c', from: '2023-07-01', name: 'Ban Chỉ đạo', document: 'QĐ 1' } },
    { type: 'CommitteeMembersSet', data: { committee: 'c', members: [] } },
    { type: 'NumberSeriesSet', data: { committee: 'c', series: {} } },
    { type: 'YearlyPlanSet', data: { committee: 'c', plan: {} } },
  ],
  template: [
    { type: 'TemplateRevised', data: { name: 'Đề cương', version: 2, reason: why } },
    {
      type: 'TemplateRevised',
      data: {
        ...{ name: 'Đề cương', version: 3, reason: why },
        law: {
          number: '10/2022/QH15',
          name: 'Luật Thực hiện dân chủ ở cơ sở',
          date: '2022-11-10',
          inForceFrom: '2023-07-01',
        },
      },
    },
  ],
  calendar: [
    { type: 'CalendarPublished', data: { version: 'thu-1', from: '2026-01-01', to: '2026-12-31', days: [] } },
    {
      type: 'CalendarDaysChanged',
      data: {
        version: 'thu.2',
        base: 'thu-1',
        days: [{ date: '2026-01-02', kind: 'swappedOff', label: 'Hoán đổi', source: '12729/VPCP-KGVX' }],
      },
    },
    { type: 'CultureDayObserved', data: { version: 'thu.3', base: 'thu.2', from: 2027, source: 'NQ 80-NQ/TW' } },
    { type: 'CultureDayObserved', data: { version: 'thu.4', base: 'thu.3', from: null, source: 'Luật' } },
    { type: 'OwnCalendarWithdrawn', data: { unit: 'xa-a' as UnitId, base: 'xa-a.2', source: '9/QĐ-UBND' } },
  ],
  outsideIndex: [
    { type: 'OutsideIndexRecorded', data: { ...pci, host: a } },
    { type: 'OutsideIndexCorrected', data: { ...pci, before: { ...pci, states: '67.13' }, reason: why } },
    { type: 'OutsideIndexWithdrawn', data: { ...pci, reason: why } },
  ],
  directive: [
    {
      type: 'PaperEntered',
      data: {
        paper: { kind: 'keHoach', number: '12-KH/TU', date: '2026-06-01', issuer: 'Tỉnh ủy' },
        tasks: [{ task: 'task/x~vb.1/01', number: 1 }],
      },
    },
    { type: 'PaperTasksAdded', data: { tasks: [{ task: 'task/x~vb.1/02', number: 2 }] } },
    { type: 'PaperScanAttached', data: { files: [{ name: 'ke-hoach.pdf' }] } },
    {
      type: 'PaperHeadCorrected',
      data: {
        was: { kind: 'keHoach', number: '12', date: '2026-06-01', issuer: 'A' },
        now: { kind: 'chiThi', number: '13', date: '2026-06-01', issuer: 'A' },
        ...{ reason: 'đọc nhầm', by: 'q' },
      },
    },
    {
      type: 'InstructionGiven',
      data: { by, on: '2026-06-10', text: why, to: { unit: a, name: 'xã A' }, task: 'task/x~bp.1/01' },
    },
  ],
  awardRound: [
    {
      type: 'AwardRoundOpened',
      data: { period: { label: 'Năm 2026', from: '2026-01-01', to: '2026-12-31' }, kinds: [{ id: 'h1' }] },
    },
    { type: 'AwardRoundChanged', data: { kinds: [{ id: 'h1' }], reason: why } },
    {
      type: 'AwardNominated',
      data: { number: 1, nominee: { recipient: 'person', unit: 'huyen-a' }, byUnit: 'huyen-a', reason: why },
    },
    { type: 'NominationWithdrawn', data: { number: 1, unit: 'huyen-a', byUnit: 'huyen-a', reason: why } },
    { type: 'NominationDecided', data: { number: 1, unit: 'huyen-a', byUnit: 'huyen-a', granted: true, reason: why } },
    {
      type: 'AwardDecisionRecorded',
      data: {
        given: [{ number: 1, unit: 'huyen-a', byUnit: 'huyen-a' }],
        decision: { number: '12/QĐ-UBND', date: '2026-12-01', by: 'Chủ tịch UBND tỉnh' },
      },
    },
    {
      type: 'AwardSubmissionIssued',
      data: {
        ...{ number: 7, date: '2026-12-01', to: 'Chủ tịch UBND tỉnh', rows: [{ number: 1 }] },
        issuer: { layout: 'party', issuerCode: 'BCĐ' },
        of: [{ number: 1, unit: 'huyen-a', byUnit: 'huyen-a' }],
      },
    },
  ],
  modelRegister: [
    { type: 'ModelRegisterKept', data: { fields: [{ id: 'kinh-te', name: 'Kinh tế' }], counting: 'computed' } },
    { type: 'ModelRegistered', data: model },
    { type: 'ModelCorrected', data: { ...model, was: model, reason: why } },
    {
      type: 'ModelRecognised',
      data: { ...model, recognition: { level: 'province', decision: '12/QĐ-UBND', decidedOn: '2026-05-05' } },
    },
    { type: 'ModelStopped', data: { ...model, on: '2026-06-01', reason: why } },
    { type: 'ModelResumed', data: { ...model, reason: why } },
    { type: 'ModelStruck', data: { ...model, reason: why } },
    { type: 'ModelsImported', data: { registered: [model], corrected: [{ ...model, number: 2, was: model }] } },
  ],
  inspection: [
    {
      type: 'InspectionPlanned',
      data: { plan: { title: 'Kiểm tra', from: '2026-06-01', to: '2026-06-05', units: [{ unit: a }] }, by },
    },
    { type: 'InspectionRestated', data: { reason: why, by } },
    { type: 'InspectionSessionRecorded', data: { session: 'b1', text: 'đã làm việc', corrects: false, by } },
    { type: 'InspectionSessionRecorded', data: { session: 'b1', text: 'đã làm việc', corrects: true, by } },
    { type: 'FindingsRecorded', data: { unit: a, name: 'xã A', weak: [{}, {}], corrects: false, by } },
    { type: 'FindingsRecorded', data: { unit: a, name: 'xã A', weak: [], corrects: true, by } },
    { type: 'InspectionRecommendationsStated', data: { items: [{}, {}], by } },
    ...[false, true].map((corrects) => ({
      type: 'InspectionRecommendationAnswered',
      data: {
        ...{ item: 'kn-1', addressee: null, by: 'xã A', date: '2026-08-01', stance: 'agreed', text: 'đồng ý' },
        ...{ unit: a, statement: 'Niêm yết quy ước', corrects, recordedBy: by },
      },
    })),
    { type: 'InspectionConcluded', data: { symbol: '05-TB/BCĐ', date: '2026-06-18', tasks: [{}], by } },
    { type: 'InspectionCalledOff', data: { reason: why, by } },
    { type: 'InspectionSessionNear', data: { session: 'b1', day: '2026-06-09' } },
    { type: 'InspectionAnswerDue', data: { item: 'kn-1', due: '2026-07-01' } },
    { type: 'InspectionShortcomingJoined', data: { id: 'a.hc-1', sameAs: null, statement: 'Đối thoại còn ít', by } },
    { type: 'InspectionScanAttached', data: { of: 'plan', files: [{ name: 'ke-hoach.pdf' }] } },
  ],
};

/** Each knows its own events only; a sample is one of them as it is stored. */
const declared = {
  reviewCycle: cycleEventFacts,
  conference: conferenceEventFacts,
  followUpTask: taskEventFacts,
  organisation: organisationEventFacts,
  template: templateEventFacts,
  calendar: calendarEventFacts,
  outsideIndex: outsideIndexEventFacts,
  directive: directiveEventFacts,
  modelRegister: modelRegisterEventFacts,
  inspection: inspectionEventFacts,
  awardRound: awardRoundEventFacts,
} as unknown as Readonly<Record<AggregateKind, EventFacts<Sample>>>;

type Stored = readonly { kind: AggregateKind; events: readonly (Sample & { schemaVersion: number })[] }[];
const stored = JSON.parse(readFileSync('test/db/shapes/0.1.0.json', 'utf8')) as Stored;
const samples = [
  ...stored.flatMap(({ kind, events }) =>
    events.map(({ type, schemaVersion, data }) => ({ kind, type, data: upcast(type, schemaVersion, data) })),
  ),
  ...Object.entries(more).flatMap(([kind, events]) =>
    events.map(({ type, data }) => ({ kind: kind as AggregateKind, type, data })),
  ),
];

describe('what an event says', () => {
  it('is declared for every type there is', () => {
    const types = [...readFileSync('docs/events.md', 'utf8').matchAll(/^### (\w+) · v\d+$/gm)].map(([, type]) => type);
    expect(types.length).toBeGreaterThan(70);
    expect(types.filter((type) => !samples.some((sample) => sample.type === type))).toEqual([]);
  });

  it.each(Object.entries({ vi, en }))('fills every place of its sentence (%s)', (_language, words) => {
    const sentences: Readonly<Record<string, string>> = words.event;
    for (const { kind, type, data } of samples) {
      const facts = declared[kind].facts({ type, data });
      const way = facts.flatMap(({ value }) => (value.kind === 'way' ? [value.way] : []))[0];
      const sentence = sentences[`${type}_${way ?? ''}`] ?? sentences[type] ?? '';
      const places = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, place]) => place);
      const labels = facts.map(({ label }) => label);
      expect(
        places.filter((place) => !labels.includes(place ?? '')),
        `${type}: ${sentence}`,
      ).toEqual([]);
    }
  });

  it('says nothing twice', () => {
    for (const { kind, type, data } of samples) {
      const labels = declared[kind].facts({ type, data }).map(({ label }) => label);
      expect(labels, type).toEqual([...new Set(labels)]);
    }
  });
});

describe('one unit', () => {
  const toShare = samples.filter(({ kind }) => ['reviewCycle', 'conference', 'followUpTask'].includes(kind));
  const shareFor = (unit: UnitId) =>
    toShare.flatMap(({ kind, type, data }) => {
      const { unitsIn, shareOf, facts } = declared[kind];
      const concern = unitsIn({ type, data });
      if (concern.kind === 'host' || (concern.kind === 'units' && !concern.units.includes(unit))) return [];
      const share = shareOf({ type, data }, unit);
      return [{ type, concern, share, facts: facts(share) }];
    });

  it('that an event does not concern sees no unit in what it is told', () => {
    for (const { type, share, facts } of shareFor(stranger)) {
      const said = facts.flatMap(({ value }) =>
        value.kind === 'units' ? value.units : value.kind === 'unit' ? [value.unit] : [],
      );
      expect(said, type).toEqual([]);
      for (const list of ['units', 'overdue', 'missing', 'notAccepted', 'remindedToday', 'assigned', 'quiet'])
        expect((share.data as Record<string, unknown>)[list] ?? [], `${type}.${list}`).toEqual([]);
    }
  });

  it('is told of events that name several by itself alone', () => {
    const told = shareFor(a).filter(({ concern }) => concern.kind === 'units');
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['DeadlinePassed', 'ReminderRungFired', 'TaskRungFired', 'UnitsAssigned', 'TaskUrged']),
    );
    for (const { type, share, facts } of told) {
      expect(JSON.stringify([share.data, facts]), type).not.toContain(b);
    }
  });
});
