import { Checkbox, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { tellMoving } from '#web/app/moving/use-moving.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/admin/admin.module.css';
import {
  fieldsOf,
  type House,
  type HouseFields,
  isPlain,
  lacksCertificate,
  ownAddress,
  wantedOf,
} from '#web/screens/admin/house-model.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

interface HouseDialogProps {
  readonly house: House;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What is chosen, and before it is: who signs in again where, who carries letters, what the line is. */
export function HouseDialog({ house, opened, onClose }: HouseDialogProps) {
  const { t } = useTranslation('house');
  const formOf = useActForm<HouseFields>(fieldsOf(house), {});
  const save = useAdminAct(() => api.POST('/house/change', { body: wantedOf(form.values) }), {
    said: false,
    onDone({ takesEffect, address: to, house: { kept } }) {
      if (takesEffect === 'byItself') tellMoving({ mode: kept?.use ?? house.mode, address: to, run: null });
      else if (takesEffect === 'nothing') notifications.show({ color: 'blue', message: t('nothing') });
      onClose();
    },
  });
  const form = formOf(save.error);
  const { use, publicUrl, secondFactor } = form.values;
  const office = use === 'office';
  const address = !office || publicUrl.trim() === '' ? `http://localhost:${String(house.port)}` : publicUrl.trim();
  const unheld = lacksCertificate(house, form.values);
  const unsent = office && house.trialLetters > 0;
  const follows = [
    'restart' as const,
    'again' as const,
    ...(office && house.mode === 'evaluation' ? (['trial', 'letters', 'back'] as const) : []),
    ...(unsent ? (['unsent'] as const) : []),
    ...(unheld ? (['certificate'] as const) : []),
    ...(office && isPlain(publicUrl) ? (['plain'] as const) : []),
    'wrong' as const,
    ...(office ? (['wrongAddress'] as const) : []),
  ];
  return (
    <FormDialog
      form={{ ...form, names: [...form.names, 'certificate'] }}
      sent={save}
      opened={opened}
      onClose={onClose}
      title={t('change')}
      final
      willFollow={follows.map((line) => ({
        key: line,
        state: 'now',
        what: t(`follow.${line}`, { address, own: ownAddress(house.port, form.values), letters: house.trialLetters }),
      }))}
      act={t('form.save')}
      onSend={() => save.mutate(undefined)}
    >
      <OneOf
        label={t('form.use')}
        choices={(['evaluation', 'office'] as const).map((key) => ({
          key,
          word: t(`mode.${key}`),
          disabled: key === 'evaluation' && house.realWork && house.mode !== 'evaluation',
        }))}
        chosen={use}
        onChoose={(key) => form.set('use', key)}
        hint={house.realWork ? t(house.mode === 'evaluation' ? 'form.leaves' : 'form.shut') : undefined}
        error={form.error('use')}
      />
      <p className={classes.hint}>{t(`what.${use}`)}</p>
      <TextInput label={t('form.name')} disabled={house.sources.name === 'environment'} {...form.input('name')} />
      {office && (
        <>
          <TextInput
            label={t('form.address')}
            description={t('form.addressHint', { address: house.addresses[0] ?? 'http://192.168.1.20:8080' })}
            autoCapitalize="none"
            spellCheck={false}
            disabled={house.sources.publicUrl === 'environment'}
            {...form.input('publicUrl')}
          />
          <FieldRow>
            {(['certFile', 'keyFile'] as const).map((name) => (
              <TextInput
                key={name}
                label={t(`form.${name}`)}
                description={t('form.certHint')}
                spellCheck={false}
                {...form.input(name)}
                error={form.error(name) ?? errorAt(save.error, `/certificate/${name}`)}
              />
            ))}
          </FieldRow>
          {unheld && (
            <Note tone="soon" fact={t('note.httpsBefore')}>
              {t('noteWhat.httpsBefore')}
            </Note>
          )}
          <Checkbox
            className={classes.fields ?? ''}
            label={t('form.secondFactor')}
            checked={secondFactor}
            disabled={house.sources.secondFactor === 'environment'}
            onChange={(event) => form.set('secondFactor', event.currentTarget.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}
