import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { because } from '#web/kit/reason.ts';
import type { LeftOver } from '#web/screens/conclusions/left-over.ts';
import classes from '#web/screens/conclusions/speech.module.css';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';

interface LeftOverDialogProps {
  readonly compiler: Compiler;
  readonly leftOver: LeftOver;
  readonly onClose: () => void;
}

/** Việc của kỳ trước: what is still open comes into the draft under its old number, once a person has confirmed it. */
export function LeftOverDialog({ compiler, leftOver, onClose }: LeftOverDialogProps) {
  const { t } = useTranslation('conclusions');
  // Kept as it was opened: what was just taken in would be gone from the list under the hand.
  const [{ items, shortcomings }] = useState(leftOver);
  // What was found once is no more than a question: whoever concludes says that it was found again.
  const [without, setWithout] = useState<readonly string[]>(() =>
    shortcomings.filter(({ recurs }) => !recurs).map(({ key }) => key),
  );
  const kept = <T extends { readonly key: string }>(lines: readonly T[]): readonly T[] =>
    lines.filter(({ key }) => !without.includes(key));
  const count = kept(items).length + kept(shortcomings).length;
  const line = (key: string, text: string) => (
    <Checkbox
      key={key}
      checked={!without.includes(key)}
      onChange={(event) =>
        setWithout(event.currentTarget.checked ? without.filter((one) => one !== key) : [...without, key])
      }
      label={<span className={classes.item}>{text}</span>}
    />
  );
  const add = (): void => {
    compiler.takeOver(
      kept(items).map(({ item }) => item),
      kept(shortcomings).map(({ text }) => text),
    );
    onClose();
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('leftOver.title')}
      act={t('leftOver.act', { count })}
      onAct={add}
      blocked={count === 0 && because(t('speech.none'))}
    >
      <p>{t('leftOver.what')}</p>
      {items.length > 0 && (
        <fieldset className={classes.found}>
          <legend>{t('leftOver.items', { count: items.length })}</legend>
          {items.map(({ key, item: { statement, takenOver } }) =>
            line(
              key,
              t(takenOver?.source === undefined ? 'leftOver.line' : 'leftOver.lineOf', { statement, ...takenOver }),
            ),
          )}
        </fieldset>
      )}
      {shortcomings.length > 0 && (
        <fieldset className={classes.found}>
          <legend>{t('leftOver.shortcomings')}</legend>
          {shortcomings.map(({ key, text }) => line(key, text))}
        </fieldset>
      )}
    </ActDialog>
  );
}
