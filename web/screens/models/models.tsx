import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { PhoneFold } from '#web/kit/phone-fold.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { CountedNote } from '#web/screens/models/counted-note.tsx';
import { ModelDialogs, type OpenDialog } from '#web/screens/models/model-dialogs.tsx';
import { ModelPane } from '#web/screens/models/model-pane.tsx';
import { ModelTools } from '#web/screens/models/model-tools.tsx';
import { useChoice } from '#web/screens/models/use-choice.ts';
import { useColumns } from '#web/screens/models/use-columns.tsx';
import { useModelList, useModelRegisters, useShownRegister } from '#web/screens/models/use-models.ts';
import { ReportParts } from '#web/screens/outside-indices/report-parts.tsx';
import { Pager } from '#web/screens/tasks/pager.tsx';

/** Sổ mô hình: those of a committee's units, the one that is chosen, and what can be done with it. */
export function Models() {
  const { t } = useTranslation('models');
  const { t: common } = useTranslation('common');
  const navigate = useNavigate();
  const choice = useChoice();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [past, setPast] = useState(false);
  const registers = useModelRegisters();
  const all = registers.data?.registers ?? [];
  const register = useShownRegister(all);
  const kept = register?.kept === true;
  const list = useModelList(choice.query(register?.committee ?? ''), kept);
  const columns = useColumns(register);
  const models = list.data?.models ?? [];
  const selected = models.find(({ number }) => String(number) === choice.asked.so) ?? models[0];
  const nothing = list.data?.total === 0 && Object.keys(choice.filter).length === 0;
  const committee = register?.committee ?? '';
  const enter = register?.mayEnter === true && (
    <Button leftSection={<Icon name="plus" />} onClick={() => setDialog({ act: 'enter' })}>
      {t('enter.act')}
    </Button>
  );
  const open = register !== undefined && register.mayKeep && !kept && (
    <Button onClick={() => setDialog({ act: 'keep' })}>{t('keep.open')}</Button>
  );
  return (
    <Page
      title={t('title')}
      acts={
        kept && (
          <>
            {enter}
            {register.mayEnter && (
              <Button
                variant="default"
                onClick={() => void navigate({ to: '/mo-hinh/nhap', search: { ban: committee } })}
              >
                {t('file.act')}
              </Button>
            )}
            {register.mayKeep && (
              <Button variant="default" onClick={() => setDialog({ act: 'keep' })}>
                {t('keep.act')}
              </Button>
            )}
            <Button variant="default" onClick={() => setPast(true)}>
              {common('act.history')}
            </Button>
          </>
        )
      }
      exports={kept && !nothing ? [{ list: 'models', filter: { ...choice.filter, committee } }] : []}
      tools={
        <>
          <ReportParts />
          <PhoneFold label={common('narrow')}>
            <ModelTools choice={choice} registers={all} register={register} states={list.data?.states} />
          </PhoneFold>
        </>
      }
      side={
        register === undefined ? undefined : selected === undefined ? (
          <Pane>{kept ? t('what') : t('notKeptBy')}</Pane>
        ) : (
          <ModelPane model={selected} register={register} onAct={setDialog} />
        )
      }
    >
      <Fault error={registers.error ?? list.error} />
      <CountedNote choice={choice} />
      {registers.data !== undefined && register === undefined && (
        <Empty title={t('noRegister')} by={t('notKeptBy')}>
          <p>{t('what')}</p>
        </Empty>
      )}
      {register !== undefined && !kept && (
        <Empty title={t('notKept')} {...(open === false ? { by: t('notKeptBy') } : { act: open })}>
          <p>{t('what')}</p>
        </Empty>
      )}
      {kept && (
        <DataTable
          label={t('table')}
          columns={columns}
          rows={models}
          rowKey={({ number }) => String(number)}
          selected={selected === undefined ? null : String(selected.number)}
          onSelect={({ number }) => choice.choose({ ...choice.asked, so: String(number) })}
          empty={
            list.data !== undefined &&
            (nothing ? (
              <Empty title={t('none')} {...(enter === false ? { by: t('notKeptBy') } : { act: enter })}>
                <p>{t('what')}</p>
              </Empty>
            ) : (
              <p>{t('noneFits')}</p>
            ))
          }
        />
      )}
      <Pager
        page={choice.page}
        total={list.data?.total ?? 0}
        onPage={(next) => choice.choose({ trang: String(next) })}
      />
      <StatusLine counts={list.data === undefined ? null : t('count', { count: list.data.total })} />
      {register !== undefined && <ModelDialogs dialog={dialog} register={register} onClose={() => setDialog(null)} />}
      <HistoryDrawer
        stream={past ? `models/${committee}` : null}
        title={t('historyOf', { name: register?.name ?? '' })}
        onClose={() => setPast(false)}
      />
    </Page>
  );
}
