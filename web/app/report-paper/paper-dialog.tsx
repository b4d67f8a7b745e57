import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import classes from '#web/app/report-paper/paper-dialog.module.css';
import { takePaper, type WantedPaper } from '#web/app/report-paper/take-paper.ts';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Note } from '#web/kit/note.tsx';

export interface PaperOf {
  readonly cycle: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Which is chosen when it opens; left out: the last that was handed in. */
  readonly round?: number | 'draft';
  /** What has to be done before it is taken: typed words saved. */
  readonly before?: () => Promise<void>;
}

/** A report on paper: which of it, in which layout and why that one, as Word or PDF. */
export function PaperDialog({ cycle, unit, round, before, onClose }: PaperOf & { readonly onClose: () => void }) {
  const { t } = useTranslation('paper');
  const { t: common } = useTranslation('common');
  const path = { cycle, unit: unit.id };
  const { data, error } = useQuery({
    queryKey: keys.cycle(cycle, 'papers', unit.id),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/papers', { params: { path } })),
    // A round handed in a moment ago is one to take.
    staleTime: 0,
  });
  const [chosenRound, setRound] = useState<string | null>(round === undefined ? null : String(round));
  const [chosenLayout, setLayout] = useState<'state' | 'party' | null>(null);
  const take = useMutation({
    mutationFn: async (query: WantedPaper) => {
      await before?.();
      await takePaper(path, query);
    },
  });
  const rounds = (data?.rounds ?? []).map((one) => String(one.round));
  const which = [...(data?.draft === true ? ['draft'] : []), ...[...rounds].reverse()];
  const chosen = which.find((one) => one === chosenRound) ?? rounds.at(-1) ?? which[0];
  const layout = chosenLayout ?? data?.layout ?? null;
  const head = data?.heads.find((one) => one.layout === layout);
  const takeAs = (format: 'docx' | 'pdf' | 'xlsx'): void => {
    if (chosen === undefined) return;
    take.mutate({ round: chosen, format, ...(chosenLayout === null ? {} : { layout: chosenLayout }) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { unit: unit.name })}
      size={640}
      closeButtonProps={{ 'aria-label': common('act.close') }}
    >
      <Fault error={error} />
      {data !== undefined && chosen === undefined && <Note tone="pen" fact={t('nothing')} />}
      {data !== undefined && chosen !== undefined && (
        <div className={classes.body}>
          {which.length > 1 && (
            <ChoiceRow
              label={t('which')}
              chosen={chosen}
              onChoose={setRound}
              choices={which.map((key) => ({ key, word: key === 'draft' ? t('draft') : t('round', { round: key }) }))}
            />
          )}
          <div className={classes.layout}>
            <span aria-hidden="true">{t('layout')}</span>
            <ChoiceRow
              label={t('layout')}
              chosen={layout}
              onChoose={setLayout}
              choices={[
                { key: 'party', word: t('party') },
                { key: 'state', word: t('state') },
              ]}
            />
          </div>
          <p>
            {head !== undefined && t(head.superior === '' ? 'issuerAlone' : 'issuer', head)}{' '}
            {layout === data.layout ? t(data.ownCommittee ? 'why.own' : 'why.asking') : t('why.chosen')}
          </p>
          <p className={classes.quiet}>{t('holds')}</p>
          {!data.pdf && <p className={classes.quiet}>{t('noPdf')}</p>}
          <Fault error={take.error} />
          <div className={classes.acts}>
            <Button
              variant="default"
              leftSection={<Icon name="download" />}
              loading={take.isPending && take.variables.format === 'xlsx'}
              onClick={() => takeAs('xlsx')}
            >
              {t('xlsx')}
            </Button>
            <Button
              variant="default"
              leftSection={<Icon name="download" />}
              disabled={!data.pdf}
              title={data.pdf ? undefined : t('noPdf')}
              loading={take.isPending && take.variables.format === 'pdf'}
              onClick={() => takeAs('pdf')}
            >
              {t('pdf')}
            </Button>
            <Button
              leftSection={<Icon name="download" />}
              loading={take.isPending && take.variables.format === 'docx'}
              onClick={() => takeAs('docx')}
            >
              {t('docx')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
