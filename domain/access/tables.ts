import type { Act } from '#domain/access/act.ts';
import type { Action, CommandAction } from '#domain/access/action.ts';
import type { Rule } from '#domain/access/rule.ts';
import { queryRules } from '#domain/access/rules.query.ts';
import type { Hindrance, Standing } from '#domain/access/standing.ts';
import { awardRoundActs } from '#domain/award-round/acts.ts';
import { calendarActs } from '#domain/calendar-table/acts.ts';
import { conferenceHindrance } from '#domain/conference/act-refusal.ts';
import { conferenceActs } from '#domain/conference/acts.ts';
import { taskHindrance } from '#domain/follow-up-task/act-refusal.ts';
import { taskActs } from '#domain/follow-up-task/acts.ts';
import { inspectionActs } from '#domain/inspection/acts.ts';
import { directiveActs } from '#domain/directive/acts.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import { modelRegisterActs } from '#domain/model-register/acts.ts';
import { organisationActs } from '#domain/organisation/acts.ts';
import { outsideIndexActs } from '#domain/outside-index/acts.ts';
import { templateActs, templateHindrance } from '#domain/report-template/acts.ts';
import { cycleHindrance } from '#domain/review-cycle/act-refusal.ts';
import { cycleActs } from '#domain/review-cycle/acts.ts';

interface Table {
  readonly acts: Readonly<Record<string, Act>>;
  hindrance(type: string, standing: Standing): Hindrance | null;
}

/** One aggregate's acts; the reading of states asks its own type of command back, which is that of the table's keys. */
function table<Type extends string>(
  acts: Readonly<Record<Type, Act>>,
  hindrance: (type: Type, standing: Standing) => Hindrance | null = () => null,
): Table {
  const isOwn = (type: string): type is Type => Object.hasOwn(acts, type);
  return { acts, hindrance: (type, standing) => (isOwn(type) ? hindrance(type, standing) : null) };
}

const tables: Readonly<Record<AggregateKind, Table>> = {
  reviewCycle: table(cycleActs, cycleHindrance),
  conference: table(conferenceActs, conferenceHindrance),
  followUpTask: table(taskActs, taskHindrance),
  organisation: table(organisationActs),
  template: table(templateActs, templateHindrance),
  calendar: table(calendarActs),
  outsideIndex: table(outsideIndexActs),
  directive: table(directiveActs),
  modelRegister: table(modelRegisterActs),
  inspection: table(inspectionActs),
  awardRound: table(awardRoundActs),
};

/** Every command there is, by its aggregate and its type. */
export const acts: Readonly<Record<CommandAction, Act>> = Object.fromEntries(
  Object.entries(tables).flatMap(([kind, of]) =>
    Object.entries(of.acts).map(([type, act]) => [`${kind}.${type}`, act]),
  ),
  // The keys are those of the tables, each of which has every command of its aggregate.
) as Record<CommandAction, Act>;

/** Who may do or ask what at all: what is not granted here, nobody may. */
export const rules: Readonly<Record<Action, Rule>> = {
  // As above: a line for a line.
  ...(Object.fromEntries(Object.entries(acts).map(([action, { who }]) => [action, who])) as Record<
    CommandAction,
    Rule
  >),
  ...queryRules,
};

// Object.keys forgets whose keys they are.
export const actions = Object.keys(rules) as readonly Action[];

/** Null = the state takes it. */
export function hindranceOf(action: CommandAction, standing: Standing): Hindrance | null {
  const dot = action.indexOf('.');
  // What stands before the dot is the aggregate's kind.
  return tables[action.slice(0, dot) as AggregateKind].hindrance(action.slice(dot + 1), standing);
}
