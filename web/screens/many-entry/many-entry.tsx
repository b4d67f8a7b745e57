import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { safetyOf } from '#web/app/draft/draft.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { WhereUnitsReport } from '#web/app/cycle-frame/where-units-report.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { ManyConflict } from '#web/screens/many-entry/many-conflict.tsx';
import classes from '#web/screens/many-entry/many-entry.module.css';
import { ManyGrid } from '#web/screens/many-entry/many-grid.tsx';
import { commonPlace } from '#web/screens/many-entry/many-model.ts';
import { isReady, ManySendDialog, useManySending } from '#web/screens/many-entry/many-send-dialog.tsx';
import { type Many, type ManyUnit, useMany } from '#web/screens/many-entry/use-many.ts';
import { at } from '#web/screens/report-entry/model.ts';
import { because } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

/** Reports that came by telephone or on paper, all units in one grid: for those who have no account of their own. */
export function ManyEntry() {
  const { t } = useTranslation('entry');
  return (
    <WhereUnitsReport title={t('many.title')}>
      <ManyReports />
    </WhereUnitsReport>
  );
}

function ManyReports() {
  const { t } = useTranslation('entry');
  const { t: label } = useTranslation('labels');
  const cycle = usePart('cycle');
  const [composing, setComposing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [kind, setKind] = useState<string>('all');
  const many = useMany(cycle, composing);
  const sending = useManySending(cycle, many);
  const ready = many.units.filter(isReady).length;
  const begun = many.units.filter((unit) => unit.begun).length;
  const said = safetySaid(t, many);
  const counts = useMemo(
    () => (
      <>
        {t('many.counts', { units: many.units.length, begun, ready })}
        {said !== '' && <> · {said}</>}
      </>
    ),
    [t, many.units.length, begun, ready, said],
  );
  if (!many.ready)
    return (
      <Page title={t('many.title')}>
        <Fault error={many.error} />
      </Page>
    );
  // As the office calls them, where it has a word of its own.
  const kinds = new Map(many.units.map((unit) => [kindKey(unit), unit.ownKind?.name ?? label(`kind.${unit.kind}`)]));
  const shown = many.units.filter((unit) => kind === 'all' || kindKey(unit) === kind);
  return (
    <Page
      title={t('many.title')}
      acts={
        <ActButton blocked={ready === 0 && because(t('many.noneReady'))} onAct={() => setAsking(true)}>
          {t('many.send', { count: ready })}
        </ActButton>
      }
      tools={
        kinds.size > 1 ? (
          <OneOf
            bare
            label={t('many.kind')}
            choices={[{ key: 'all', word: t('many.allKinds') }, ...[...kinds].map(([key, word]) => ({ key, word }))]}
            chosen={kind}
            onChoose={setKind}
          />
        ) : undefined
      }
    >
      <StatusLine counts={counts} />
      <ManyConflict many={many} />
      {many.toCorrect.length > 0 && (
        <p>
          {t('many.toCorrect', { count: many.toCorrect.length })}{' '}
          {many.toCorrect.map(({ unit, name }, index) => (
            <Fragment key={unit}>
              {index > 0 && ', '}
              <Link to="/ky-bao-cao/$cycle/bao-cao/$unit" params={{ cycle, unit }}>
                {name}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      {many.units.length === 0 ? (
        <Empty
          title={t('many.nobody')}
          act={
            <Button renderRoot={(props) => <Link to="/ky-bao-cao/$cycle" params={{ cycle }} {...props} />}>
              {t('many.toBoard')}
            </Button>
          }
        >
          <p>{t('many.nobodyWhat')}</p>
        </Empty>
      ) : (
        <>
          <Common many={many} onCompose={setComposing} />
          <ManyGrid
            units={shown}
            columns={many.columns}
            typed={many.typed}
            sync={many.sync}
            onBlock={many.onBlock}
            faults={sending.faults}
            onCompose={setComposing}
          />
        </>
      )}
      {asking && <ManySendDialog many={many} sending={sending} onClose={() => setAsking(false)} />}
    </Page>
  );
}

/** One reason and one paper for all; a unit's own cell stands over them. */
function Common({ many, onCompose }: { readonly many: Many; readonly onCompose: (composing: boolean) => void }) {
  const { t } = useTranslation('entry');
  const field = (pointer: string, word: string, hint: string) => (
    <TextInput
      label={word}
      description={hint}
      value={many.typed(commonPlace(pointer))}
      maxLength={500}
      autoComplete="off"
      onChange={(event) => many.sync.set({ [commonPlace(pointer)]: event.currentTarget.value })}
      onCompositionStart={() => onCompose(true)}
      onCompositionEnd={() => onCompose(false)}
    />
  );
  return (
    <Pane title={t('many.common')}>
      <div className={classes.common}>
        {field(at.reason, t('sign.reason'), t('many.reasonHint'))}
        {field(at.paper, t('sign.paper'), t('many.paperHint'))}
        {field(at.post, t('sign.post'), t('many.postHint'))}
      </div>
      <p>{t('many.how')}</p>
    </Pane>
  );
}

function safetySaid(t: ReturnType<typeof useTranslation<'entry'>>['t'], { view }: Many): string {
  const safety = safetyOf(view);
  if (safety === 'none') return '';
  return safety === 'saved'
    ? t('many.saved', { time: clockTime(view.draft.saved?.at ?? new Date()) })
    : t(`many.${safety}`);
}

function kindKey({ kind, ownKind }: ManyUnit): string {
  return ownKind === null ? kind : `own:${ownKind.id}`;
}
