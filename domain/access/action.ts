import type { AwardRoundCommand } from '#domain/award-round/commands.ts';
import type { CalendarTableCommand } from '#domain/calendar-table/commands.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { InspectionCommand } from '#domain/inspection/commands.ts';
import type { DirectiveCommand } from '#domain/directive/commands.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { ModelRegisterCommand } from '#domain/model-register/commands.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import type { OutsideIndexCommand } from '#domain/outside-index/commands.ts';
import type { TemplateCommand } from '#domain/report-template/commands.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';

/** `<aggregate>.<command>`: two aggregates may each know a GrantExtension, and different people grant it. */
export type CycleAction = `reviewCycle.${CycleCommand['type']}`;
export type ConferenceAction = `conference.${ConferenceCommand['type']}`;
export type TaskAction = `followUpTask.${TaskCommand['type']}`;
export type InstallationAction =
  | `organisation.${OrganisationCommand['type']}`
  | `template.${TemplateCommand['type']}`
  | `calendar.${CalendarTableCommand['type']}`
  | `outsideIndex.${OutsideIndexCommand['type']}`
  | `directive.${DirectiveCommand['type']}`
  | `modelRegister.${ModelRegisterCommand['type']}`
  | `inspection.${InspectionCommand['type']}`
  | `awardRound.${AwardRoundCommand['type']}`;

export type CommandAction = CycleAction | ConferenceAction | TaskAction | InstallationAction;

/** `list…` may be asked by whoever has such a thing; what it lists is filtered by `may(read…)` of each. */
export type QueryAction =
  | 'listCycles'
  | 'readCycle'
  | 'readBoard'
  | 'readOverview'
  | 'readReport'
  | 'readRates'
  | 'readConsolidation'
  | 'readDraftRounds'
  | 'readConsolidatedReport'
  | 'explainDeadline'
  | 'listConferences'
  | 'readConference'
  | 'listShortcomings'
  | 'listTasks'
  | 'readTask'
  | 'readDocument'
  | 'readHistory'
  | 'readDeliveries'
  | 'resendDelivery'
  | 'readOwnLetters'
  | 'readMail'
  | 'readOrganisation'
  | 'readContacts'
  | 'readTemplate'
  | 'readCalendar'
  | 'listOutsideIndices'
  | 'listModels'
  | 'listAwards'
  | 'readReceipt'
  | 'watchChanges'
  | 'verifyChain'
  | 'manageAccounts'
  | 'readAccessLog';

export type Action = CommandAction | QueryAction;
