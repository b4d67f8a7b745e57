import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { Pick, picked } from '#web/kit/choose/pick.tsx';
import classes from '#web/screens/admin/admin.module.css';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { EraseDialog } from '#web/screens/admin/erase-dialog.tsx';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { usePeople } from '#web/screens/admin/use-people.ts';
import { firstOf, missing, wrong } from '#web/kit/reason.ts';
import { typedLines } from '#web/kit/typed-lines.ts';
import { ActButton } from '#web/kit/act-button.tsx';

/** Somebody asks to be forgotten: whom it is about, what is met of him, and only then the act that cannot be undone. */
export function ErasePerson() {
  const { t } = useTranslation('admin');
  const [person, setPerson] = useState('');
  const [lines, setLines] = useState('');
  const people = usePeople(person, 'all');
  const account = picked(people, person);
  const texts = typedLines(lines);
  const preview = useAdminAct(() => api.POST('/persons/erasure-preview', { body: { account, texts } }), {
    said: false,
  });
  const erase = useAdminAct((confirm: string) => api.POST('/persons/erase', { body: { account, texts, confirm } }), {
    said: false,
    onDone: () => {
      preview.reset();
      setPerson('');
      setLines('');
    },
  });
  const blocked = firstOf(
    person !== '' && account === null && wrong('account'),
    account === null && texts.length === 0 && missing('account'),
  );
  return (
    <AdminPage part="erase">
      {erase.data !== undefined && (
        <Note tone="ok" fact={t('erase.done')}>
          {t('erase.took', { ...erase.data })}
        </Note>
      )}
      <Text>{t('erase.explain')}</Text>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          erase.reset();
          preview.mutate(undefined);
        }}
      >
        <Pick
          label={t('erase.account')}
          field="account"
          hint={t('erase.accountHint')}
          unknown={t('delegation.toUnknown')}
          text={person}
          onText={setPerson}
          options={people}
        />
        <Textarea
          label={t('erase.texts')}
          description={t('erase.textsHint')}
          rows={4}
          value={lines}
          onChange={(event) => setLines(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <ActButton variant="default" blocked={blocked} loading={preview.isPending}>
            {t('erase.look')}
          </ActButton>
        </div>
      </form>
      <Fault error={preview.error} />
      {preview.data !== undefined && (
        <EraseDialog
          met={preview.data}
          account={account !== null}
          sent={erase}
          onErase={(confirm) => erase.mutate(confirm)}
          onClose={() => {
            erase.reset();
            preview.reset();
          }}
        />
      )}
    </AdminPage>
  );
}
