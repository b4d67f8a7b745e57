import { askedItems } from '#domain/conference/asked-items.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { standingAnswers } from '#domain/recommendation/asked.ts';
import { goesOnIn } from '#domain/recommendation/goes-on.ts';
import { askedShape } from '#api/routes/recommendations/shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { type AskingRow, askingConferences } from '#db/queries/recommendations.query.ts';

interface Asking {
  readonly rehearsal: boolean;
  /** The reader's own. */
  readonly unit: UnitId;
  readonly staffOf: (host: UnitId) => boolean;
}

/** Of the hosts he works for all; of others what is asked of his unit by a notice that is out. */
export async function recommendationsOf(deps: Pick<ApiDeps, 'db'>, { rehearsal, unit, staffOf }: Asking) {
  const conferences = await askingConferences(deps.db, rehearsal);
  const notices = conferences.flatMap(noticeOf);
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
          until: shape.answered ? lastDay(asked.id, conference, now) : now,
        };
      });
  });
}

function noticeOf({ facts, ...state }: AskingRow) {
  if (state.status !== 'noticeIssued') return [];
  const { noticeNumber: notice, date } = state.notice;
  return [{ host: facts.host.unit, heldOn: facts.heldOn, notice, date, concluded: state.draft.tasks }];
}

function lastDay(id: string, { answers }: AskingRow, now: CivilDate): CivilDate {
  const days = standingAnswers(id, answers).map(({ date }) => date);
  return days.toSorted().at(-1) ?? now;
}
