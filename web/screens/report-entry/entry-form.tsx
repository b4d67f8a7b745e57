import { startTransition, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useMarkedWords } from '#web/app/marked-words.ts';
import { useRights } from '#web/app/use-rights.ts';
import { civilDateOf } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { useModelCounts } from '#web/app/model-counts.ts';
import { EntryActs, EntryTools } from '#web/screens/report-entry/entry-tools.tsx';
import { FigureGrid } from '#web/screens/report-entry/figure-grid.tsx';
import { FilesPart, filesOf } from '#web/screens/report-entry/files-part.tsx';
import {
  type Form,
  isSealed,
  isSealedAt,
  readAsHandedIn,
  readAsTyped,
  reasonsByPlace,
  type ReportPath,
} from '#web/screens/report-entry/model.ts';
import { countsBeside } from '#web/screens/report-entry/model-count-note.tsx';
import { OfferedCounts } from '#web/screens/report-entry/model-counts.tsx';
import { Narrative } from '#web/screens/report-entry/narrative.tsx';
import { PrintedReport } from '#web/screens/report-entry/printed-report.tsx';
import { troublesOf } from '#web/screens/report-entry/problems.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import { stillSaid } from '#web/screens/report-entry/as-checked.ts';
import { ByLaw, newSince } from '#web/screens/report-entry/by-law.tsx';
import { rowsOf } from '#web/screens/report-entry/rows.ts';
import { SignerFields } from '#web/screens/report-entry/signer-fields.tsx';
import { StandingNotes } from '#web/screens/report-entry/standing-notes.tsx';
import { tasksByIndicator } from '#web/screens/report-entry/tasks-beside.ts';
import { useLastTime } from '#web/screens/report-entry/use-last-time.ts';
import { useRemarks } from '#web/screens/report-entry/use-remarks.ts';
import { correctionsByCode, useCorrections } from '#web/screens/report-entry/use-corrections.ts';
import { useWithComputed } from '#web/screens/report-entry/computed.ts';
import { useCheck } from '#web/screens/report-entry/use-check.ts';
import { useUsual } from '#web/screens/report-entry/use-usual.ts';
import { useShownTexts } from '#web/screens/report-entry/use-shown-texts.ts';
import type { DraftView } from '#web/app/draft/draft.ts';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { useSubmit } from '#web/screens/report-entry/use-submit.ts';
import { type EntryDialog, EntryDialogs } from '#web/screens/report-entry/entry-dialogs.tsx';
import { useEntryKeys } from '#web/screens/report-entry/entry-keys.tsx';
import { EntrySide } from '#web/screens/report-entry/entry-side.tsx';

interface EntryFormProps {
  readonly path: ReportPath;
  readonly form: Form;
  /** Null for whoever only reads. */
  readonly draft: OpenReport | null;
}

/** The form itself: figures, text, signature at the left; what stands in the way, who else is here and the deadline at the right. */
export function EntryForm({ path, form, draft }: EntryFormProps) {
  const { t } = useTranslation('entry');
  const [composing, setComposing] = useState(false);
  const [correcting, setCorrecting] = useState<string | null>(null);
  // An input method begins and ends with every word: the form need not be drawn anew before the letters are.
  const onCompose = useCallback((is: boolean) => startTransition(() => setComposing(is)), []);
  const [dialog, setDialog] = useState<EntryDialog>(null);
  const can = useRights(form.cycle.stream, form.unit.id);
  const close = (): void => setDialog(null);
  const lastTime = useLastTime(path);
  const usual = useUsual(path);
  const counts = useModelCounts({ ...path, round: form.round });
  const counted = useMemo(() => countsBeside(counts, path.unit), [counts, path.unit]);
  const { indicators } = form.template;
  const beside = useMemo(() => tasksByIndicator(indicators, lastTime), [indicators, lastTime]);
  const submit = useSubmit(path, form, draft, close);

  const handedIn = form.status === 'submitted' || form.status === 'accepted' ? form.report : null;
  const closed = draft === null || form.waiting !== null || draft.view.draft.state === 'closed';
  const typed = useShownTexts(form, draft, handedIn);
  const behalf = handedIn === null ? form.onBehalf && draft !== null : handedIn.onBehalf !== null;
  const rows = useMemo(() => rowsOf(form), [form]);
  const since = useMemo(() => newSince(form), [form]);
  const said = useMarkedWords();
  const reasons = useMemo(() => reasonsByPlace(form, said), [form, said]);
  const { seen, fresh } = useCheck(path, form, typed.read, draft?.sync.blocks ?? null, composing);
  const { texts, value } = useWithComputed(indicators, seen, typed);
  const files = draft === null ? [] : filesOf(draft.view.draft.doc);
  const noted = useCorrections(path, form);
  const corrections = useMemo(() => correctionsByCode(noted), [noted]);
  const correctable = useMemo(() => new Set(noted?.figures.map(({ code }) => code)), [noted]);
  const mayCorrect = correctable.size > 0 && can('reviewCycle.RecordVariance').allowed;
  const remarks = useRemarks(path, form, value, composing || closed);
  const sync = closed ? null : draft.sync;
  const view = useMemo(() => (draft === null ? null : withoutSealed(draft.view, form)), [draft, form]);
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number'), files: t('files') };
  const now = stillSaid(seen, typed.read, form.computed);
  const troubles = troublesOf({ form, value, seen: now, view, names });
  const shared = { form, texts, reasons, sync, view, readOnly: closed, onCompose };
  const keys = useEntryKeys(closed);
  return (
    <Page
      title={t('heading', { unit: form.unit.name, period: form.cycle.period.label })}
      tools={<EntryTools form={form} draft={draft} closed={closed} />}
      acts={
        <EntryActs
          path={path}
          form={form}
          draft={draft}
          closed={closed}
          maySubmit={can('reviewCycle.SubmitReport')}
          onSubmit={() => setDialog('submit')}
        />
      }
      side={
        <EntrySide
          {...{
            path,
            form,
            draft,
            closed,
            value,
            texts,
            sync,
            view,
            troubles,
            fresh,
            remarks,
            lastTime,
            onCompose,
            can,
          }}
          corrections={noted}
          mayCorrect={mayCorrect}
          onExtend={() => setDialog('extension')}
          onHistory={() => setDialog('history')}
        />
      }
    >
      <div className={classes.form}>
        <a className={`${classes.skip} no-print`} href="#entry-text">
          {t('skipToText')}
        </a>
        <StandingNotes path={path} form={form} view={draft?.view ?? null} refused={submit.refused} />
        <ByLaw form={form} />
        <PrintedReport
          {...{ form, value }}
          readAs={handedIn === null ? readAsTyped(now) : readAsHandedIn(handedIn)}
          handedInOn={handedIn === null ? null : civilDateOf(handedIn.arrivedAt)}
        />
        <section aria-labelledby="entry-figures">
          <h2 id="entry-figures">{t('grid.title')}</h2>
          {sync !== null && (
            <OfferedCounts {...{ counts, value, sync }} isOpen={(code) => !isSealed(form.opened, 'figures', code)} />
          )}
          <FigureGrid
            {...{ rows, seen, usual, counted, beside, ...shared, corrections, correctable }}
            form={{ ...form, since }}
            onCorrect={mayCorrect ? setCorrecting : null}
          />
        </section>
        <section aria-labelledby="entry-text">
          <h2 id="entry-text" tabIndex={-1}>
            {t('text.title')}
          </h2>
          <Narrative {...shared} lastTime={lastTime} remarks={closed ? [] : remarks.remarks} />
        </section>
        <FilesPart
          path={path}
          form={form}
          draft={closed ? null : draft}
          files={handedIn?.files ?? files}
          reasons={reasons}
        />
        <section aria-labelledby="sign">
          <h2 id="sign" tabIndex={-1}>
            {t('sign.title')}
          </h2>
          <SignerFields
            texts={texts}
            sync={sync}
            view={view}
            onBehalf={behalf}
            readOnly={closed}
            onCompose={onCompose}
          />
        </section>
      </div>
      <EntryDialogs
        {...{ path, form, dialog, correcting, texts, value, sync, files, troubles, onCompose, seen, fresh, submit }}
        corrections={noted}
        remarks={remarks}
        marks={[...reasons.keys()]}
        onClose={close}
        onCorrected={() => setCorrecting(null)}
      />
      <StatusLine counts={null} keys={keys} />
    </Page>
  );
}

/** Nobody has a word at a sealed place: there is nothing to settle between two. */
function withoutSealed(view: DraftView, { opened }: Form): DraftView {
  if (opened === null || view.conflicts.size === 0) return view;
  return { ...view, conflicts: new Map([...view.conflicts].filter(([pointer]) => !isSealedAt(opened, pointer))) };
}
