import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/conference/conference.module.css';
import { CorrectionDialog } from '#web/screens/conference/correction-dialog.tsx';
import { Lines } from '#web/screens/conference/lines.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** Names and officers of the points that are there, and those that are none any more; one more is added by itself. */
export function PointsDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const [lines, setLines] = useState(() =>
    conference.points.map(({ id, name, unit, contact, isMain }) => ({
      id,
      name,
      unit,
      isMain,
      contact: contact ?? '',
    })),
  );
  const nameless = lines.findIndex(({ name }) => name.trim() === '');
  const set = lines.map(({ contact, name, ...line }) => ({
    ...{ ...line, name: name.trim(), contact: contact.trim() === '' ? null : contact.trim() },
  }));
  const withdrawn = conference.points.flatMap(({ id }) => (lines.some((one) => one.id === id) ? [] : [id]));
  return (
    <CorrectionDialog
      conference={conference}
      title={t('correct.points')}
      body={nameless === -1 ? { points: { set, withdrawn } } : null}
      lacks={missing(`point ${nameless}`)}
      onClose={onClose}
    >
      {(at) => (
        <Lines
          label={t('form.points')}
          lines={lines}
          nameOf={({ name }) => name}
          onChange={(next) => setLines([...next])}
        >
          {(point, index, change) => (
            <>
              <TextInput
                className={classes.grow}
                aria-label={t('form.pointName', { number: index + 1 })}
                data-field={`point ${index}`}
                value={point.name}
                onChange={(event) => change({ name: event.currentTarget.value })}
                error={at(`/points/set/${index}/name`)}
              />
              <TextInput
                className={classes.grow}
                aria-label={t('form.pointContact', { number: index + 1 })}
                placeholder={t('points.contactName')}
                value={point.contact}
                onChange={(event) => change({ contact: event.currentTarget.value })}
              />
            </>
          )}
        </Lines>
      )}
    </CorrectionDialog>
  );
}
