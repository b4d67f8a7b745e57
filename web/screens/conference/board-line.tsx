import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/conference/conference.module.css';
import own from '#web/screens/conference/preparation.module.css';
import type { Point } from '#web/screens/conference/model.ts';
import { LinkWords } from '#web/screens/conference/point-link.tsx';
import { ReadyWords } from '#web/screens/conference/ready-words.tsx';
import type { PointCounts } from '#web/screens/conference/roll-model.ts';

interface BoardLineProps {
  readonly point: Point;
  readonly counts: PointCounts;
  readonly hasCome: boolean;
  /** Its roll was recorded in this window and has not arrived. */
  readonly isWaiting: boolean;
  /** Null: it is not told to the reader, or the conference has begun. */
  readonly onReadiness: (() => void) | null;
  /** Null: not the reader's to call. */
  readonly onOpen: (() => void) | null;
  /** Null: there is nothing to choose it for. */
  readonly chosen: boolean | null;
  readonly onChoose: (is: boolean) => void;
}

/** One point on the board: who is there of whom, and below it, apart, how its line stands. */
export function BoardLine(props: BoardLineProps) {
  const { point, counts, hasCome, isWaiting, onReadiness, onOpen, chosen, onChoose } = props;
  const { t } = useTranslation('conference');
  const { t: preparation } = useTranslation('preparation');
  const { name, isMain, rollCall, contact, readiness } = point;
  const words = (
    <>
      <span className={classes.pointRow}>
        <span className={classes.pointName}>
          {name}
          {isMain && <span className={classes.quiet}> · {t('points.main')}</span>}
        </span>
        {(hasCome || rollCall !== null || readiness === null) && (
          <span className={classes.pointState} data-called={rollCall !== null}>
            <Icon name={rollCall === null ? 'open' : 'done'} />
            {rollCall === null && !hasCome
              ? t('points.notCalled')
              : t('points.presentOf', { present: rollCall?.present ?? '–', expected: counts.expected })}
          </span>
        )}
      </span>
      {hasCome && (
        <span className={classes.pointRow}>
          <LinkWords point={point} />
          <span className={classes.space} />
          {rollCall === null && <span className={classes.told}>{t('points.notCalled')}</span>}
          {isWaiting && <span className={classes.told}>{t('points.notSent')}</span>}
          {counts.late > 0 && <span className={classes.told}>{t('points.late', { count: counts.late })}</span>}
          {counts.waiting > 0 && <span className={classes.told}>{t('points.waiting', { count: counts.waiting })}</span>}
        </span>
      )}
      {onReadiness !== null && readiness !== null && <ReadyWords told={readiness} />}
    </>
  );
  const hint = contact === null ? undefined : t('points.contact', { name: contact });
  return (
    <li className={classes.boardLine}>
      {chosen !== null && (
        <Checkbox
          aria-label={t('points.choose', { name })}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      {onOpen === null ? (
        <div className={classes.point} title={hint}>
          {words}
        </div>
      ) : (
        <button type="button" className={classes.point} onClick={onOpen} title={hint}>
          {words}
        </button>
      )}
      {onReadiness !== null && (
        <div className={own.tell}>
          <LinkButton aria-label={preparation('point.tellOf', { name })} onClick={onReadiness}>
            {preparation('point.tell')}
          </LinkButton>
        </div>
      )}
    </li>
  );
}
