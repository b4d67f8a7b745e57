import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ProblemError, taken } from '#web/api/client.ts';
import { usePart } from '#web/app/address.ts';
import { faultOf, safetyOf } from '#web/app/draft/draft.ts';
import { keys } from '#web/app/query-keys.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime, dayAndTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import { because, firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { Places } from '#web/screens/consolidation/places.tsx';
import { ApproveDialog } from '#web/screens/draft-report/approve-dialog.tsx';
import { BesidePane } from '#web/screens/draft-report/beside-pane.tsx';
import { CirculateDialog } from '#web/screens/draft-report/circulate-dialog.tsx';
import { CompareDialog } from '#web/screens/draft-report/compare-dialog.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { FigureDialog } from '#web/screens/draft-report/figure-dialog.tsx';
import type { ValueOf } from '#web/screens/draft-report/inline.tsx';
import { type Context, standingOf } from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
import { OutlinePane } from '#web/screens/draft-report/outline-pane.tsx';
import { PaperPage } from '#web/screens/draft-report/paper-page.tsx';
import { PdfButton } from '#web/screens/draft-report/pdf-button.tsx';
import { quoted } from '#web/screens/draft-report/quoted.ts';
import { figureToken, piecesOf } from '#web/screens/draft-report/tokens.ts';
import { PresentButton, PresentedNote } from '#web/screens/draft-report/present.tsx';
import { useLook } from '#web/screens/draft-report/use-look.ts';
import { wrongIn } from '#web/screens/draft-report/wrong-in.ts';
import { useReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

/** The report the chair reads out: its outline, the page, and beside it what it is written of. */
export function DraftReport() {
  const { t } = useTranslation('draftReport');
  const cycle = usePart('cycle');
  const { data, error } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'report-context'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/report-draft', { params: { path: { cycle } } })),
    // Not called yet is no fault: the screen says what comes first.
    throwOnError: false,
  });
  if (data !== undefined) return <Desk key={cycle} cycle={cycle} context={data} />;
  const notCalled = error instanceof ProblemError && error.status === 404;
  return (
    <Page title={t('title')} tools={<Places cycle={cycle} />}>
      {notCalled ? <Empty title={t('notCalled')} by={t('notCalledWhat')} /> : <Fault error={error} />}
    </Page>
  );
}

type Dialog = 'figures' | 'circulate' | 'approve' | 'compare';

function Desk({ cycle, context }: { readonly cycle: string; readonly context: Context }) {
  const { t } = useTranslation('draftReport');
  const report = useReportDraft(cycle, context);
  const can = useRights(`cycle/${cycle}`);
  const text = useRef<RichTextHandle>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [readAt, setReadAt] = useState(0);
  const { data: told } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'draft-rounds'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/draft-rounds', { params: { path: { cycle } } })),
  });
  const rounds = told?.rounds ?? [];
  const file = useMutation({
    mutationFn: async (format: 'docx' | 'pdf') => {
      // What was typed a moment ago is part of the file.
      await report.draft.engine.saved();
      const params = { path: { cycle }, query: { format } };
      const asked = api.GET('/cycles/{cycle}/report-draft/document', { params, parseAs: 'blob' });
      return saveAnswered(asked, `bao-cao-tong-hop.${format}`);
    },
  });
  const { sections, figures, fields, draft, nameOf: named } = report;
  const section = sections.find(({ id }) => id === chosen) ?? sections[0];
  const names = useMemo(() => new Map(context.units.map(({ unit, name }) => [unit, name])), [context.units]);
  const nameOf = useCallback((unit: string): string => names.get(unit) ?? unit, [names]);
  const valueOf = useCallback<ValueOf>(
    (ref) => {
      const found = figures.get(ref);
      const seen = fields[textPointers.seen(ref)];
      if (found === undefined) {
        const label = named(ref);
        if (context.consolidated || label === null) return null;
        return { awaited: typeof seen === 'string' ? seen : null, label };
      }
      const from = typeof seen === 'string' && seen !== found.value ? seen : null;
      return { value: found.value, from, label: found.label };
    },
    [figures, fields, named, context.consolidated],
  );
  const look = useLook(cycle, sections);
  const wrong = useMemo(() => wrongIn(look.findings, fields), [look.findings, fields]);
  const wrongs = [...wrong.values()].reduce((sum, one) => sum + one, 0);
  const lost = sections.reduce((sum, one) => sum + standingOf(one.text, fields, figures).lost.length, 0);
  const unanswered = rounds.flatMap(({ opinions }) => opinions).filter(({ answer }) => answer === null).length;
  const empty = sections.every((one) => one.text.trim() === '');
  /** What is sealed is the draft as it is on the screen now, whatever others type while the dialog is open. */
  const openRead = async (which: 'circulate' | 'approve'): Promise<void> => {
    const { engine } = report.draft;
    await engine.saved();
    setReadAt(engine.view().draft.revision);
    setDialog(which);
  };
  const insert = (words: string, apart = false): void => {
    text.current?.insert(words, apart);
    text.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !report.closed) {
      event.preventDefault();
      setDialog('figures');
    }
  };
  const writers = new Set(Object.values(draft.view.draft.writers).map(({ by }) => by)).size;
  const counts = useMemo(() => <DraftLine report={draft} writers={writers} />, [draft, writers]);
  const keyHints = useMemo(
    () => (
      <>
        <kbd>Ctrl</kbd> <kbd>K</kbd> {t('keys.figure')} <kbd>Alt</kbd> <kbd>↑↓</kbd> {t('keys.move')}
      </>
    ),
    [t],
  );
  const approve = can('reviewCycle.ApproveConsolidatedReport');
  const circulate = can('reviewCycle.CirculateDraft');
  return (
    // Ctrl+K is the screen's, wherever the hand is.
    <div onKeyDown={onKeyDown}>
      <Page
        title={t('title')}
        tools={<Places cycle={cycle} />}
        exports={rounds.length === 0 ? [] : [{ list: 'opinions', filter: { cycle }, word: t('opinions.export') }]}
        acts={
          <>
            <Button
              variant="default"
              loading={file.isPending && file.variables === 'docx'}
              onClick={() => file.mutate('docx')}
              leftSection={<Icon name="download" />}
            >
              {t(context.approved === null ? 'act.docxDraft' : 'act.docx')}
            </Button>
            <PdfButton
              made={context.pdf}
              loading={file.isPending && file.variables === 'pdf'}
              onTake={() => file.mutate('pdf')}
            />
            {context.approved === null && (
              <>
                <ActButton
                  blocked={firstOf(
                    unlessAllowed(circulate),
                    empty && because(t('act.empty')),
                    lost > 0 && because(t(context.consolidated ? 'act.lost' : 'act.awaited', { count: lost })),
                  )}
                  variant="default"
                  leftSection={<Icon name="mail" />}
                  onAct={() => void openRead('circulate')}
                >
                  {t('act.circulate')}
                </ActButton>
                {!approve.allowed && <PresentButton cycle={cycle} report={report} empty={empty} />}
                <ActButton
                  blocked={firstOf(
                    unlessAllowed(approve),
                    empty && because(t('act.empty')),
                    lost > 0 && because(t(context.consolidated ? 'act.lost' : 'act.awaited', { count: lost })),
                    wrongs > 0 && because(t('act.wrong', { count: wrongs })),
                  )}
                  onAct={() => void openRead('approve')}
                >
                  {t('act.approve')}
                </ActButton>
              </>
            )}
          </>
        }
      >
        <StatusLine counts={counts} keys={keyHints} />
        <Fault error={faultOf(draft.view)} />
        <Fault error={file.error} />
        {context.approved !== null && (
          <Note
            tone="ok"
            fact={t('approved', { number: String(context.approved.number), at: dayAndTime(context.approved.at) })}
          />
        )}
        <PresentedNote report={report} />
        {!context.consolidated && context.approved === null && (
          <Note tone="soon" fact={t('notConsolidated')}>
            {t('notConsolidatedWhat')}
          </Note>
        )}
        <div className={classes.desk}>
          <OutlinePane
            report={report}
            rounds={rounds}
            approved={context.approved !== null}
            wrong={wrong}
            selected={section?.id ?? null}
            onSelect={setChosen}
            onCompare={() => setDialog('compare')}
          />
          <section className={classes.column} aria-label={t('paper.label')}>
            <div className={classes.tools}>
              <LinkButton disabled={report.closed} onClick={() => setDialog('figures')}>
                {t('figures.insert')}
              </LinkButton>
              <span className={classes.space} />
              <span className={classes.quiet}>
                {t('paper.linked', { count: section === undefined ? 0 : standingCount(section.text) })}
              </span>
            </div>
            <div className={classes.back}>
              <PaperPage
                context={context}
                report={report}
                selected={section?.id ?? null}
                valueOf={valueOf}
                nameOf={nameOf}
                onSelect={setChosen}
                handle={text}
              />
            </div>
          </section>
          {section !== undefined && (
            <BesidePane
              cycle={cycle}
              section={section}
              report={report}
              rounds={rounds}
              look={look}
              wrong={wrong.get(section.id) ?? 0}
              mayAnswer={can('reviewCycle.AnswerOpinion').allowed}
              onInsert={(sentence, unit) => insert(quoted(sentence, unit), true)}
            />
          )}
        </div>
        {dialog === 'figures' && (
          <FigureDialog
            figures={context.figures}
            onPick={(ref) => {
              setDialog(null);
              insert(figureToken(ref));
            }}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'circulate' && (
          <CirculateDialog
            cycle={cycle}
            context={context}
            report={report}
            round={rounds.length + 1}
            revision={readAt}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'approve' && (
          <ApproveDialog
            cycle={cycle}
            context={context}
            report={report}
            revision={readAt}
            unanswered={unanswered}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'compare' && <CompareDialog rounds={rounds} report={report} onClose={() => setDialog(null)} />}
      </Page>
    </div>
  );
}

function standingCount(text: string): number {
  return piecesOf(text).filter(({ kind }) => kind === 'figure').length;
}

/** Whether what was typed is kept, since when, and how many write it. */
function DraftLine({
  report,
  writers,
}: {
  readonly report: ReturnType<typeof useReportDraft>['draft'];
  readonly writers: number;
}) {
  const { t } = useTranslation('draftReport');
  const { saved } = report.view.draft;
  const safety = safetyOf(report.view);
  if (safety === 'saving') return t('draft.saving');
  if (safety === 'unsaved') return <strong role="alert">{t('draft.unsaved')}</strong>;
  if (saved === null) return t('draft.none');
  return t('draft.saved', { time: clockTime(saved.at), name: saved.by, count: writers });
}
