import { Modal, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figure, folded } from '#web/kit/format.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Figure } from '#web/screens/draft-report/model.ts';

interface FigureDialogProps {
  readonly figures: readonly Figure[];
  readonly onPick: (ref: string) => void;
  readonly onClose: () => void;
}

const most = 200;

/** Every total by its words: found while typing, taken by Enter. */
export function FigureDialog({ figures, onPick, onClose }: FigureDialogProps) {
  const { t } = useTranslation('draftReport');
  const { t: common } = useTranslation('common');
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const wordOf = ({ label, setting }: Figure): string =>
    setting === null ? label : `${label} (${t(`units.setting.${setting}`)})`;
  const wanted = folded(search);
  const found = figures
    .filter((one) => folded(`${one.source ?? wordOf(one)} ${one.value}`).includes(wanted))
    .slice(0, most);
  const chosen = Math.min(at, found.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const picked = found[chosen];
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, chosen + step)));
    else if (event.key === 'Enter' && picked !== undefined) onPick(picked.ref);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('figures.title')}
      size={620}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      <TextInput
        label={t('figures.search')}
        description={t('figures.what')}
        data-autofocus
        autoComplete="off"
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && (
        <p className={classes.quiet}>{t(figures.length === 0 ? 'figures.notMade' : 'figures.none')}</p>
      )}
      <ul className={classes.picks} aria-label={t('figures.title')}>
        {found.map((one, index) => (
          <li key={one.ref}>
            <button
              type="button"
              className={classes.pick}
              data-chosen={index === chosen}
              onClick={() => onPick(one.ref)}
            >
              <span>{one.source ?? wordOf(one)}</span>
              <span>
                <b>{figure(one.value)}</b> {one.unit}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
