import type { CommandAction } from '#domain/access/action.ts';

/** What a unit owes to its host, and the act that settles it. */
export const ownWork = {
  callToAcknowledge: 'reviewCycle.AcknowledgeCall',
  reportDue: 'reviewCycle.SubmitReport',
  reportReturned: 'reviewCycle.SubmitReport',
  reportToSign: 'reviewCycle.SubmitReport',
  invitationToAnswer: 'conference.ReplyInvitation',
  opinionToGive: 'reviewCycle.GiveOpinion',
  taskToAccept: 'followUpTask.AcceptTask',
  taskDue: 'followUpTask.ReportDone',
  taskReturned: 'followUpTask.ReportDone',
} as const satisfies Record<string, CommandAction>;

/** What waits for the host's staff. Who may act is asked of the matrix, never of the kind. */
export const hostWork = {
  cycleToPlan: 'reviewCycle.PlanCycle',
  callToIssue: 'reviewCycle.IssueCall',
  reportsToReview: 'reviewCycle.AcceptReport',
  reviewsAssigned: 'reviewCycle.AcceptReport',
  datesToReview: 'reviewCycle.FollowCalendar',
  extensionToDecide: 'reviewCycle.GrantExtension',
  collectionToClose: 'reviewCycle.CloseCollection',
  consolidationToMake: 'reviewCycle.Consolidate',
  consolidationToApprove: 'reviewCycle.ApproveConsolidation',
  opinionsToAnswer: 'reviewCycle.AnswerOpinion',
  reportToApprove: 'reviewCycle.ApproveConsolidatedReport',
  variancesToJudge: 'reviewCycle.AcceptVariance',
  conferenceToConvene: 'conference.ConveneConference',
  cycleToClose: 'reviewCycle.CloseCycle',
  dutiesLate: 'conference.StateDuties',
  invitationsToIssue: 'conference.IssueInvitations',
  conferenceOnDayOff: 'conference.MoveConference',
  conclusionsToMake: 'conference.Conclude',
  noticeToIssue: 'conference.IssueNotice',
  taskToVerify: 'followUpTask.VerifyTask',
  taskExtensionToDecide: 'followUpTask.GrantExtension',
  taskOverdue: 'followUpTask.UrgeTask',
  taskOnDayOff: 'followUpTask.SetDueDate',
  tasksWithoutUnit: 'followUpTask.AssignUnits',
} as const satisfies Record<string, CommandAction>;

/** What waits for whoever keeps the installation. */
export const adminWork = {
  calendarToPublish: 'calendar.PublishCalendar',
} as const satisfies Record<string, CommandAction>;

/** What waits for the host's coordinators in the register that is common to all. */
export const registerWork = {
  takerToName: 'organisation.NameTaker',
} as const satisfies Record<string, CommandAction>;

export type AdminWorkKind = keyof typeof adminWork;
export type OwnWorkKind = keyof typeof ownWork;
export type HostWorkKind = keyof typeof hostWork;
/** No command's to settle: whoever may read the deliveries mends the address of what did not arrive, and prints what nobody mails. */
export const mailWork = ['mailUndelivered', 'lettersToPrint'] as const;
export type MailWorkKind = (typeof mailWork)[number];
export type WorkKind = OwnWorkKind | HostWorkKind | AdminWorkKind | keyof typeof registerWork | MailWorkKind;

/** The acts that settle what waits. */
export const workActions = [
  ...new Set([
    ...Object.values(ownWork),
    ...Object.values(hostWork),
    ...Object.values(adminWork),
    ...Object.values(registerWork),
  ]),
];

export const workKinds = [
  ...Object.keys(ownWork),
  ...Object.keys(hostWork),
  ...Object.keys(adminWork),
  ...Object.keys(registerWork),
  ...mailWork,
] as readonly WorkKind[];
