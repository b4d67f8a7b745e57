import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import { PointDialog } from '#web/screens/conference/point-dialog.tsx';
import { RollCall } from '#web/screens/conference/roll-call.tsx';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
  /** The reader's own unit and those it answers for: each calls the roll of its own point. */
  readonly units: readonly string[];
}

/** The points in three columns, each with its count; one is opened to call its roll. */
export function PointsSection({ conference, staff, can, units }: SectionProps) {
  const { t } = useTranslation('conference');
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const { points, declaredPoints, today, heldOn } = conference;
  const point = points.find(({ id }) => id === open);
  if (point !== undefined)
    return <RollCall key={point.id} conference={conference} point={point} onClose={() => setOpen(null)} />;
  const called = points.filter(({ rollCall }) => rollCall !== null).length;
  const present = points.reduce((sum, { rollCall }) => sum + (rollCall?.present ?? 0), 0);
  const add = can('conference.AddPoint');
  return (
    <div className={classes.part}>
      <div className={classes.acts}>
        <strong>{t('points.counts', { called, count: points.length, present })}</strong>
        <span className={classes.space} />
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
      </div>
      {today < heldOn && <p className={classes.quiet}>{t('points.notYet', { date: day(heldOn) })}</p>}
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
      {points.length === 0 ? (
        <p className={classes.quiet}>{t('points.none')}</p>
      ) : (
        <ol className={classes.points} aria-label={t('points.label')}>
          {points.map((one) => (
            <PointLine
              key={one.id}
              point={one}
              onOpen={
                today >= heldOn && (staff || (one.unit !== null && units.includes(one.unit)))
                  ? () => setOpen(one.id)
                  : null
              }
            />
          ))}
        </ol>
      )}
      {adding && <PointDialog conference={conference} onClose={() => setAdding(false)} />}
    </div>
  );
}

function PointLine({ point, onOpen }: { readonly point: Point; readonly onOpen: (() => void) | null }) {
  const { t } = useTranslation('conference');
  const { name, isMain, rollCall, contact } = point;
  const words = (
    <>
      <span className={classes.pointName}>
        {name}
        {isMain && <span className={classes.quiet}> · {t('points.main')}</span>}
      </span>
      <span className={classes.pointState} data-called={rollCall !== null}>
        <Icon name={rollCall === null ? 'open' : 'done'} />
        {rollCall === null ? t('points.notCalled') : t('points.present', { count: rollCall.present })}
      </span>
    </>
  );
  const hint = contact === null ? undefined : t('points.contact', { name: contact });
  return (
    <li>
      {onOpen === null ? (
        <div className={classes.point} title={hint}>
          {words}
        </div>
      ) : (
        <button type="button" className={classes.point} onClick={onOpen} title={hint}>
          {words}
        </button>
      )}
    </li>
  );
}
