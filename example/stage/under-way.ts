import { z } from 'zod';
import { exampleActs } from '#example/words/acts.ts';
import { addDays, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { Stage } from '#example/stage/cast.ts';
import type { Door } from '#example/case/door.ts';
import type { Member } from '#example/case/members.ts';
import { headOf, reporterOf } from '#example/case/people.ts';
import type { Prepared } from '#example/case/prepare-cycles.ts';
import { sharesOf } from '#example/case/shares.ts';
import { cutOffOf, dataWindowOf, dueHour, periodCodeOf, timelineOf } from '#example/case/timeline.ts';

/** Tells the rehearsal that is loaded from those a person plans. */
const key = 'mau';

const Planned = z.object({ cycle: z.string() });

/**
 * A rehearsal on the first working day after the data are closed, at the pace of real time: deadlines stay days away
 * however long somebody looks around, and everything can be done at once all the same.
 */
export async function planRehearsal(api: Door, { cast, found, office }: Stage, prepared: Prepared): Promise<string> {
  const { committee, review, programmes, template } = prepared;
  const { deadline, heldOn } = timelineOf(found.content, 60);
  const cutOff = cutOffOf(review);
  const { answer } = await api.command(office.coordinator, '/cycles', {
    committee: committee.id,
    period: periodCodeOf(review),
    clock: { origin: vietnamInstant(addDays(cutOff, 1), '08:30'), scale: 1 },
    key,
    programmes,
    reviewKind: review.kind,
    members: cast.members.map(({ unit }) => ({ unit: unit.id })),
    template: { id: template },
    dataWindow: dataWindowOf(review),
    cutOff,
    collection: { rule: { kind: 'date', date: deadline, hour: dueHour } },
    conferenceDate: heldOn,
    signer: exampleActs.signer(committee.layout),
  });
  return Planned.parse(answer).cycle;
}

/** Called for, and half in: something waits for each role. The unit that is played has done nothing yet. */
export async function collectHalf(api: Door, stage: Stage, prepared: Prepared, cycle: string): Promise<void> {
  const { cast, found, office, played } = stage;
  const { extended } = timelineOf(found.content, 60);
  const today = addDays(cutOffOf(prepared.review), 1);
  const others = cast.members.filter(({ unit, part }) => unit.id !== played && part !== 'missing');
  const report = (member: Member): string => `/cycles/${cycle}/reports/${member.unit.id}`;
  const shares = sharesOf(prepared.table, cast.members);
  const submit = async (member: Member): Promise<void> => {
    const figures = shares.get(member) ?? [];
    await api.command(headOf(member.unit), `${report(member)}/submit`, {
      period: periodCodeOf(prepared.review),
      // Nobody counts today what he will have on a later day.
      figures: figures.map(({ asOf, ...figure }) => ({
        ...figure,
        asOf: asOf !== null && asOf > today ? today : asOf,
      })),
      sections: [{ code: 'results', text: exampleActs.sectionText(member.unit.name_vi) }],
      signer: exampleActs.unitSigner,
      documentNumber: null,
    });
  };
  const playing = (part: Member['part']): readonly Member[] => others.filter((member) => member.part === part);

  await api.command(office.coordinator, `/cycles/${cycle}/call`, { number: 1, date: today });
  // Units act at the same time: the engine takes what comes in together in one pass.
  const each = (members: readonly Member[], act: (member: Member) => Promise<unknown>): Promise<unknown> =>
    Promise.all(members.map(act));
  await each(others, (member) => api.command(reporterOf(member.unit), `${report(member)}/acknowledge`));
  const [punctual, returned] = [playing('onTime'), playing('returned')];
  await each([...punctual, ...returned], submit);
  await Promise.all([
    each(playing('exempt'), (member) =>
      api.command(office.coordinator, `${report(member)}/exempt`, { reason: exampleActs.exempted }),
    ),
    each(returned, (member) =>
      api.command(office.coordinator, `${report(member)}/return`, {
        round: 1,
        reasons: [{ path: null, reason: exampleActs.returned }],
      }),
    ),
    each(playing('extended'), (member) =>
      api.command(headOf(member.unit), `${report(member)}/extension/request`, {
        until: extended,
        reason: exampleActs.extension,
      }),
    ),
    each(punctual.slice(0, -toReview), (member) =>
      api.command(office.coordinator, `${report(member)}/accept`, { round: 1 }),
    ),
  ]);
}

/** Reports left for the coordinator to look at. */
const toReview = 2;

/** How many commands both cycles take: so that loading can say how far it is. */
export function commandsUnderWay({ cast, played }: Stage): number {
  const others = cast.members.filter(({ unit, part }) => unit.id !== played && part !== 'missing');
  const count = (part: Member['part']): number => others.filter((member) => member.part === part).length;
  const punctual = count('onTime');
  return 3 + others.length + count('exempt') + 2 * count('returned') + count('extended') + 2 * punctual - toReview;
}
