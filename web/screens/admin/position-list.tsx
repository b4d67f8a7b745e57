import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf, day, dayAndTime } from '#web/kit/format.ts';
import classes from '#web/screens/admin/admin.module.css';
import { DelegationDialog } from '#web/screens/admin/delegation-dialog.tsx';
import { EndPositionDialog } from '#web/screens/admin/end-position-dialog.tsx';
import { isOver, type Position } from '#web/screens/admin/use-accounts.ts';

type Asked = { readonly act: 'end' | 'delegate'; readonly position: Position } | null;

/** Those that count or will count first, past ones below: nothing that was held is forgotten. */
export function PositionList({ positions }: { readonly positions: readonly Position[] }) {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<Asked>(null);
  const today = civilDateOf(new Date());
  const past = positions.filter((position) => isOver(position, today));
  const current = positions.filter((position) => !isOver(position, today));
  const close = (): void => setAsked(null);
  return (
    <>
      {positions.length === 0 && <p className={classes.hint}>{t('accounts.noPositions')}</p>}
      <ul className={classes.positions}>
        {current.map((position) => (
          <li key={position.id} className={classes.position}>
            <PositionFacts position={position} />
            <div className={classes.acts}>
              <Button variant="default" onClick={() => setAsked({ act: 'delegate', position })}>
                {t('act.delegate')}
              </Button>
              <Button variant="default" onClick={() => setAsked({ act: 'end', position })}>
                {t('act.end')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>
            {t('accounts.past')} ({past.length})
          </summary>
          <ul className={classes.positions}>
            {past.map((position) => (
              <li key={position.id} className={`${classes.position} ${classes.past}`}>
                <PositionFacts position={position} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {asked?.act === 'end' && <EndPositionDialog position={asked.position} onClose={close} />}
      {asked?.act === 'delegate' && <DelegationDialog position={asked.position} onClose={close} />}
    </>
  );
}

function PositionFacts({ position }: { readonly position: Position }) {
  const { t } = useTranslation('admin');
  const { t: account } = useTranslation('account');
  const { t: label } = useTranslation('labels');
  const { title, role, unitName, rights, validFrom, validTo, endedAt } = position;
  const from = day(validFrom);
  return (
    <>
      <strong>{title || label(`role.${role}`)}</strong> · {unitName}
      <span>
        {label(`role.${role}`)}
        {rights.length > 0 && `: ${rights.map((right) => account(`positions.right.${right}`)).join(', ')}`}
      </span>
      <span>
        {validTo === null ? t('position.open', { from }) : t('position.closed', { from, to: day(validTo) })}
        {endedAt !== null && `, ${t('position.ended', { time: dayAndTime(endedAt) })}`}
      </span>
    </>
  );
}
