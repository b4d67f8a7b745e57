import { z } from 'zod';
import { levels } from '#domain/organisation/kinds.ts';
import { type CaseAnswer, type Asking, dayIn, numberIn, type Question, value } from '#example/run/expected/answer.ts';
import { levelBelow } from '#example/case/members.ts';
import type { ConferenceSummary } from '#example/run/read-back.ts';

type OfConference = (summary: ConferenceSummary) => unknown;

/** What the conference's own summary answers. */
const ofConference: readonly (readonly [RegExp, OfConference])[] = [
  [/^tasks$/, ({ tasks }) => tasks.total],
  [/^tasks by programme/, ({ tasks }) => tasks.byProgramme],
  [/^tasks without a deadline date$/, ({ tasks }) => tasks.withoutDeadlineDate],
  [/^tasks by deadline kind/, ({ tasks }) => tasks.byDeadlineKind],
  [/^tasks by addressee:? stated, only inferred, none/, ({ tasks }) => tasks.byAddressee],
  [/^tasks by addressee kind/, ({ tasks }) => tasks.byAddresseeKind],
  [/^addressees of kind named/, ({ tasks }) => tasks.addressees.named],
  [/^addressees of kind class/, ({ tasks }) => tasks.addressees.class],
  [/^recurring shortcomings/, ({ shortcomings }) => shortcomings.recurring],
  [/^shortcomings/, ({ shortcomings }) => shortcomings.total],
  [/^focus topics/, ({ shortcomings }) => shortcomings.focusTopics],
  [/^directions/, ({ directions }) => directions],
  [/^recommendations? up/, ({ recommendations }) => recommendations.up],
  [/^recommendations? down/, ({ recommendations }) => recommendations.down],
  [/^recommendations$/, ({ recommendations }) => recommendations.up + recommendations.down],
  [/^committees$/, ({ committees }) => committees],
  [/^chairs presiding/, ({ chairsPresiding }) => chairsPresiding],
  [/^discussion papers by kind/, ({ papers }) => papers.byKind],
  [/^discussion papers$/, ({ papers }) => papers.total],
  [/^connection points/, ({ connectionPoints }) => connectionPoints.count],
  [/^cycles closed by this conference/, ({ cyclesClosed }) => cyclesClosed],
  [/^award(ed)? persons/, ({ awards }) => awards.persons],
  [/^award(ed)? collectives/, ({ awards }) => awards.collectives],
];

export const count: Question = async (given, asking) => {
  const ofUnits = await countOfUnits(given, asking);
  if (ofUnits !== null) return ofUnits;
  const { summary, altered } = asking;
  // An altered file is no other conference: the one that was held cannot answer for it.
  if (summary === null || altered) return null;
  const part = numberIn(given, /^parts of task (\d+)/);
  if (part !== null) {
    const task = summary.tasks.list.find(({ number }) => number === part);
    return task === undefined ? null : value(task.parts);
  }
  const known = ofConference.find(([pattern]) => pattern.test(given));
  return known === undefined ? null : value(known[1](summary));
};

/** `sum`: of the awards, each item with its count. */
export const sum: Question = (given, { summary, altered }) => {
  const known = summary !== null && !altered && /^award items/.test(given);
  return Promise.resolve(known ? value(summary.awards.items) : null);
};

async function countOfUnits(given: string, { api, office, cast }: Asking): Promise<CaseAnswer | null> {
  const on = dayIn(given);
  const below = levelBelow(cast);
  if (on === null || below === null) return null;
  const { id } = cast.host;
  const by = office.coordinator;
  if (/^chairs and standing deputies of the lower committees/.test(given)) {
    const path = `/questions/lower-committees?host=${id}&level=${below}&on=${on}`;
    return value((await api.get(by, path, z.object({ people: z.int() }))).people);
  }
  if (!/units of the host on /.test(given)) return null;
  const level = /^lower units/.test(given) ? below : levels.find((one) => given.startsWith(`${one}-level units`));
  if (level === undefined) return null;
  const path = `/organisation/units/${id}/count?level=${level}&on=${on}`;
  return value((await api.get(by, path, z.object({ value: z.int() }))).value);
}
