import { codesOf } from '#domain/report-template/relation.ts';
import { inspectionFault } from '#domain/review-cycle/inspection-fault.ts';
import { signOffFault } from '#domain/review-cycle/level-dates.ts';
import type { CyclePlan, DateRange, PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { yearsFault } from '#domain/review-cycle/plan-years.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';

/** What can be wrong with a plan before any calendar is asked; the first fault, or null. */
export function shapeFault(plan: CyclePlan): Refused | null {
  return (
    programmeFault(plan) ??
    rangeFault(plan.period, '/period') ??
    rangeFault(plan.dataWindow, '/dataWindow') ??
    cutOffFault(plan) ??
    conferenceFault(plan) ??
    inspectionFault(plan) ??
    yearsFault(plan) ??
    memberFault(plan) ??
    templateFault(plan.template) ??
    settingsFault(plan) ??
    levelsFault(plan)
  );
}

function programmeFault({ programmes, committee }: CyclePlan): Refused | null {
  if (programmes.length === 0) return no('plan-without-programme', { at: '/programmes' });
  const foreign = programmes.findIndex((programme) => !committee.programmes.includes(programme));
  if (foreign < 0) return null;
  const facts = { programme: programmes[foreign] ?? '', committee: committee.name };
  return no('plan-programme-not-of-committee', { at: `/programmes/${foreign}`, facts });
}

function rangeFault(range: DateRange, at: string): Refused | null {
  if (range.from <= range.to) return null;
  return no('plan-range-reversed', { at: `${at}/to`, facts: { from: range.from, to: range.to } });
}

/** The cut-off is the last day whose data count: NĐ 09/2019/NĐ-CP art. 12. */
function cutOffFault({ cutOff, dataWindow }: CyclePlan): Refused | null {
  if (dataWindow.from <= cutOff && cutOff <= dataWindow.to) return null;
  return no('plan-cut-off-outside-window', {
    at: '/cutOff',
    facts: { cutOff, from: dataWindow.from, to: dataWindow.to },
  });
}

/** A day in the plan would be promised by the call, counted back from and shown as a station. */
function conferenceFault({ conference, conferenceDate }: CyclePlan): Refused | null {
  if (conference === 'expected' || conferenceDate === null) return null;
  return no('plan-without-conference', { at: '/conferenceDate', facts: { conference: conferenceDate } });
}

function memberFault({ members, host, years }: CyclePlan): Refused | null {
  if (members.length === 0 && years === undefined) return no('plan-without-members', { at: '/members' });
  const index = new Map<string, number>();
  for (const [row, { unit }] of members.entries()) {
    if (index.has(unit)) return no('plan-unit-twice', { at: `/members/${row}/unit`, facts: { unit } });
    index.set(unit, row);
  }
  for (const [row, { unit, parent }] of members.entries()) {
    if (parent === null || parent === host.unit) continue;
    const at = `/members/${row}/parent`;
    if (!index.has(parent)) return no('plan-parent-unknown', { at, facts: { unit, parent } });
    if (underItself(unit, members, host.unit)) return no('plan-parent-circle', { at, facts: { unit, parent } });
  }
  return null;
}

/** Totals along the tree would never end. */
function underItself(unit: string, members: CyclePlan['members'], host: string): boolean {
  const parents = new Map<string, string | null>(members.map((member) => [member.unit, member.parent]));
  const seen = new Set<string>();
  for (let up = parents.get(unit) ?? null; up !== null && up !== host; up = parents.get(up) ?? null) {
    if (up === unit) return true;
    if (seen.has(up)) return false;
    seen.add(up);
  }
  return false;
}

function templateFault({ sections, indicators, relations }: PinnedTemplate): Refused | null {
  const section = firstRepeated(sections.map(({ code }) => code));
  if (section !== null) return no('plan-section-twice', { at: `/template/sections/${section}/code` });
  const codes = indicators.map(({ code }) => code);
  const twice = firstRepeated(codes);
  if (twice !== null) return no('plan-indicator-twice', { at: `/template/indicators/${twice}/code` });
  const known = new Set(codes);
  for (const [row, { of }] of indicators.entries()) {
    if (of !== null && !known.has(of)) {
      return no('plan-indicator-unknown', { at: `/template/indicators/${row}/of`, facts: { code: of } });
    }
  }
  for (const [row, relation] of relations.entries()) {
    const stray = codesOf(relation).find(({ code }) => !known.has(code));
    if (stray === undefined) continue;
    return no('plan-indicator-unknown', { at: `/template/relations/${row}/${stray.at}`, facts: { code: stray.code } });
  }
  return null;
}

function firstRepeated(codes: readonly string[]): number | null {
  const row = codes.findIndex((code, at) => codes.indexOf(code) < at);
  return row < 0 ? null : row;
}

function settingsFault({ ladder, settings, clock }: CyclePlan): Refused | null {
  if (ladder.steps.length === 0) return no('plan-ladder-empty', { at: '/ladder/steps' });
  const step = firstRepeated(ladder.steps.map(({ offset }) => String(offset)));
  if (step !== null) return no('plan-ladder-repeats-step', { at: `/ladder/steps/${step}/offset` });
  if (!Number.isInteger(settings.sectionLimit) || settings.sectionLimit < 1) {
    return no('plan-section-limit-malformed', { at: '/settings/sectionLimit' });
  }
  if (clock !== null && !(Number.isFinite(clock.scale) && clock.scale > 0)) {
    return no('plan-clock-malformed', { at: '/clock/scale', facts: { scale: clock.scale } });
  }
  return null;
}

function levelsFault({ levels: { reviewDays, signedOff } }: CyclePlan): Refused | null {
  const odd = reviewDays.findIndex((days) => !Number.isInteger(days) || days < 0);
  if (odd >= 0) return no('deadline-days-malformed', { at: `/levels/reviewDays/${odd}` });
  return signedOff === null ? null : signOffFault(signedOff, '/levels/signedOff');
}
