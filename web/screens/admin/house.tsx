import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useMoving } from '#web/app/moving/use-moving.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/admin/admin.module.css';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { HouseDialog } from '#web/screens/admin/house-dialog.tsx';
import { type House, lineOf } from '#web/screens/admin/house-model.ts';

const lookAgainMillis = 3_000;
/** What lets others read along, or nobody in. */
const grave: ReadonlySet<House['notes'][number]> = new Set(['plainHttp', 'httpsBefore']);

/** Cách dùng: how the installation is used, at which address, over what line, and who carries its letters. */
export function HouseScreen() {
  const { t } = useTranslation('house');
  const [changing, setChanging] = useState(false);
  const moving = useMoving();
  const { data, error } = useQuery({
    queryKey: keys.admin('house'),
    queryFn: () => taken(api.GET('/house')),
    // What was set is taken up by programs that start meanwhile.
    refetchInterval: ({ state }) => (state.data?.pending === true ? lookAgainMillis : false),
  });
  const change =
    data?.changeable === true ? <Button onClick={() => setChanging(true)}>{t('change')}</Button> : undefined;
  return (
    <AdminPage part="house" acts={change}>
      {moving.kind === 'none' && <Fault error={error} />}
      {data !== undefined && (
        <>
          {!data.changeable && (
            <Note tone="pen" fact={t('fixed')}>
              {t('fixedWhat')}
            </Note>
          )}
          {data.pending && moving.kind !== 'starting' && (
            <Note tone="soon" fact={t('pending')}>
              {t('pendingWhat')} {data.kept?.publicUrl && t('moved', { address: data.kept.publicUrl })}
            </Note>
          )}
          {data.notes.map((note) => (
            <Note key={note} tone={grave.has(note) ? 'soon' : 'pen'} fact={t(`note.${note}`, { port: data.port })}>
              {t(`noteWhat.${note}`)}
            </Note>
          ))}
          <Facts house={data} />
          {changing && <HouseDialog opened house={data} onClose={() => setChanging(false)} />}
        </>
      )}
    </AdminPage>
  );
}

function Facts({ house }: { readonly house: House }) {
  const { t } = useTranslation('house');
  const { mode, address, letters, certificateTo, sources } = house;
  return (
    <dl className={classes.facts}>
      <dt>{t('mode.label')}</dt>
      <dd>
        <strong>{t(`mode.${mode}`)}</strong> ({t(`facts.source.${sources.mode}`)})<br />
        {t(`what.${mode}`)}
      </dd>
      <dt>{t('facts.address')}</dt>
      <dd>
        <a href={address}>{address}</a> ({t(`facts.source.${sources.publicUrl}`)})
      </dd>
      <dt>{t('facts.line')}</dt>
      <dd>{t(`line.${lineOf(house)}`)}</dd>
      <dt>{t('facts.letters')}</dt>
      <dd>{t(`letters.${letters}`)}</dd>
      {certificateTo !== null && (
        <>
          <dt>{t('facts.certificate')}</dt>
          <dd>{t('facts.certificateTo', { day: day(certificateTo.slice(0, 10)) })}</dd>
        </>
      )}
    </dl>
  );
}
