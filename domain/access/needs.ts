import type { CommandAction } from '#domain/access/action.ts';
import type { Right } from '#domain/access/rights.ts';
import type { Actor } from '#domain/kernel/actor.ts';

/**
 * The right that a command asks of a position, beside what its role allows: whoever prepares a report need not be the one
 * who sends it. Null = the role alone is enough. Several = any one of them.
 */
const signed: readonly Right[] = ['submit'];
const judged: readonly Right[] = ['accept'];
const concluded: readonly Right[] = ['conclude'];
const verified: readonly Right[] = ['verify'];
const prepared: readonly Right[] = ['draft', 'submit'];

export const rightsFor: Readonly<Record<CommandAction, readonly Right[] | null>> = {
  'reviewCycle.ProposeCycle': null,
  'reviewCycle.PlanCycle': prepared,
  'reviewCycle.ReplanCycle': prepared,
  // What goes out in the committee's name.
  'reviewCycle.IssueCall': signed,
  'reviewCycle.AcknowledgeCall': prepared,
  'reviewCycle.SubmitReport': signed,
  'reviewCycle.ReturnReport': judged,
  'reviewCycle.AcceptReport': judged,
  'reviewCycle.RequestExtension': signed,
  'reviewCycle.GrantExtension': judged,
  'reviewCycle.RefuseExtension': judged,
  'reviewCycle.ReopenForUnit': judged,
  'reviewCycle.ExemptUnit': judged,
  'reviewCycle.UrgeUnit': judged,
  'reviewCycle.CloseCollection': judged,
  'reviewCycle.Consolidate': judged,
  'reviewCycle.ApproveConsolidation': concluded,
  'reviewCycle.LinkConference': null,
  'reviewCycle.RecordConclusion': null,
  'reviewCycle.RecordTaskEnded': null,
  'reviewCycle.RecordTaskReopened': null,
  'reviewCycle.CloseCycle': judged,
  'reviewCycle.CancelCycle': judged,
  'conference.ConveneConference': prepared,
  'conference.IssueInvitations': signed,
  'conference.ReplyInvitation': prepared,
  'conference.RegisterPaper': prepared,
  'conference.AddPoint': prepared,
  'conference.MoveConference': signed,
  'conference.PostponeOrCancel': signed,
  'conference.RecordRollCall': prepared,
  'conference.RecordAward': prepared,
  'conference.RecordShortcomings': prepared,
  'conference.RecordDirections': prepared,
  'conference.RecordRecommendations': prepared,
  'conference.Conclude': concluded,
  'conference.IssueNotice': signed,
  'followUpTask.AssignUnits': verified,
  'followUpTask.SetDueDate': verified,
  'followUpTask.AcceptTask': prepared,
  'followUpTask.ReportProgress': prepared,
  'followUpTask.AskExtension': signed,
  'followUpTask.GrantExtension': concluded,
  'followUpTask.RefuseExtension': concluded,
  'followUpTask.ReportDone': signed,
  'followUpTask.VerifyTask': verified,
  'followUpTask.ReturnTask': verified,
  'followUpTask.ReopenTask': verified,
  'followUpTask.WithdrawTask': concluded,
  'followUpTask.UrgeTask': verified,
  'organisation.EstablishUnit': null,
  'organisation.RenameUnit': null,
  'organisation.MoveUnit': null,
  'organisation.DissolveUnit': null,
  'organisation.RecordReorganisation': null,
  'organisation.SetContacts': null,
  'organisation.RegisterCommittee': null,
  'organisation.SetYearlyPlan': null,
  'organisation.ImportOrganisation': null,
  'template.DefineTemplate': null,
  'template.ReviseTemplate': null,
  'calendar.PublishCalendar': null,
};

/** A position may hold fewer rights than its role: absent, it holds them all. */
export function holdsRightFor({ rights }: Actor, action: CommandAction): boolean {
  const needed = rightsFor[action];
  return rights === undefined || needed === null || needed.some((right) => rights.includes(right));
}
