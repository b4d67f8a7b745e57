import { askedItems } from '#domain/conference/asked-items.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { inspectionAsks } from '#domain/inspection/asked-items.ts';
import type { KnownInspection } from '#domain/inspection/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import type { KeptAnswer } from '#domain/recommendation/answer.ts';
import { type Asked, standingAnswers } from '#domain/recommendation/asked.ts';
import { goesOnIn } from '#domain/recommendation/goes-on.ts';
import { askedShape } from '#api/routes/recommendations/shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { UnitWithName } from '#api/support/known-units.ts';
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

function ofConferences(conferences: readonly AskingRow[], notices: readonly Notice[], asking: Asking) {
  return conferences.flatMap((conference) => {
    const { facts, recommendations, answers = [] } = conference;
    const { host, heldOn } = facts;
    const issued = noticeOf(conference)[0];
    return told(notices, asking, {
      ...{ host, answers, notice: issued?.notice ?? null, now: todayOf(facts.clock) },
      madeIn: { kind: 'conference', name: slugOf(facts.conference), title: facts.title, heldOn },
      items: askedItems({ recommendations, concluded: issued?.concluded ?? [], host: host.name }),
      since: (id) => (id.startsWith('kl-') && issued !== undefined ? issued.date : heldOn),
    });
  });
}

function ofInspection(state: KnownInspection, notices: readonly Notice[], asking: Asking) {
  const { host, plan, answers, inspection } = state;
  const conclusion = state.status === 'concluded' ? state.conclusion : null;
  return told(notices, asking, {
    ...{ host, answers, notice: conclusion?.symbol ?? null, now: todayOf(null) },
    madeIn: { kind: 'inspection', name: slugOf(inspection), title: plan.title, heldOn: plan.from },
    items: inspectionAsks(state),
    since: () => conclusion?.date ?? plan.to,
  });
}

/** What one conference or one inspection asked. */
interface Made {
  readonly host: UnitWithName;
  readonly answers: readonly KeptAnswer[];
  /** Null: it is not issued yet. */
  readonly notice: string | null;
  readonly now: CivilDate;
  readonly madeIn: {
    readonly kind: 'conference' | 'inspection';
    readonly name: string;
    readonly title: string;
    readonly heldOn: CivilDate;
  };
  readonly items: readonly Asked[];
  readonly since: (id: string) => CivilDate;
}

function told(
  notices: readonly Notice[],
  { unit, staffOf }: Asking,
  { host, answers, notice, now, madeIn, items, since }: Made,
) {
  const staff = staffOf(host.unit);
  const later = notices.filter((one) => one.host === host.unit && one.heldOn > madeIn.heldOn);
  return items
    .filter(({ to }) => staff || (notice !== null && to.some((one) => one.unit === unit)))
    .map((asked) => {
      const shape = askedShape(asked, answers, { staff, units: [unit], now });
      return {
        entry: {
          ...{ ...shape, key: `${madeIn.name}/${asked.id}`, host, staff, madeIn, notice },
          since: since(asked.id),
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

function lastDay(id: string, answers: readonly KeptAnswer[], now: CivilDate): CivilDate {
  const days = standingAnswers(id, answers).map(({ date }) => date);
  return days.toSorted().at(-1) ?? now;
}
