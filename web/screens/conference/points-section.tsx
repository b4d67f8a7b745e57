import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { because } from '#web/kit/reason.ts';
import { CodeList } from '#web/screens/conference/code-list.tsx';
import { BoardLine } from '#web/screens/conference/board-line.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference } from '#web/screens/conference/model.ts';
import { PointDialog } from '#web/screens/conference/point-dialog.tsx';
import { PointsDialog } from '#web/screens/conference/points-dialog.tsx';
import { ReadinessDialog } from '#web/screens/conference/readiness-dialog.tsx';
import { allPresent, entriesOf } from '#web/screens/conference/roll-body.ts';
import { RollCall } from '#web/screens/conference/roll-call.tsx';
import { baseOf } from '#web/screens/conference/roll-memory.ts';
import { countsAt, thereAmong } from '#web/screens/conference/roll-model.ts';
import { Substitutes } from '#web/screens/conference/substitutes.tsx';
import { useWaitingRolls } from '#web/screens/conference/use-waiting-rolls.ts';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
  /** The reader's own unit and those it answers for: each calls the roll of its own point. */
  readonly units: readonly string[];
}

const filters = ['all', 'notReady', 'lost', 'notCalledFilter', 'lateFilter', 'waitingFilter'] as const;
type Filter = (typeof filters)[number];

/** One board of all points, line and roll as two facts of each; one is opened to call its roll, those chosen are called at once. */
export function PointsSection({ conference, staff, can, units }: SectionProps) {
  const { t } = useTranslation('conference');
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [listing, setListing] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const { t: preparation } = useTranslation('preparation');
  const [telling, setTelling] = useState<string | null>(null);
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const waiting = useWaitingRolls(conference, open !== null);
  const { points, declaredPoints, today, heldOn } = conference;
  const board = points.map((point) => ({ point, counts: countsAt(conference, point) }));
  const is: Readonly<Record<Filter, (one: (typeof board)[number]) => boolean>> = {
    all: () => true,
    notReady: ({ point }) => point.readiness?.ready === false,
    lost: ({ point }) => point.link?.state === 'lost',
    notCalledFilter: ({ point, counts }) => point.rollCall === null || counts.uncalled > 0,
    lateFilter: ({ counts }) => counts.late > 0,
    waitingFilter: ({ counts }) => counts.waiting > 0,
  };
  const shown = board.filter(is[filter]);
  // What is not on the screen is not called with it.
  const marked = shown.filter(({ point }) => chosen.includes(point.id));
  const toCall = (marked.length > 0 ? marked : shown).filter(({ counts }) => counts.uncalled > 0);
  const callAll = useCommand(
    async (ids: readonly string[], key) => {
      const [first, ...rest] = points.filter(({ id }) => ids.includes(id));
      const send = (point: (typeof points)[number]) => {
        const base = baseOf(conference, point);
        const people = allPresent(base.people, new Date().toISOString());
        return api.POST('/conferences/{conference}/roll-call', {
          // One key per point: tried again, what was taken is not taken twice.
          params: {
            path: { conference: conference.conference },
            header: { 'idempotency-key': `${key['idempotency-key']}-${point.id}` },
          },
          body: {
            ...{ point: point.id, base: base.version },
            ...{ entries: entriesOf(people), present: thereAmong(people) + base.unnamed },
          },
        });
      };
      if (first === undefined) throw new Error('nobody is to be called');
      let answer = await send(first);
      for (const point of rest) {
        if (answer.data === undefined) return answer;
        answer = await send(point);
      }
      return answer;
    },
    { said: t('points.allPresentSaid'), onDone: () => setChosen([]) },
  );
  const point = points.find(({ id }) => id === open);
  if (point !== undefined)
    return <RollCall key={point.id} conference={conference} point={point} onClose={() => setOpen(null)} />;
  if (listing) return <CodeList conference={conference} onClose={() => setListing(false)} />;
  const called = points.filter(({ rollCall }) => rollCall !== null).length;
  const present = points.reduce((sum, { rollCall }) => sum + (rollCall?.present ?? 0), 0);
  const add = can('conference.AddPoint');
  const correct = can('conference.CorrectConference');
  const hasCome = today >= heldOn;
  const mayCall = (unit: string | null): boolean => hasCome && (staff || (unit !== null && units.includes(unit)));
  // Once it has begun, whoever is not ready is lost or not called.
  const toCome = conference.phase === 'toCome' || conference.phase === 'off';
  const ready = points.filter(({ readiness }) => readiness?.ready === true).length;
  const possible = filters.filter((key) => (key === 'notReady' ? staff && toCome : key === 'all' || hasCome));
  const wordOf = (key: Filter): string =>
    key === 'notReady' ? preparation('point.notReadyFilter') : t(`points.${key}`);
  const speaker = points.find(({ id }) => id === telling);
  const uncalled = toCall.reduce((sum, { counts }) => sum + counts.uncalled, 0);
  return (
    <div className={classes.part}>
      <div className={classes.acts}>
        <strong>{t('points.counts', { called, count: points.length, present })}</strong>
        <span className={classes.space} />
        {conference.invitees.some(({ code }) => code !== null) && (
          <Button variant="default" onClick={() => setListing(true)}>
            {t('codes.open')}
          </Button>
        )}
        {staff && hasCome && points.length > 0 && (
          <ActButton
            variant="default"
            loading={callAll.isPending}
            blocked={toCall.length === 0 && because(t('points.allPresentNobody'))}
            onAct={() => callAll.mutate(toCall.map((one) => one.point.id))}
          >
            {t('points.allPresentAt', { people: uncalled, points: toCall.length })}
          </ActButton>
        )}
        {staff && (
          <Button
            variant="default"
            disabled={!add.allowed}
            title={add.reason ?? undefined}
            onClick={() => setAdding(true)}
          >
            {t('points.add')}
          </Button>
        )}
        {staff && points.length > 0 && (
          <Button
            variant="default"
            disabled={!correct.allowed}
            title={correct.reason ?? undefined}
            onClick={() => setCorrecting(true)}
          >
            {t('correct.pointsButton')}
          </Button>
        )}
      </div>
      {staff && toCome && points.length > 0 && <p>{preparation('point.counts', { ready, count: points.length })}</p>}
      {!hasCome && <p className={classes.quiet}>{t('points.notYet', { date: day(heldOn) })}</p>}
      {declaredPoints !== null && declaredPoints !== points.length && (
        <Note tone="soon" fact={t('declaredDiffers', { declared: declaredPoints, listed: points.length })} />
      )}
      {conference.seatedTwice.map(({ name, points: at }) => (
        <Note
          key={name}
          tone="soon"
          fact={t('points.twice', {
            name,
            points: at.map((id) => points.find((one) => one.id === id)?.name ?? id).join('; '),
          })}
        >
          {t('points.twiceHint')}
        </Note>
      ))}
      {possible.length > 1 && points.length > 1 && (
        <ChoiceRow
          label={t('points.filterLabel')}
          choices={possible.map((key) => ({ key, word: wordOf(key), count: board.filter(is[key]).length }))}
          chosen={filter}
          onChoose={setFilter}
        />
      )}
      {shown.length === 0 ? (
        <p className={classes.quiet}>{t(points.length === 0 ? 'points.none' : 'points.nobodyHere')}</p>
      ) : (
        <ol className={classes.points} aria-label={t('points.label')}>
          {shown.map((one) => (
            <BoardLine
              key={one.point.id}
              {...one}
              hasCome={hasCome}
              isWaiting={waiting.includes(one.point.id)}
              onReadiness={toCome && one.point.readiness !== null ? () => setTelling(one.point.id) : null}
              onOpen={mayCall(one.point.unit) ? () => setOpen(one.point.id) : null}
              chosen={staff && hasCome ? chosen.includes(one.point.id) : null}
              onChoose={(is) => setChosen(is ? [...chosen, one.point.id] : chosen.filter((id) => id !== one.point.id))}
            />
          ))}
        </ol>
      )}
      {staff && <Substitutes conference={conference} />}
      {speaker !== undefined && speaker.readiness !== null && (
        <ReadinessDialog
          conference={conference}
          point={speaker}
          told={speaker.readiness}
          onClose={() => setTelling(null)}
        />
      )}
      {correcting && <PointsDialog conference={conference} onClose={() => setCorrecting(false)} />}
      {adding && <PointDialog conference={conference} onClose={() => setAdding(false)} />}
    </div>
  );
}
