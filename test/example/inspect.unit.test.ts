import { expect, it } from 'vitest';
import { findCase } from '#example/case/find-case.ts';
import { castOf } from '#example/case/members.ts';
import { officeOf } from '#example/case/people.ts';
import { cutOffOf, timelineOf } from '#example/case/timeline.ts';
import type { Run } from '#example/run/run.ts';
import { liveInspection } from '#example/run/inspect.ts';
import { alteredCase } from '#test/example/altered-case.ts';

/** A real file made an inspection by whoever is above, and what it says to the public door. */
async function saidOf(changes: Readonly<Record<string, unknown>>) {
  const found = alteredCase(findCase('ninh-binh-2020-h1'), { 'event.kind': 'inspectionSession', ...changes });
  const [review] = found.content.reviews;
  if (review === undefined) throw new Error('it reviews something');
  const cast = castOf(found.content, found.units, cutOffOf(review));
  const said: { readonly path: string; readonly body: unknown }[] = [];
  const api = {
    command: async (_by: unknown, to: string, body: unknown) => {
      said.push({ path: to, body });
      return Promise.resolve({});
    },
  };
  const timeline = timelineOf(found.content, 60);
  // Only commands are given: it asks nothing.
  const run = {
    api,
    found,
    cast,
    office: officeOf(cast.host),
    timeline,
    key: 'k',
    say: () => undefined,
  } as unknown as Run;
  await liveInspection(run);
  return { said, content: found.content, host: cast.host.id };
}

it('lives an inspection by the public door: what it asks both ways, and what it requires and the inspected promised as tasks', async () => {
  const { said, content, host } = await saidOf({
    commitments: [{ number: 1, by_vi: 'tỉnh Ninh Bình', statement_vi: 'Khắc phục hạn chế' }],
    recommendations: [
      {
        number: 1,
        direction: 'up',
        from_vi: null,
        to_vi: 'Trung ương',
        to_kind: 'party',
        via_vi: null,
        statement_vi: 'Hướng dẫn',
      },
    ],
  });
  const at = `/inspections/${host}~kt.vi-du-k`;
  expect(said.map(({ path }) => path)).toEqual([
    ...['/inspections', `${at}/sessions`, `${at}/recommendations`, `${at}/conclusion`],
  ]);
  const { tasks } = said.at(-1)?.body as {
    tasks: { as: string; addressees: { kind: string; unit: string | null }[] }[];
  };
  expect(tasks).toHaveLength(content.tasks.length + 1);
  expect(tasks.at(-1)).toMatchObject({ as: 'commitment', statement: 'Khắc phục hạn chế' });
  // A class is never expanded without a person's decision.
  const classes = tasks.flatMap(({ addressees }) => addressees).filter(({ kind }) => kind === 'class');
  expect(classes.every(({ unit }) => unit === null)).toBe(true);
});

it('looks at the host where a team comes from above, and at the members where it is the host’s own', async () => {
  const unitsOf = ({ said }: Awaited<ReturnType<typeof saidOf>>) =>
    (said[0]?.body as { plan: { units: string[] } }).plan.units;
  const visitor = { name_vi: 'Ban Chỉ đạo Trung ương', level: 'central', head: null };
  const above = await saidOf({ 'organisation.visitor': visitor });
  expect(unitsOf(above)).toEqual([above.host]);
  expect(unitsOf(await saidOf({})).length).toBeGreaterThan(1);
});
