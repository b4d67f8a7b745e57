import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { exampleActs } from '#example/words/acts.ts';
import { exampleFaults, exampleSteps } from '#example/words/steps.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Person } from '#example/case/door.ts';
import { inParallel } from '#example/run/api-client.ts';
import { historyOf } from '#example/run/history.ts';
import type { Member } from '#example/case/members.ts';
import { MissedWindow } from '#example/run/missed-window.ts';
import { headOf, reporterOf } from '#example/case/people.ts';
import type { CycleRun, Run } from '#example/run/run.ts';

/** From the call to the accepted reports: on time, late, on behalf, returned, with more time, missing, exempted. */
export async function callForReports(run: Run, cycle: CycleRun, number: number): Promise<void> {
  const { api, office, cast } = run;
  await api.command(office.coordinator, `/cycles/${cycle.slug}/call`, { number, date: cycle.clock.today() });
  await inParallel(cast.members, ({ unit }) =>
    api.command(reporterOf(unit), `/cycles/${cycle.slug}/reports/${unit.id}/acknowledge`),
  );
  await inParallel(playing(run, 'exempt'), ({ unit }) =>
    api.command(office.coordinator, `/cycles/${cycle.slug}/reports/${unit.id}/exempt`, {
      reason: exampleActs.exempted,
    }),
  );
}

/** Within a window nothing is done that could wait: reports come in first and are accepted when there is time. */
export async function collectReports(run: Run, cycle: CycleRun, say: (text: string) => void): Promise<void> {
  const { timeline } = run;
  const { clock } = cycle;
  const punctual = playing(run, 'onTime');
  const rest = punctual.filter((_member, index) => index % 5 === 4);
  const first = [...punctual.filter((member) => !rest.includes(member)), ...playing(run, 'onBehalf')];
  const [returned, extended, late] = [playing(run, 'returned'), playing(run, 'extended'), playing(run, 'late')];
  await clock.until(timeline.reports);
  await Promise.all([
    inParallel(first, (member) => submit(run, cycle, member)),
    inParallel(returned, (member) => sentBackAndAgain(run, cycle, member, say)),
    inParallel(extended, (member) => askForTime(run, cycle, member, say)),
    clock.until(timeline.restOfReports).then(() => inParallel(rest, (member) => submit(run, cycle, member))),
  ]);
  if (clock.has(timeline.due)) throw new MissedWindow(exampleFaults.windowClosed(timeline.due));
  say(exampleSteps.submitted(first.length + rest.length + returned.length));
  await inParallel([...first, ...rest], (member) => accept(run, cycle, member, 1));
  await inParallel(returned, (member) => accept(run, cycle, member, 2));
  await clock.until(timeline.due);
  await inParallel(extended, (member) => submit(run, cycle, member));
  if (clock.has(timeline.extendedDue)) throw new MissedWindow(exampleFaults.windowClosed(timeline.extendedDue));
  await inParallel(extended, (member) => accept(run, cycle, member, 1));
  await clock.until(timeline.lastRung);
  await lastRungFired(run, cycle);
  await inParallel(late, async (member) => {
    await submit(run, cycle, member);
    await accept(run, cycle, member, 1);
    say(exampleSteps.late(member.unit.name_vi));
  });
}

function playing({ cast }: Run, part: Member['part']): readonly Member[] {
  return cast.members.filter((member) => member.part === part);
}

async function sentBackAndAgain(run: Run, cycle: CycleRun, member: Member, say: (text: string) => void): Promise<void> {
  await submit(run, cycle, member);
  await run.api.command(run.office.coordinator, `/cycles/${cycle.slug}/reports/${member.unit.id}/return`, {
    round: 1,
    reasons: [{ path: null, reason: exampleActs.returned }],
  });
  await submit(run, cycle, member);
  say(exampleSteps.returned(member.unit.name_vi));
}

async function askForTime(run: Run, cycle: CycleRun, { unit }: Member, say: (text: string) => void): Promise<void> {
  const path = `/cycles/${cycle.slug}/reports/${unit.id}/extension`;
  const until = run.timeline.extended;
  await run.api.command(headOf(unit), `${path}/request`, { until, reason: exampleActs.extension });
  await run.api.command(run.office.leader, `${path}/grant`, { until, reason: exampleActs.extensionGranted });
  say(exampleSteps.extended(unit.name_vi, until));
}

async function accept({ api, office }: Run, cycle: CycleRun, { unit }: Member, round: number): Promise<void> {
  await api.command(office.coordinator, `/cycles/${cycle.slug}/reports/${unit.id}/accept`, { round });
}

async function submit(run: Run, cycle: CycleRun, member: Member): Promise<void> {
  const { unit, part } = member;
  const onBehalf = part === 'onBehalf' ? exampleActs.onBehalf : null;
  const by: Person = onBehalf === null ? headOf(unit) : run.office.coordinator;
  const today = cycle.clock.today();
  await run.api.command(by, `/cycles/${cycle.slug}/reports/${unit.id}/submit`, {
    period: cycle.period,
    figures: (cycle.shares.get(member) ?? []).map((figure) => ({ ...figure, asOf: notAfter(today, figure.asOf) })),
    sections: [{ code: 'results', text: exampleActs.sectionText(unit.name_vi) }],
    signer: exampleActs.unitSigner,
    documentNumber: null,
    onBehalf,
  });
}

/** A unit that reports before the day the host's figure is dated cannot have counted on that day. */
function notAfter(today: CivilDate, asOf: CivilDate | null): CivilDate | null {
  return asOf !== null && asOf > today ? today : asOf;
}

const Deadlines = z.object({ deadlines: z.array(z.object({ version: z.int(), fired: z.array(z.string()) })) });
const Rung = z.object({ version: z.int(), supersedes: z.array(z.string()) });

/** The moment has come; the reminder follows within the blink the timer needs. Each rung must have fired by itself. */
async function lastRungFired(run: Run, { slug }: CycleRun): Promise<void> {
  for (;;) {
    const { deadlines } = await run.api.get(run.office.coordinator, `/cycles/${slug}`, Deadlines);
    if (deadlines.some(({ version, fired }) => version === 1 && fired.includes('v1/3'))) break;
    await pause(50);
  }
  const rungs = (await historyOf(run, `/cycles/${slug}`))
    .filter(({ type }) => type === 'ReminderRungFired')
    .map(({ data }) => Rung.parse(data))
    .filter(({ version }) => version === 1);
  const [collapsed] = rungs.flatMap(({ supersedes }) => supersedes);
  if (collapsed !== undefined) throw new MissedWindow(exampleFaults.rungCollapsed(collapsed));
}
