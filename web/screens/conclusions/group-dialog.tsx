import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitName } from '#web/app/use-units.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import classes from '#web/screens/conclusions/editor.module.css';
import type { Addressee } from '#web/screens/conclusions/model.ts';
import { because } from '#web/kit/reason.ts';

interface GroupDialogProps {
  readonly group: Addressee;
  readonly invited: readonly UnitName[];
  readonly find: (text: string, most: number) => readonly UnitName[];
  readonly onClose: () => void;
  readonly onChoose: (units: readonly UnitName[]) => void;
}

/** Which units a group stands for is a person's decision: here it is made, or left for after the notice. */
export function GroupDialog({ group, invited, find, onClose, onChoose }: GroupDialogProps) {
  const { t } = useTranslation('conclusions');
  const { t: common } = useTranslation('common');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly UnitName[]>([]);
  const shown = text.trim() === '' ? invited : find(text, 40);
  const isChosen = ({ unit }: UnitName): boolean => chosen.some((one) => one.unit === unit);
  const all = [...chosen.filter((one) => !shown.some(({ unit }) => unit === one.unit)), ...shown];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t(group.kind === 'class' ? 'groupDialog.title' : 'groupDialog.titleNamed', { name: group.name })}
      act={t(group.kind === 'class' ? 'groupDialog.act' : 'groupDialog.actNamed', { count: chosen.length })}
      blocked={chosen.length === 0 && because(t('groupDialog.choose'), 'units')}
      onAct={() => onChoose(chosen)}
      look={t('groupDialog.later')}
    >
      <p>{t(group.kind === 'class' ? 'groupDialog.what' : 'groupDialog.whatNamed')}</p>
      <TextInput
        label={common('search')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <fieldset className={classes.units} data-field="units">
        <legend>{t('groupDialog.invited')}</legend>
        <Checkbox
          label={t('groupDialog.all')}
          checked={shown.length > 0 && shown.every(isChosen)}
          onChange={(event) =>
            setChosen(
              event.currentTarget.checked ? all : chosen.filter((one) => !shown.some(({ unit }) => unit === one.unit)),
            )
          }
        />
        {shown.map((unit) => (
          <Checkbox
            key={unit.unit}
            label={unit.name}
            checked={isChosen(unit)}
            onChange={(event) =>
              setChosen(
                event.currentTarget.checked ? [...chosen, unit] : chosen.filter((one) => one.unit !== unit.unit),
              )
            }
          />
        ))}
      </fieldset>
    </ActDialog>
  );
}
