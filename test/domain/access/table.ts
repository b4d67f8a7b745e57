/**
 * Who may do what, as it is promised: a change of the matrix is a change of this table, read by a person.
 * First column: what it is about (a whole cycle, one unit's share of it, the installation, a unit's own thing). Then, in the order of
 * `actors`: `yes` may, `no` is told that it may not, `–` is told that there is no such thing.
 */
export const table = `
                                                              host:                 unit:                other:
                                                       admin  coord  lead  report   head  report  coord  report  lead  system
  A review cycle:
    whole         reviewCycle.ProposeCycle             –      no     no    –        no    no      no     –       –     yes
    whole         reviewCycle.PlanCycle                –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.ReplanCycle              –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.IssueCall                –      yes    yes   –        no    no      no     –       –     no
    share         reviewCycle.AcknowledgeCall          –      no     no    –        yes   yes     yes    –       –     no
    share         reviewCycle.SubmitReport             –      yes    no    –        yes   yes     yes    –       –     no
    whole         reviewCycle.ReturnReport             –      yes    no    –        no    no      no     –       –     no
    whole         reviewCycle.OpenPlaces               –      yes    no    –        no    no      no     –       –     no
    whole         reviewCycle.AssignReviewer           –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.AcceptReport             –      yes    no    –        no    no      no     –       –     no
    share         reviewCycle.RequestExtension         –      no     no    –        yes   yes     yes    –       –     no
    whole         reviewCycle.GrantExtension           –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.RefuseExtension          –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.ReopenForUnit            –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.SuspendDeadlines         –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.ResumeDeadlines          –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.FollowCalendar           –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.ExemptUnit               –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.UrgeUnit                 –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.CloseCollection          –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.Consolidate              –      yes    no    –        no    no      no     –       –     no
    whole         reviewCycle.ApproveConsolidation     –      no     yes   –        no    no      no     –       –     no
    whole         reviewCycle.CirculateDraft           –      yes    yes   –        no    no      no     –       –     no
    share         reviewCycle.GiveOpinion              –      no     no    –        yes   yes     yes    –       –     no
    whole         reviewCycle.RemindOpinions           –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.AnswerOpinion            –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.ApproveConsolidatedReport –     no     yes   –        no    no      no     –       –     no
    share         reviewCycle.RecordVariance           –      yes    no    –        yes   yes     yes    –       –     no
    whole         reviewCycle.AcceptVariance           –      no     yes   –        no    no      no     –       –     no
    whole         reviewCycle.RefuseVariance           –      no     yes   –        no    no      no     –       –     no
    whole         reviewCycle.AttachScans              –      yes    yes   –        no    no      no     –       –     no
    whole         reviewCycle.LinkConference           –      no     no    –        no    no      no     –       –     yes
    whole         reviewCycle.RecordConclusion         –      no     no    –        no    no      no     –       –     yes
    whole         reviewCycle.RecordTaskEnded          –      no     no    –        no    no      no     –       –     yes
    whole         reviewCycle.RecordTaskReopened       –      no     no    –        no    no      no     –       –     yes
    whole         reviewCycle.CloseCycle               –      yes    no    –        no    no      no     –       –     no
    whole         reviewCycle.CancelCycle              –      yes    yes   –        no    no      no     –       –     no
  A conference:
    whole         conference.ConveneConference         –      yes    yes   –        no    no      no     –       –     no
    whole         conference.IssueInvitations          –      yes    yes   –        no    no      no     –       –     no
    whole         conference.InviteFurther             –      yes    yes   –        no    no      no     –       –     no
    share         conference.ReplyInvitation           –      yes    no    –        yes   yes     yes    –       –     no
    share         conference.RegisterPaper             –      yes    no    –        yes   yes     yes    –       –     no
    share         conference.CorrectPaper              –      yes    no    –        yes   yes     yes    –       –     no
    share         conference.AttachFiles               –      yes    yes   –        yes   yes     yes    –       –     no
    whole         conference.AddPoint                  –      yes    yes   –        no    no      no     –       –     no
    whole         conference.CorrectConference         –      yes    yes   –        no    no      no     –       –     no
    whole         conference.MoveConference            –      yes    yes   –        no    no      no     –       –     no
    whole         conference.PostponeOrCancel          –      yes    yes   –        no    no      no     –       –     no
    share         conference.RecordRollCall            –      yes    yes   –        yes   yes     yes    –       –     no
    whole         conference.DecideSubstitute          –      yes    yes   –        no    no      no     –       –     no
    share         conference.RecordLink                –      yes    yes   –        yes   yes     yes    –       –     no
    whole         conference.RecordAward               –      yes    yes   –        no    no      no     –       –     no
    whole         conference.RecordShortcomings        –      yes    yes   –        no    no      no     –       –     no
    whole         conference.RecordDirections          –      yes    yes   –        no    no      no     –       –     no
    whole         conference.RecordRecommendations     –      yes    yes   –        no    no      no     –       –     no
    whole         conference.RecordSpeeches            –      yes    yes   –        no    no      no     –       –     no
    whole         conference.ApproveMinutes            –      no     yes   –        no    no      no     –       –     no
    whole         conference.NumberMinutes             –      yes    yes   –        no    no      no     –       –     no
    whole         conference.Conclude                  –      no     yes   –        no    no      no     –       –     no
    whole         conference.IssueNotice               –      yes    yes   –        no    no      no     –       –     no
  A task:
    whole         followUpTask.AssignUnits             –      yes    yes   –        no    no      no     –       –     no
    whole         followUpTask.SetDueDate              –      yes    yes   –        no    no      no     –       –     no
    share         followUpTask.AcceptTask              –      no     no    –        yes   yes     yes    –       –     no
    share         followUpTask.ReportProgress          –      no     no    –        yes   yes     yes    –       –     no
    share         followUpTask.AskExtension            –      no     no    –        yes   yes     yes    –       –     no
    whole         followUpTask.GrantExtension          –      no     yes   –        no    no      no     –       –     no
    whole         followUpTask.RefuseExtension         –      no     yes   –        no    no      no     –       –     no
    share         followUpTask.ReportDone              –      no     no    –        yes   yes     yes    –       –     no
    whole         followUpTask.VerifyTask              –      yes    yes   –        no    no      no     –       –     no
    whole         followUpTask.ReturnTask              –      yes    yes   –        no    no      no     –       –     no
    whole         followUpTask.ReopenTask              –      yes    yes   –        no    no      no     –       –     no
    whole         followUpTask.WithdrawTask            –      no     yes   –        no    no      no     –       –     no
    whole         followUpTask.UrgeTask                –      yes    yes   –        no    no      no     –       –     no
  What is common to the installation:
    installation  organisation.EstablishUnit           yes    no     no    no       no    no      no     no      no    no
    installation  organisation.RenameUnit              yes    no     no    no       no    no      no     no      no    no
    installation  organisation.MoveUnit                yes    no     no    no       no    no      no     no      no    no
    installation  organisation.PlaceUnit               yes    no     no    no       no    no      no     no      no    no
    installation  organisation.DissolveUnit            yes    no     no    no       no    no      no     no      no    no
    installation  organisation.CorrectUnit             yes    no     no    no       no    no      no     no      no    no
    installation  organisation.RecordReorganisation    yes    no     no    no       no    no      no     no      no    no
    installation  organisation.NameTaker               yes    yes    no    no       no    no      yes    no      no    no
    installation  organisation.DefineUnitKind          yes    no     no    no       no    no      no     no      no    no
    installation  organisation.SetContacts             yes    no     no    no       no    no      no     no      no    no
    installation  organisation.RegisterCommittee       yes    no     no    no       no    no      no     no      no    no
    installation  organisation.RenameCommittee         yes    no     no    no       no    no      no     no      no    no
    installation  organisation.SetCommitteeMembers     yes    no     no    no       no    no      no     no      no    no
    installation  organisation.SetNumberSeries         yes    no     no    no       no    no      no     no      no    no
    installation  organisation.SetYearlyPlan           yes    no     no    no       no    no      no     no      no    no
    installation  organisation.ImportOrganisation      yes    no     no    no       no    no      no     no      no    no
    installation  template.DefineTemplate              yes    no     no    no       no    no      no     no      no    no
    installation  template.ReviseTemplate              yes    no     no    no       no    no      no     no      no    no
    whole         template.DefineTemplate              –      yes    no    –        no    no      no     –       –     no
    whole         template.ReviseTemplate              –      yes    no    –        no    no      no     –       –     no
    installation  calendar.PublishCalendar             yes    no     no    no       no    no      no     no      no    no
    installation  calendar.ChangeCalendarDays          yes    no     no    no       no    no      no     no      no    no
    installation  calendar.ObserveCultureDay           yes    no     no    no       no    no      no     no      no    no
    installation  calendar.WithdrawOwnCalendar         yes    no     no    no       no    no      no     no      no    no
    whole         outsideIndex.RecordOutsideIndex      –      yes    no    –        no    no      no     –       –     no
    whole         outsideIndex.CorrectOutsideIndex     –      yes    no    –        no    no      no     –       –     no
    whole         outsideIndex.WithdrawOutsideIndex    –      yes    no    –        no    no      no     –       –     no
  Questions:
    installation  listCycles                           yes    yes    yes   yes      yes   yes     yes    yes     yes   no
    whole         readCycle                            –      yes    yes   –        yes   yes     yes    –       –     no
    whole         readBoard                            –      yes    yes   –        no    no      no     –       –     no
    share         readReport                           –      yes    yes   –        yes   yes     yes    –       –     no
    whole         readRates                            –      yes    yes   –        yes   yes     yes    –       –     no
    whole         readConsolidation                    –      yes    yes   –        no    no      no     –       –     no
    whole         readDraftRounds                      –      yes    yes   –        yes   yes     yes    –       –     no
    whole         readConsolidatedReport               –      yes    yes   –        yes   yes     yes    –       –     no
    whole         explainDeadline                      –      yes    yes   –        yes   yes     yes    –       –     no
    share         explainDeadline                      –      yes    yes   –        yes   yes     yes    –       –     no
    installation  listConferences                      yes    yes    yes   yes      yes   yes     yes    yes     yes   no
    whole         readConference                       –      yes    yes   –        yes   yes     yes    –       –     no
    installation  listTasks                            yes    yes    yes   yes      yes   yes     yes    yes     yes   no
    whole         readTask                             –      yes    yes   –        yes   yes     yes    –       –     no
    whole         readDocument                         –      yes    yes   –        yes   yes     yes    –       –     no
    whole         readHistory                          –      yes    yes   –        no    no      no     –       –     no
    share         readHistory                          –      yes    yes   –        yes   yes     yes    –       –     no
    installation  readHistory                          yes    no     no    no       no    no      no     no      no    no
    whole         readDeliveries                       –      yes    yes   –        no    no      no     –       –     no
    whole         resendDelivery                       –      yes    yes   –        no    no      no     –       –     no
    unit          readOwnLetters                       no     –      –     –        yes   yes     yes    –       –     no
    installation  readMail                             yes    yes    yes   no       no    no      yes    no      yes   no
    installation  readOrganisation                     yes    yes    yes   yes      yes   yes     yes    yes     yes   no
    unit          readContacts                         yes    yes    yes   –        yes   yes     yes    –       yes   no
    installation  readTemplate                         yes    yes    yes   yes      yes   yes     yes    yes     yes   no
    whole         readTemplate                         –      yes    yes   –        no    no      no     –       –     no
    installation  readCalendar                         yes    yes    yes   yes      yes   yes     yes    yes     yes   no
    installation  listOutsideIndices                   yes    yes    yes   yes      yes   yes     yes    yes     yes   no
    unit          readReceipt                          no     –      –     –        yes   yes     yes    –       –     no
    whole         watchChanges                         –      yes    yes   –        yes   yes     yes    –       –     no
    installation  verifyChain                          yes    yes    yes   no       no    no      yes    no      yes   no
    whole         verifyChain                          yes    yes    yes   –        no    no      yes    –       yes   no
    installation  manageAccounts                       yes    no     no    no       no    no      no     no      no    no
    installation  readAccessLog                        yes    no     no    no       no    no      no     no      no    no
`;
