import { provisioned } from '#db/accounts/provision.ts';
import type { ConferenceAction, CycleAction, TaskAction } from '#domain/access/action.ts';
import { conveneBody, heldOn, signer } from '#test/api/conference-world.ts';
import { coordinator, planBody, reportBody } from '#test/api/world.ts';
import type { Actor } from '#domain/kernel/actor.ts';

/** Of the test's own coordinator, as the first token of his gives it him. */
const hostCoordinator = provisioned({ name: coordinator.person, role: 'coordinator', unit: coordinator.unit }).position;

export interface Sent {
  readonly path: string;
  readonly body: object;
}

const reason = 'lý do';
const more = { until: '2020-08-03', reason };
type Commands<A extends string> = Readonly<Record<A, ((unit: string, by: Actor) => Sent) | null>>;

const { committee: _c, period: _p, clock: _k, key: _y, ...content } = planBody();

/** Every command of a cycle as a person would send it, well-formed; null = the engine's own, without a route. */
export function cycleCommands(cycle: string): Commands<CycleAction> {
  const whole = (path: string, body: object) => () => ({ path: `/cycles/${cycle}/${path}`, body });
  const share = (path: string, body: object) => (unit: string) => ({
    path: `/cycles/${cycle}/reports/${unit}/${path}`,
    body,
  });
  const key = cycle.slice(cycle.indexOf('.dt-') + '.dt-'.length);
  return {
    'reviewCycle.ProposeCycle': null,
    'reviewCycle.PlanCycle': () => ({ path: '/cycles', body: planBody({ key }) }),
    'reviewCycle.ReplanCycle': whole('replan', content),
    'reviewCycle.IssueCall': whole('call', { number: 12, date: heldOn }),
    'reviewCycle.AcknowledgeCall': share('acknowledge', {}),
    'reviewCycle.SubmitReport': (unit, by) => ({
      path: `/cycles/${cycle}/reports/${unit}/submit`,
      body: {
        ...reportBody(),
        onBehalf: by.unit === unit ? null : { reason: 'báo cáo giấy', document: '15-BC/HU' },
      },
    }),
    'reviewCycle.ReturnReport': share('return', { round: 1, reasons: [{ reason }] }),
    'reviewCycle.OpenPlaces': share('open', { round: 1, reasons: [{ reason }] }),
    'reviewCycle.AttachScans': whole('scans', { paper: 'call', files: [] }),
    'reviewCycle.AssignReviewer': whole('reviewers', { units: [], reviewer: hostCoordinator, dueOn: '2020-06-20' }),
    'reviewCycle.AcceptReport': share('accept', { round: 1 }),
    'reviewCycle.RequestExtension': share('extension/request', more),
    'reviewCycle.GrantExtension': share('extension/grant', more),
    'reviewCycle.RefuseExtension': share('extension/refuse', { reason }),
    'reviewCycle.ReopenForUnit': share('reopen', more),
    'reviewCycle.SuspendDeadlines': whole('suspend', { reason }),
    'reviewCycle.ResumeDeadlines': whole('resume', { reason }),
    'reviewCycle.FollowCalendar': whole('follow-calendar', { calendar: 'vn-2020-2026.1', reason }),
    'reviewCycle.ExemptUnit': share('exempt', { reason }),
    'reviewCycle.UrgeUnit': share('urge', {}),
    'reviewCycle.IssueCyclePaper': whole('papers', {
      ...{ kind: 'urgingLetter', number: 61, date: '2020-06-12', signer, units: ['huyen-a'], answerBy: '2020-06-20' },
    }),
    'reviewCycle.CloseCollection': whole('close-collection', { overrideReason: reason }),
    'reviewCycle.Consolidate': whole('consolidate', {}),
    'reviewCycle.ApproveConsolidation': whole('approve', {}),
    'reviewCycle.CirculateDraft': whole('report-draft/circulate', {
      revision: 0,
      units: ['huyen-a'],
      dueOn: '2020-07-20',
    }),
    'reviewCycle.GiveOpinion': (unit) => ({
      path: `/cycles/${cycle}/opinions/${unit}`,
      body: { round: 1, text: 'ý kiến' },
    }),
    'reviewCycle.RemindOpinions': whole('report-draft/remind', { round: 1 }),
    'reviewCycle.AnswerOpinion': whole('report-draft/answer', { round: 1, opinion: 1, kind: 'taken' }),
    'reviewCycle.ApproveConsolidatedReport': whole('report-draft/approve', {
      ...{ revision: 0, number: 3, date: heldOn, signer },
    }),
    'reviewCycle.RecordVariance': share('variances', {
      changes: [{ code: 'models', old: '5', value: 6 }],
      ...{ reason, document: '15-BC/HU' },
    }),
    'reviewCycle.AcceptVariance': share('variances/1/accept', {}),
    'reviewCycle.RefuseVariance': share('variances/1/refuse', { reason }),
    'reviewCycle.LinkConference': null,
    'reviewCycle.RecordConclusion': null,
    'reviewCycle.RecordTaskEnded': null,
    'reviewCycle.RecordTaskReopened': null,
    'reviewCycle.CloseCycle': whole('close', { carriedOver: [] }),
    'reviewCycle.CancelCycle': whole('cancel', { reason }),
  };
}

/** `cycle`: what a convening names; one that is planned, so that only the conference's own state can refuse it. */
export function conferenceCommands(conference: string, cycle: string): Commands<ConferenceAction> {
  const whole = (path: string, body: object) => () => ({ path: `/conferences/${conference}/${path}`, body });
  return {
    'conference.ConveneConference': () => ({ path: '/conferences', body: conveneBody([cycle], conference) }),
    'conference.IssueInvitations': whole('invitations', { number: 7, date: heldOn, signer, adHoc: true, reason }),
    'conference.InviteFurther': whole('further-invitations', {
      ...{ number: 8, date: heldOn, signer, adHoc: true, reason },
      invitees: [{ id: 'them', name: 'huyện C', unit: 'huyen-c', kind: 'member' }],
    }),
    'conference.ReplyInvitation': whole('replies', { invitee: 'a', answer: 'accept' }),
    'conference.RegisterPaper': whole('papers', { byKind: 'unit', by: 'huyện A' }),
    'conference.CorrectPaper': whole('papers/correct', { paper: 1, byKind: 'unit', by: 'huyện A' }),
    'conference.AttachFiles': whole('documents', { as: 'document', files: [] }),
    'conference.AddPoint': whole('points', { id: 'moi', name: 'Điểm cầu mới' }),
    'conference.CorrectConference': whole('correct', { place: 'Hội trường B' }),
    'conference.IssueChangePaper': whole('change-papers', { kind: 'changeLetter', number: 31, date: heldOn, signer }),
    'conference.MoveConference': whole('move', { heldOn: '2020-07-10', reason }),
    'conference.PostponeOrCancel': whole('postpone-or-cancel', { decision: 'postpone', reason }),
    'conference.RecordRollCall': whole('roll-call', { point: 'trung-tam', present: 3 }),
    'conference.CheckInByCode': whole('check-in', { point: 'trung-tam', code: 'HK-7M3PQ' }),
    'conference.DecideSubstitute': whole('substitutes', { point: 'trung-tam', name: 'A', approved: true }),
    'conference.RecordLink': whole('links', { point: 'trung-tam', link: 'lost' }),
    'conference.StateDuties': whole('duties', { items: [], base: 0 }),
    'conference.TickDuty': whole('duties/tick', { duty: 'v1', done: true }),
    'conference.StateReadiness': whole('readiness', { point: 'trung-tam', base: 0 }),
    'conference.RecordAward': whole('awards', {
      ...{ kind: 'certificateOfMerit', kindLabel: 'bằng khen', recipient: 'collective', count: 1 },
      ...{ by: 'Ủy ban nhân dân tỉnh', for: 'thành tích' },
    }),
    'conference.TakeAwards': whole('take-awards', { round: 'khong-co' }),
    'conference.RecordShortcomings': whole('shortcomings', { items: [] }),
    'conference.JoinShortcoming': whole('shortcomings/join', { id: 'tt-1', sameAs: null }),
    'conference.RecordDirections': whole('directions', { items: [] }),
    'conference.RecordRecommendations': whole('recommendations', { items: [] }),
    'conference.AnswerRecommendation': whole('recommendations/answers', {
      ...{ item: 'kl-1', by: 'huyện A', date: heldOn, stance: 'noted', text: 'đang xem xét' },
    }),
    'conference.RecordSpeeches': whole('speeches', { items: [], base: 0 }),
    'conference.RunAgenda': whole('agenda/run', { item: null }),
    'conference.GiveFloor': whole('floor', { speech: null }),
    'conference.RecordVote': whole('votes', { id: 'b1', question: 'Thông qua chương trình' }),
    'conference.ApproveMinutes': whole('minutes/approve', { revision: 0, version: 0 }),
    'conference.NumberMinutes': whole('minutes/number', { number: 1, date: heldOn }),
    'conference.Conclude': whole('conclusions', { tasks: [] }),
    'conference.IssueNotice': whole('notice', { number: 5, date: heldOn, signer }),
  };
}

export function taskCommands(conference: string, number: number): Commands<TaskAction> {
  const on = (path: string, body: object) => (unit: string) => ({
    path: `/tasks/${conference}/${String(number)}/${path}`,
    body: 'unit' in body ? { ...body, unit } : body,
  });
  const unit = '';
  const rule = { kind: 'date', date: '2020-09-18' };
  return {
    'followUpTask.AssignUnits': on('assign', { units: [{ unit: 'huyen-c' }], reason }),
    'followUpTask.SetDueDate': on('due-date', { rule, reason }),
    'followUpTask.AcceptTask': on('accept', { unit }),
    'followUpTask.ReportProgress': on('progress', { unit, percent: 10, text: 'đang làm' }),
    'followUpTask.AskExtension': on('extension/ask', { unit, until: '2020-09-25', reason }),
    'followUpTask.GrantExtension': on('extension/grant', { unit }),
    'followUpTask.RefuseExtension': on('extension/refuse', { unit, reason }),
    'followUpTask.ReportDone': on('done', { unit, text: 'đã xong' }),
    'followUpTask.VerifyTask': on('verify', { unit }),
    'followUpTask.ReturnTask': on('return', { unit, reasons: [reason] }),
    'followUpTask.ReopenTask': on('reopen', { unit, reason }),
    'followUpTask.WithdrawTask': on('withdraw', { reason }),
    'followUpTask.UrgeTask': on('urge', { unit }),
    'followUpTask.IssueTaskPaper': (to: string) => ({
      path: `/tasks/${conference}/${String(number)}/papers`,
      body: { kind: 'urgingLetter', number: 21, date: heldOn, signer, units: [to], answerBy: '2020-09-25' },
    }),
    'followUpTask.SetMilestone': on('milestones', { name: 'dự thảo', date: '2020-08-14' }),
    'followUpTask.DropMilestone': on('milestones/drop', { number: 1, reason }),
    'followUpTask.JudgeMilestone': on('milestones/judge', { unit, number: 1, confirmed: true }),
    'followUpTask.AskMilestoneExtension': on('milestones/extension', { unit, number: 1, until: '2020-09-14', reason }),
    'followUpTask.DecideMilestoneExtension': on('milestones/extension/decide', { unit, number: 1, reason }),
    'followUpTask.ReachMilestone': on('milestones/reach', { unit, number: 1, text: 'đã có' }),
    'followUpTask.PassDown': on('pass-down', { unit, units: [], remark: 'giao tiếp' }),
    'followUpTask.OpenPassedTask': null,
    'followUpTask.RecordTermAbove': null,
    'followUpTask.RecordSourceCorrected': null,
    'followUpTask.EndPassedTask': null,
    'followUpTask.RecordMembers': null,
    'followUpTask.RecordPassingEnded': null,
  };
}
