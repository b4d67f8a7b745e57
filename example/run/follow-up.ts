import { calendar } from '#example/case/timeline.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import { exampleActs } from '#example/words/acts.ts';
import { exampleSteps } from '#example/words/steps.ts';
import { CallRefused } from '#example/case/door.ts';
import { memberNamed } from '#example/case/members.ts';
import { headOf, reporterOf } from '#example/case/people.ts';
import type { CycleRun, Running } from '#example/run/run.ts';
import type { UnitRow } from '#example/case/units-file.ts';

const words = exampleActs.task;

/** After the silence somebody decides: a class becomes units, a date is set, work is reported, verified, returned. */
export async function followUp(run: Running): Promise<void> {
  const { tasks } = run.found.content;
  const ofClass = tasks.find(({ addressees }) => addressees.some(({ kind }) => kind === 'class'));
  const ofOneBody = tasks.find(({ addressees }) => addressees.some((one) => one.kind === 'named' && !one.inferred));
  const first = ofClass ?? tasks[0];
  const second = ofOneBody ?? tasks.find((task) => task !== first);
  const third = tasks.find((task) => task !== first && task !== second);
  const units = run.cast.members.filter(({ part }) => part !== 'exempt').map(({ unit }) => unit);
  const [lead, other] = units;
  await Promise.all([
    first === undefined || lead === undefined ? null : classBecomesUnits(run, first.number, lead, other ?? lead),
    second === undefined ? null : returnedAndReopened(run, second.number, bodyOf(run, second.addressees) ?? other),
    third === undefined || lead === undefined ? null : moreTime(run, third.number, lead),
  ]);
  run.say(exampleSteps.at(run.clock.today(), exampleSteps.worked));
}

function bodyOf({ cast }: Running, addressees: readonly { readonly vi: string; readonly kind: string }[]) {
  const named = addressees.find(({ kind }) => kind === 'named');
  return named === undefined ? null : memberNamed(cast, named.vi);
}

async function classBecomesUnits(run: Running, number: number, lead: UnitRow, other: UnitRow): Promise<void> {
  const units = lead === other ? [lead] : [lead, other];
  await assign(run, number, units);
  for (const unit of units) {
    await accepted(run, number, unit);
    await done(run, number, unit);
    await verified(run, number, unit);
  }
}

/** The one who verifies sends the first report back; what was ended is opened again for what came up since. */
async function returnedAndReopened(run: Running, number: number, unit: UnitRow | undefined): Promise<void> {
  if (unit === undefined) return;
  const { api, office } = run;
  await assign(run, number, [unit]);
  await accepted(run, number, unit);
  await done(run, number, unit);
  const path = pathOf(run, number);
  await api.command(office.coordinator, `${path}/return`, { unit: unit.id, reasons: [words.returned] });
  await done(run, number, unit);
  await verified(run, number, unit);
  await api.command(office.coordinator, `${path}/reopen`, { unit: unit.id, reason: words.reopened });
}

async function moreTime(run: Running, number: number, unit: UnitRow): Promise<void> {
  const { api, office } = run;
  const path = pathOf(run, number);
  await assign(run, number, [unit]);
  const rule = { date: inWorkingDays(run, 30) };
  await api.command(office.leader, `${path}/due-date`, { rule, reason: words.dated });
  await accepted(run, number, unit);
  const asked = { unit: unit.id, until: inWorkingDays(run, 50), reason: words.extension };
  await api.command(headOf(unit), `${path}/extension/ask`, asked);
  await api.command(office.leader, `${path}/extension/grant`, { unit: unit.id, reason: words.extensionGranted });
}

async function assign(run: Running, number: number, units: readonly UnitRow[]): Promise<void> {
  const [lead] = units;
  await run.api.command(run.office.leader, `${pathOf(run, number)}/assign`, {
    units: units.map(({ id }) => ({ unit: id })),
    lead: lead?.id ?? null,
    reason: words.assigned,
  });
}

async function accepted(run: Running, number: number, unit: UnitRow): Promise<void> {
  const path = pathOf(run, number);
  await run.api.command(headOf(unit), `${path}/accept`, { unit: unit.id });
  await run.api.command(reporterOf(unit), `${path}/progress`, {
    ...{ unit: unit.id, percent: 40, text: words.progress },
    ...{ documentNumber: words.planNumber, evidence: words.evidence },
  });
}

async function done(run: Running, number: number, unit: UnitRow): Promise<void> {
  const report = { unit: unit.id, text: words.done, documentNumber: words.doneNumber };
  await run.api.command(headOf(unit), `${pathOf(run, number)}/done`, report);
}

/** Never by whoever reported. */
async function verified(run: Running, number: number, unit: UnitRow): Promise<void> {
  await run.api.command(run.office.coordinator, `${pathOf(run, number)}/verify`, { unit: unit.id });
}

function pathOf({ conference }: Running, number: number): string {
  return `/tasks/${conference}/${String(number)}`;
}

function inWorkingDays({ clock }: Running, days: number): string {
  const date = addWorkingDays(clock.today(), days, calendar);
  if (date === null) throw new Error(`the working-day table of ${calendar.version} ends too early`);
  return date;
}

const FollowUp = z.object({
  followUp: z.object({ tasks: z.array(z.object({ task: z.string(), outcome: z.string() })) }),
});

/** Open tasks go on after the cycle and are named. That a task has ended reaches its cycle by a message: it may take a moment. */
export async function closeCycle(run: Running, cycle: CycleRun): Promise<void> {
  const { api, office } = run;
  const path = `/cycles/${cycle.slug}`;
  for (let tried = 1; ; tried += 1) {
    const { followUp } = await api.get(office.coordinator, path, FollowUp);
    const open = followUp.tasks.filter(({ outcome }) => outcome === 'open');
    try {
      await api.command(office.coordinator, `${path}/close`, { carriedOver: open.map(({ task }) => `task/${task}`) });
      run.say(exampleSteps.at(cycle.clock.today(), exampleSteps.cycleClosed(open.length)));
      return;
    } catch (error) {
      const settling = error instanceof CallRefused && ['tasks-still-open', 'task-not-open'].includes(error.code);
      if (!settling || tried === 20) throw error;
      await pause(200);
    }
  }
}
