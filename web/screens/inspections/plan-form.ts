import { day } from '#web/kit/format.ts';
import { freshId } from '#web/kit/fresh-id.ts';
import { readDay } from '#web/kit/read-day.ts';
import { typedLines } from '#web/kit/typed-lines.ts';
import type { Addressee } from '#web/screens/conclusions/model.ts';
import type { Inspection, Plan } from '#web/screens/inspections/use-inspections.ts';

export type Paper = NonNullable<Plan['papers']>[number];
export type Member = Plan['team']['members'][number];
export type Role = Member['role'];

export interface SessionLine {
  readonly id: string;
  readonly day: string;
  readonly hour: string;
  readonly place: string;
  readonly content: string;
  /** Empty: all of them. */
  readonly units: readonly string[];
}

/** A plan while it is typed: days as they stand in their fields, lines of what is looked at as one text. */
export interface PlanForm {
  readonly title: string;
  readonly papers: readonly Paper[];
  readonly teamName: string;
  readonly sentBy: string;
  readonly members: readonly Member[];
  readonly units: readonly Addressee[];
  readonly from: string;
  readonly to: string;
  readonly contents: string;
  readonly sessions: readonly SessionLine[];
  readonly cycle: string | null;
}

export const newSession = (): SessionLine => ({
  ...{ id: freshId(), day: '', hour: '', place: '', content: '', units: [] },
});

export function emptyPlan(teamName: string): PlanForm {
  return {
    ...{ title: '', papers: [], teamName, sentBy: '', members: [{ name: '', post: '', role: 'head' }] },
    ...{ units: [], from: '', to: '', contents: '', sessions: [], cycle: null },
  };
}

export function planAsTyped(known: Inspection): PlanForm {
  return {
    ...{
      title: known.title,
      teamName: known.team,
      sentBy: known.sentBy ?? '',
      members: known.members.map(({ home, ...one }) => ({
        ...one,
        ...(home === undefined ? {} : { home: home.unit }),
      })),
    },
    papers: known.papers.map((paper) => ({ ...paper, date: day(paper.date) })),
    units: known.units.map(({ unit, name }) => ({ unit, name, kind: 'named', inferred: false })),
    ...{ from: day(known.from), to: day(known.to), contents: known.contents.join('\n'), cycle: known.cycle },
    sessions: known.sessions.map(({ id, day: on, hour, place, content, units }) => ({
      ...{ id, day: day(on), hour: hour ?? '', place: place ?? '', content, units: units.map(({ unit }) => unit) },
    })),
  };
}

export function planOf(form: PlanForm): Plan {
  const { title, teamName, sentBy, members, units, contents, sessions, cycle } = form;
  return {
    title: title.trim(),
    papers: form.papers.map(({ kind, number, date, issuer }) => ({
      ...{ kind, number: number.trim(), date: readDay(date) ?? '', issuer: issuer.trim() },
    })),
    team: {
      ...{ name: teamName.trim(), of: sentBy.trim() === '' ? null : sentBy.trim() },
      members: members.map(({ name, post = '', role, home }) => ({
        ...{ name: name.trim(), post: post.trim(), role },
        ...(home === undefined ? {} : { home }),
      })),
    },
    units: units.flatMap(({ unit }) => unit ?? []),
    ...{ from: readDay(form.from) ?? '', to: readDay(form.to) ?? '' },
    contents: typedLines(contents),
    sessions: sessions.map(({ id, day: on, hour, place, content, units: with_ }) => ({
      ...{ id, day: readDay(on) ?? '', hour: hour.trim() === '' ? null : hour.trim(), place, content: content.trim() },
      units: [...with_],
    })),
    cycle,
  };
}
