import { randomBytes } from 'node:crypto';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { exampleFaults, exampleSteps } from '#example/words/steps.ts';
import { ApiClient, inParallel } from '#example/run/api-client.ts';
import { callForReports, collectReports } from '#example/run/collect.ts';
import { consolidate } from '#example/run/close-collection.ts';
import { conveneConference, holdConference } from '#example/run/confer.ts';
import { evaluate, type Evaluated } from '#example/run/expected/evaluate.ts';
import type { FoundCase } from '#example/case/find-case.ts';
import { liveInspection } from '#example/run/inspect.ts';
import { closeCycle, followUp } from '#example/run/follow-up.ts';
import { castOf } from '#example/case/members.ts';
import { inItsWindow, MissedWindow } from '#example/run/missed-window.ts';
import { importOrganisation } from '#example/case/organisation.ts';
import { headOf, officeOf, reporterOf } from '#example/case/people.ts';
import { type Prepared, prepareCycles, reviewsToRun } from '#example/case/prepare-cycles.ts';
import { planCycle } from '#example/run/plan.ts';
import { summaryOf } from '#example/run/read-back.ts';
import { checksOf, emptyResult, readResult, type ReadResult } from '#example/run/result.ts';
import type { Run, Running } from '#example/run/run.ts';
import { waitForSilence } from '#example/run/silence.ts';
import { cutOffOf, timelineOf } from '#example/case/timeline.ts';

export interface Outcome extends ReadResult {
  readonly expected: Evaluated;
  /** Parts of the file for which the product has nothing yet. */
  readonly notRun: readonly string[];
  readonly ran: boolean;
  /** Over how many units the host's totals were apportioned. */
  readonly apportionedOver: number;
}

interface Options {
  readonly url: string;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

/** The whole life of a review on a running stack, through its public door only. */
export async function runCase(found: FoundCase, { url, seconds, say }: Options): Promise<Outcome> {
  const { content, units } = found;
  const [review] = content.reviews;
  if (review === undefined) throw new Error(`${found.path} names no review`);
  const api = new ApiClient(url);
  const cast = castOf(content, units, cutOffOf(review));
  const office = officeOf(cast.host);
  say(exampleSteps.start(content.title_vi, url));
  await importOrganisation(api, office, found, cast);
  say(exampleSteps.organisation(units.units.length + cast.added.length, cast.members.length));
  await api.admit([office.leader, ...cast.members.flatMap(({ unit }) => [reporterOf(unit), headOf(unit)])]);
  const run: Run = { api, found, cast, office, say, key: newKey(), timeline: timelineOf(content, seconds) };
  const prepared = await prepareCycles(run);
  const notRun = content.reviews
    .filter((one) => !reviewsToRun(run).includes(one))
    .map(({ reviewed, kind }) => exampleFaults.reviewNotRun(reviewed.label_vi, kind));
  if (prepared.length === 0) {
    const inspected = content.event.kind === 'inspectionSession';
    if (inspected) await liveInspection(run);
    return withoutCycle(run, inspected ? [] : [...notRun, exampleFaults.noCycle], inspected);
  }
  const running = await keepingPace(run, prepared);
  await waitForSilence(running);
  say(exampleSteps.asking(content.expected.length));
  const { conference } = running;
  const summary = await summaryOf(running);
  const expected = await evaluate(found.raw, content, { api, office, cast, conference, summary });
  await followUp(running);
  await inParallel(running.cycles, (cycle) => closeCycle(running, cycle));
  const reporting = cast.members.filter(({ part }) => part !== 'missing' && part !== 'exempt').length;
  const reported = running.cycles.some(({ table }) => table.figures.length > 0);
  return { ...(await readResult(running)), expected, notRun, ran: true, apportionedOver: reported ? reporting : 0 };
}

/** How often the pace is halved before the machine is called too slow. */
const attempts = 3;

/** From the plan to the notice. Wrong figures are worse than another try: a missed window ends the attempt at once. */
async function keepingPace(run: Run, prepared: readonly Prepared[]): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const seconds = run.timeline.seconds * 2 ** (attempt - 1);
    const timeline = timelineOf(run.found.content, seconds);
    const running = await begin({ ...run, timeline, key: newKey() }, prepared);
    try {
      await inItsWindow(() => collectAndConfer(running));
      return running;
    } catch (error) {
      if (!(error instanceof MissedWindow)) throw error;
      await abandon(running);
      if (attempt === attempts) throw new Error(exampleFaults.tooSlow(error.message, seconds * 2), { cause: error });
      run.say(exampleFaults.slower(error.message, seconds * 2));
    }
  }
}

/** Plans every cycle at once, so that their clocks run side by side. */
async function begin(run: Run, prepared: readonly Prepared[]): Promise<Running> {
  const cycles = await inParallel(prepared, (one) => planCycle(run, one));
  const { timeline, say, cast, key } = run;
  const days = (Date.parse(timeline.silenceOn) - Date.parse(timeline.origin)) / 86_400_000;
  say(exampleSteps.clock(vietnamDate(timeline.origin), timeline.silenceOn, days / timeline.seconds));
  const clock = cycles.map((cycle) => cycle.clock).reduce((slow, one) => (one.now() < slow.now() ? one : slow));
  for (const { committee } of cycles) say(exampleSteps.at(clock.today(), exampleSteps.planned(committee.name_vi)));
  return { ...run, cycles, clock, conference: `${cast.host.id}.${timeline.heldOn}.dt-${key}` };
}

async function collectAndConfer(run: Running): Promise<void> {
  const { cycles, cast, say, clock } = run;
  await inParallel(cycles, (cycle) => callForReports(run, cycle, cycles.indexOf(cycle) + 1));
  say(exampleSteps.at(clock.today(), exampleSteps.called));
  say(exampleSteps.at(clock.today(), exampleSteps.acknowledged(cast.members.length)));
  const reports = inParallel(cycles, async (cycle) => {
    await collectReports(run, cycle, (text) => say(exampleSteps.at(cycle.clock.today(), text)));
    await consolidate(run, cycle);
  });
  await Promise.all([conveneConference(run), reports]);
  say(exampleSteps.at(clock.today(), exampleSteps.closed));
  await holdConference(run);
}

/** What was begun must not go on reminding. */
async function abandon({ api, office, cycles, conference }: Running): Promise<void> {
  const reason = exampleFaults.abandoned;
  for (const { clock } of cycles) clock.stop();
  await Promise.allSettled([
    ...cycles.map(({ slug }) => api.command(office.coordinator, `/cycles/${slug}/cancel`, { reason })),
    api.command(office.coordinator, `/conferences/${conference}/postpone-or-cancel`, { decision: 'cancel', reason }),
  ]);
}

function newKey(): string {
  return randomBytes(4).toString('hex');
}

/** What needs no conference is asked all the same. */
async function withoutCycle(run: Run, notRun: readonly string[], inspected: boolean): Promise<Outcome> {
  const { api, office, cast, found } = run;
  const { content } = found;
  const asking = { api, office, cast, conference: '', summary: null };
  const expected = await evaluate(found.raw, content, asking);
  const checks = await checksOf(run, content);
  // An inspection gives its tasks and asks what it asks; awards are given at conferences.
  const [tasks, asked] = inspected ? [0, 0] : [content.tasks.length, content.recommendations.length];
  const left = exampleFaults.notHeld(tasks, asked, content.awards.length);
  const nothing = inspected && content.awards.length === 0;
  return {
    result: { ...emptyResult(content.case), checks },
    ...{ faults: [], expected, notRun: nothing ? notRun : [...notRun, left], ran: false, apportionedOver: 0 },
  };
}
