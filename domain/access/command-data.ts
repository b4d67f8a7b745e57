import type { CommandAction } from '#domain/access/action.ts';
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

/** Every aggregate's commands, by the name that stands before the point of an action. */
interface CommandsOf {
  readonly reviewCycle: CycleCommand;
  readonly conference: ConferenceCommand;
  readonly followUpTask: TaskCommand;
  readonly organisation: OrganisationCommand;
  readonly template: TemplateCommand;
  readonly calendar: CalendarTableCommand;
  readonly outsideIndex: OutsideIndexCommand;
  readonly directive: DirectiveCommand;
  readonly modelRegister: ModelRegisterCommand;
  readonly inspection: InspectionCommand;
  readonly awardRound: AwardRoundCommand;
}

/** What the command behind an action carries: one type from the address to `decide`. */
export type CommandData<A extends CommandAction> = A extends `${infer Kind extends keyof CommandsOf}.${infer Type}`
  ? Extract<CommandsOf[Kind], { readonly type: Type }>['data']
  : never;
