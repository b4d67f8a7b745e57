import { askedItems } from '#domain/conference/asked-items.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { inspectionAsks } from '#domain/inspection/asked-items.ts';
import type { KnownInspection } from '#domain/inspection/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import type { KeptAnswer } from '#domain/recommendation/answer.ts';
import { standingAnswers } from '#domain/recommendation/asked.ts';
import { goesOnIn } from '#domain/recommendation/goes-on.ts';
import { askedShape } from '#api/routes/recommendations/shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { inspectionRows } from '#db/queries/inspections.query.ts';
import { type AskingRow, askingConferences } from '#db/queries/recommendations.query.ts';

interface Asking {
  readonly rehearsal: boolean;
  /** The reader's own. */
  readonly unit: UnitId;
  readonly staffOf: (host: UnitId) => boolean;
}

/** Of the hosts he works for all; of others what is asked of his unit by a notice that is out. */
export async function recommendationsOf(deps: Pick<ApiDeps, 'db'>, asking: Asking) {
  const conferences = await askingConferences(deps.db, asking.rehearsal);
  const notices = conferences.flatMap(noticeOf);
  // An inspection is no rehearsal.
  const inspections = asking.rehearsal ? [] : await inspectionRows(deps.db);
  return [
    ...ofConferences(conferences, notices, asking),
    ...inspections.flatMap(({ doc }) => ofInspection(doc, notices, asking)),
  ];
}

type Notice = ReturnType<typeof noticeOf>[number];

function ofConferences(conferences: readonly AskingRow[], notices: readonly Notice[], { unit, staffOf }: Asking) {
  return conferences.flatMap((conference) => {
    const { facts, recommendations, answers } = conference;
    const { host } = facts;
    const staff = staffOf(host.unit);
    const issued = noticeOf(conference)[0];
    const concluded = issued?.concluded ?? [];
    const later = notices.filter((one) => one.host === host.unit && one.heldOn > facts.heldOn);
    return askedItems({ recommendations, concluded, host: host.name })
      .filter(({ to }) => staff || (issued !== undefined && to.some((one) => one.unit === unit)))
      .map((asked) => {
        const now = todayOf(facts.clock);
        const shape = askedShape(asked, answers, { staff, units: [unit], now });
        const ofNotice = asked.id.startsWith('kl-') && issued !== undefined;
        const name = slugOf(facts.conference);
        return {
          entry: {
            ...{ ...shape, key: `${name}/${asked.id}`, host, staff },
            madeIn: { kind: 'conference' as const, name, title: facts.title, heldOn: facts.heldOn },
            notice: issued?.notice ?? null,
            since: ofNotice ? issued.date : facts.heldOn,
            goesOn: issued === undefined ? null : goesOnIn({ notice: issued.notice, asked }, later),
          },
          until: shape.answered ? lastDay(asked.id, conference.answers, now) : now,
        };
      });
  });
}

function ofInspection(state: KnownInspection, notices: readonly Notice[], { unit, staffOf }: Asking) {
  const { host, plan, answers, inspection } = state;
  const staff = staffOf(host.unit);
  const now = todayOf(null);
  const conclusion = state.status === 'concluded' ? state.conclusion : null;
  const name = slugOf(inspection);
  return inspectionAsks(state)
    .filter(({ to }) => staff || (conclusion !== null && to.some((one) => one.unit === unit)))
    .map((asked) => {
      const shape = askedShape(asked, answers, { staff, units: [unit], now });
      const notice = conclusion?.symbol ?? null;
      const later = notices.filter((one) => one.host === host.unit && one.heldOn > plan.from);
      return {
        entry: {
          ...{ ...shape, key: `${name}/${asked.id}`, host, staff, notice },
          madeIn: { kind: 'inspection' as const, name, title: plan.title, heldOn: plan.from },
          since: conclusion?.date ?? plan.to,
          goesOn: notice === null ? null : goesOnIn({ notice, asked }, later),
        },
        until: shape.answered ? lastDay(asked.id, answers, now) : now,
      };
    });
}

function noticeOf({ facts, ...state }: AskingRow) {
  if (state.status !== 'noticeIssued') return [];
  const { noticeNumber: notice, date } = state.notice;
  return [{ host: facts.host.unit, heldOn: facts.heldOn, notice, date, concluded: state.draft.tasks }];
}

function lastDay(id: string, answers: readonly KeptAnswer[] | undefined, now: CivilDate): CivilDate {
  const days = standingAnswers(id, answers).map(({ date }) => date);
  return days.toSorted().at(-1) ?? now;
}
