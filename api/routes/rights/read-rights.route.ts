import { z } from 'zod';
import type { Action, CommandAction } from '#domain/access/action.ts';
import { can } from '#domain/access/can.ts';
import { may } from '#domain/access/may.ts';
import { worksFor } from '#domain/access/rule.ts';
import { actions, rules } from '#domain/access/tables.ts';
import { hosted, installation, type Resource } from '#domain/access/resource.ts';
import type { Standing } from '#domain/access/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { isHandedOn } from '#domain/organisation/holders.ts';
import { problemSentence } from '#domain/words/problems.ts';
import { readAs } from '#api/support/read-as.ts';
import { otherSide } from '#api/support/whose-side.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { recorded } from '#domain/organisation/state.ts';
import { deniedSentence } from '#domain/words/access.ts';
import type { Facts } from '#domain/words/phrase.ts';
import type { Place } from '#engine/places.ts';
import { beginnings, standingOf } from '#api/routes/rights/standing-of.ts';
import { authorise, resourceOf, shareIn, wholeFor } from '#api/support/authorise.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Slug, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Role } from '#api/support/unions.ts';
import { spoken } from '#api/support/spoken.ts';

const Act = z.object({
  action: z.enum(actions).describe('`<aggregate>.<command>`, or the name of a question'),
  allowed: z.boolean(),
  code: z.string().nullable().describe('The rule that stands against it'),
  reason: z.string().nullable().describe('The same as a sentence'),
  liftedBy: z.array(Role).describe('Roles: whose act it is, or who can change the state'),
});

/** Shown or hidden as a page or a button, like the commands. */
const ofProcesses = ['readBoard', 'readConsolidation', 'readDeliveries', 'resendDelivery'] as const;

export const readRights = queryRoute({
  path: '/rights',
  tag: 'system',
  summary: 'What the caller may do here and now, and why not; without a stream what the caller may begin',
  name: 'readRights',
  params: z.object({}),
  query: z.object({
    stream: z.string().min(3).max(300).optional().describe('cycle/…, conference/…, task/…, organisation/main, …'),
    unit: Slug.optional().describe("Whose share is spoken of; left out, the caller's own if it has one"),
  }),
  output: z.object({
    stream: z.string().nullable(),
    unit: z.string().nullable(),
    status: z.string().nullable(),
    acts: z.array(Act),
  }),
  async answer({ query, actor: asked, caller, deps: seen }) {
    if (query.stream === undefined) {
      return { stream: null, unit: null, status: null, acts: await whatMayBegin(seen, asked) };
    }
    const place = await seen.places.find(query.stream as StreamId);
    if (place === undefined) throw new Problem('not-found');
    if (!isProcessKind(place.kind)) return ofInstallation(seen, asked, place);
    const wished = query.unit === undefined ? null : unitId(query.unit);
    const own = { caller, place, asked: wished };
    // Asked for a unit that the caller's own answers for, it is asked in that unit's place.
    const inPlace =
      wished !== null &&
      ![asked.unit, caller.unit].includes(wished) &&
      isHandedOn(caller.role) &&
      // Whoever passed a task down asks about its members as who he is.
      !isOnHostSide(place, caller) &&
      (await otherSide(seen, caller, place, wished)) === null;
    if (wished === null || !inPlace) return ofProcess(seen, { ...own, actor: asked });
    const actor = { ...caller, unit: wished };
    return readAs(seen, actor, (deps) => ofProcess(deps, { ...own, actor }));
  },
});

interface Own {
  readonly caller: Actor;
  /** The caller, or the caller in the place of a unit that has ended. */
  readonly actor: Actor;
  readonly place: Place;
  readonly asked: UnitId | null;
}

async function ofProcess(deps: ApiDeps, { caller, actor, place, asked }: Own) {
  const whole = await wholeFor(deps, actor, place);
  authorise(actor, 'watchChanges', whole);
  const unit = asked ?? (whole.participants.length > 0 && actor.unit !== place.host ? actor.unit : null);
  const { standing, facts } = await standingOf(deps, place, unit);
  const about = unit === null ? resourceOf(place) : shareIn(place, unit);
  const acts = actionsOf(place.kind).map((action) => commandAct(actor, action, about, standing, facts));
  const questions = ofProcesses.map((action) => questionAct(actor, action, resourceOf(place)));
  const other = acts.some(({ allowed: may }) => may) ? await otherSide(deps, caller, place, unit) : null;
  const theirs = other === null ? acts : acts.map((act) => (act.allowed ? doneByOthers(act, other) : act));
  return { stream: place.stream, unit, status: standing.status, acts: [...theirs, ...questions] };
}

function doneByOthers(act: z.output<typeof Act>, { code, facts }: Problem): z.output<typeof Act> {
  return { ...act, allowed: false, code, reason: problemSentence(code, facts, spoken()) };
}

/** The register, a calendar, an outline: what stands beside the work. */
async function ofInstallation(deps: ApiDeps, actor: Actor, place: Place) {
  const about = resourceOf(place);
  if (place.kind === 'template') authorise(actor, 'readTemplate', about);
  if (
    place.kind === 'outsideIndex' ||
    place.kind === 'directive' ||
    place.kind === 'modelRegister' ||
    place.kind === 'awardRound'
  )
    authorise(actor, 'readHistory', about);
  const { standing, facts } = await standingOf(deps, place, null);
  const acts = actionsOf(place.kind).map((action) => commandAct(actor, action, about, standing, facts));
  return { stream: place.stream, unit: null, status: standing.status, acts };
}

/** A cycle, a conference and an own outline are begun by a unit that has a committee: for another there is nothing to begin. */
async function whatMayBegin(deps: ApiDeps, actor: Actor) {
  const committees = [...recorded(await deps.register()).committees.values()];
  const own = committees.find(({ host }) => worksFor(host, actor));
  return beginnings.map((action) => {
    // An administrator begins outlines for all, whoever else begins them does so for his host.
    const ofHost = action.startsWith('template.') && actor.role !== 'admin';
    const process = ofHost || begunByHosts.some((kind) => action.startsWith(kind));
    const act = commandAct(
      actor,
      action,
      process ? hosted(own?.host ?? actor.unit) : installation,
      { status: 'none', marks: [] },
      {},
    );
    if (!process || !act.allowed || own !== undefined) return act;
    return { ...act, ...denial({ reason: 'no-committee-of-yours', liftedBy: ['admin'] }, actor, {}) };
  });
}

const begunByHosts = [
  'reviewCycle.',
  'conference.',
  'outsideIndex.',
  'directive.',
  'modelRegister.',
  'inspection.',
  'awardRound.',
] as const;

/** The engine's own commands are nobody's: they are not shown. */
function actionsOf(kind: AggregateKind): readonly CommandAction[] {
  return Object.keys(rules).filter(
    (name): name is CommandAction =>
      name.startsWith(`${kind}.`) && rules[name as Action].some((grant) => grant.role !== 'system'),
  );
}

function commandAct(actor: Actor, action: CommandAction, about: Resource, standing: Standing, facts: Facts) {
  const answer = can(actor, action, about, standing);
  return answer.allow ? allowed(action) : { action, ...denial(answer, actor, facts) };
}

function questionAct(actor: Actor, action: Action, about: Resource) {
  const access = may(actor, action, about);
  return access.allowed ? allowed(action) : { action, ...denial(access, actor, {}) };
}

function allowed(action: Action): z.output<typeof Act> {
  return { action, allowed: true, code: null, reason: null, liftedBy: [] };
}

function denial(denied: Parameters<typeof deniedSentence>[0], actor: Actor, facts: Facts) {
  const { reason, liftedBy } = denied;
  return {
    allowed: false,
    code: reason,
    reason: deniedSentence(denied, actor.role, facts, spoken()),
    liftedBy: [...liftedBy],
  };
}
