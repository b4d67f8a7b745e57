import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useForEachUnit } from '#web/app/use-for-each-unit.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import type { BoardRow } from '#web/screens/consolidation/board.ts';
import classes from '#web/screens/consolidation/review.module.css';
import { because } from '#web/kit/reason.ts';

interface AcceptManyProps {
  readonly cycle: string;
  readonly rows: readonly BoardRow[];
  readonly onClose: () => void;
}

/** Several reports at once, each by its own command and in the round that is on the screen: a newer one is not taken unseen. */
export function AcceptManyDialog({ cycle, rows, onClose }: AcceptManyProps) {
  const { t } = useTranslation('consolidation');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const rounds = new Map(rows.map(({ unit, round }) => [unit, round]));
  const { send, progress, faults } = useForEachUnit({
    cycle,
    post: (unit, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/accept', {
        params: { path: { cycle, unit }, header: key },
        body: { round: rounds.get(unit) ?? 0 },
      }),
    said: { done: (count) => t('acceptMany.said', { count }), waiting: (count) => t('acceptMany.waiting', { count }) },
  });
  const chosen = rows.filter(({ unit }) => !left.has(unit));
  const names = new Map(rows.map(({ unit, name }) => [unit, name]));
  const toggle = (unit: string): void => {
    setLeft(left.has(unit) ? new Set([...left].filter((one) => one !== unit)) : new Set([...left, unit]));
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('acceptMany.title')}
      act={progress === null ? t('acceptMany.act', { count: chosen.length }) : t('acceptMany.running', { ...progress })}
      willFollow={[
        { key: 'counts', state: 'now', what: t('acceptMany.counts', { count: chosen.length }) },
        { key: 'told', state: 'waiting', what: t('acceptMany.told') },
        { key: 'reopen', state: 'waiting', what: t('accept.reopen') },
      ]}
      pending={progress !== null}
      blocked={chosen.length === 0 && because(t('acceptMany.choose'), 'units')}
      error={null}
      onAct={() => {
        void send(chosen.map(({ unit }) => unit)).then((all) => {
          if (all) onClose();
        });
      }}
    >
      <fieldset className={classes.many} data-field="units" disabled={progress !== null}>
        <legend>{t('acceptMany.which')}</legend>
        {rows.map(({ unit, name, round, late }) => (
          <Checkbox
            key={unit}
            checked={!left.has(unit)}
            label={t(late === true ? 'acceptMany.unitLate' : 'acceptMany.unit', { name, round })}
            onChange={() => {
              toggle(unit);
            }}
          />
        ))}
      </fieldset>
      {faults.length > 0 && (
        <Note tone="overdue" fact={t('acceptMany.failed', { count: faults.length })}>
          {faults.map(({ unit, why }) => `${names.get(unit) ?? unit}: ${why}`).join(' ')}
        </Note>
      )}
    </ActDialog>
  );
}
