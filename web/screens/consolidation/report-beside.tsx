import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useMarkedWords } from '#web/app/marked-words.ts';
import { NotesOnReport } from '#web/app/instructions/notes-on-report.tsx';
import { PaperButton } from '#web/app/report-paper/paper-button.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf, dayAndTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { Status } from '#web/kit/status.tsx';
import { AcceptDialog } from '#web/screens/consolidation/accept-dialog.tsx';
import { AfterCutOff } from '#web/screens/consolidation/after-cut-off.tsx';
import type { Judging } from '#web/screens/consolidation/board.ts';
import { ByLaw } from '#web/screens/report-entry/by-law.tsx';
import { Figures } from '#web/screens/consolidation/figures.tsx';
import type { Form } from '#web/screens/consolidation/form.ts';
import { JudgedMeanwhile } from '#web/screens/consolidation/judged-meanwhile.tsx';
import { Narrative } from '#web/screens/consolidation/narrative.tsx';
import { OpenDialog } from '#web/screens/consolidation/open-dialog.tsx';
import { ReportFiles } from '#web/screens/consolidation/report-files.tsx';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import { readAsHandedIn, valuesOfReport } from '#web/screens/report-entry/model.ts';
import { AtInspectionPane } from '#web/screens/consolidation/at-inspection-pane.tsx';
import { ModelCountsPane } from '#web/screens/consolidation/model-counts-pane.tsx';
import { OwnHistoryPane } from '#web/screens/consolidation/own-history-pane.tsx';
import { PrintedReport } from '#web/screens/report-entry/printed-report.tsx';
import { ReturnDialog } from '#web/screens/consolidation/return-dialog.tsx';
import classes from '#web/screens/consolidation/review.module.css';
import { ChangesPane } from '#web/screens/consolidation/changes-pane.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { useRounds } from '#web/screens/consolidation/use-rounds.ts';
import { Rounds } from '#web/screens/consolidation/rounds.tsx';
import { TextRemarksPane } from '#web/screens/consolidation/text-remarks-pane.tsx';
import { useMarkWords } from '#web/screens/consolidation/use-mark-words.ts';
import { useReasons } from '#web/screens/consolidation/use-reasons.ts';
import { because, firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface ReportBesideProps {
  readonly cycle: string;
  readonly unit: string;
  readonly judging: Judging;
  readonly onJudging: (judging: Judging) => void;
  readonly onJudged: () => void;
}

/** One unit's report: its figures against the last period, its words, its rounds; judged here. */
export const ReportBeside = memo(function ReportBeside(props: ReportBesideProps) {
  const { cycle, unit } = props;
  const path = { cycle, unit };
  const form = useQuery({
    queryKey: keys.cycle(cycle, 'form', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/form', { params: { path } })),
  });
  if (form.data === undefined) return <Fault error={form.error} />;
  // Marks belong to a round: they are read when it is known which.
  return <Beside key={form.data.round} {...props} form={form.data} />;
});

function Beside({ cycle, unit, judging, onJudging, onJudged, form }: ReportBesideProps & { readonly form: Form }) {
  const { t } = useTranslation('consolidation');
  const words = useMarkWords(form);
  const said = useMarkedWords();
  const valueWord = useValueWord();
  const can = useRights(`cycle/${cycle}`, unit);
  const reasons = useReasons(`${cycle} ${unit} ${String(form.round)}`);
  const [writing, setWriting] = useState(false);
  const [opening, setOpening] = useState(false);
  const [look, setLook] = useState<'changes' | 'all'>('changes');
  const told = useRounds(cycle, unit);
  const { report, status, unit: named, returnReasons, dueAt, opened } = form;
  const [accept, send] = [can('reviewCycle.AcceptReport'), can('reviewCycle.ReturnReport')];
  const rounds = told.data?.rounds ?? [];
  // A report that was corrected is read by what changed; all of it is one click away.
  const again = status === 'submitted' && rounds.length > 1;
  const noting = writing || judging === 'return' || reasons.count > 0;
  const marks = noting && status === 'submitted' ? reasons : null;
  return (
    <div className={classes.report}>
      <Pane
        title={named.name}
        aside={
          report !== null && (
            <Status tone={report.late ? 'late' : 'ok'} word={report.late ? t('report.late') : t('report.onTime')} />
          )
        }
      >
        {report === null ? (
          <p>{t('report.none', { due: dueAt === null ? '' : dayAndTime(dueAt) })}</p>
        ) : (
          <p className={classes.facts}>
            <span>{t('report.receipt', { receipt: report.receipt, at: dayAndTime(report.arrivedAt) })}</span>
            <span>{t('report.due', { at: dayAndTime(report.dueAt) })}</span>
            <span>{t('report.round', { round: report.round })}</span>
            <span>
              {report.signer.post}: {report.signer.name}
              {report.documentNumber !== null && ` · ${report.documentNumber}`}
            </span>
          </p>
        )}
        {report !== null && report.onBehalf !== null && (
          <Note tone="pen" fact={t('report.onBehalf')}>
            {report.onBehalf.reason} · {report.onBehalf.document}
          </Note>
        )}
        {status === 'submitted' && (
          <div className={classes.acts}>
            <ActButton
              leftSection={<Icon name="check" />}
              blocked={unlessAllowed(accept)}
              onAct={() => {
                onJudging('accept');
              }}
            >
              {t('act.accept')}
            </ActButton>
            {noting ? (
              <>
                <ActButton
                  variant="default"
                  leftSection={<Icon name="returned" />}
                  blocked={firstOf(unlessAllowed(send), reasons.count === 0 && because(t('return.needed')))}
                  onAct={() => {
                    onJudging('return');
                  }}
                >
                  {t('act.returnWith', { count: reasons.count })}
                </ActButton>
                <Button
                  variant="default"
                  onClick={() => {
                    reasons.clear();
                    setWriting(false);
                    onJudging(null);
                  }}
                >
                  {t('act.noReturn')}
                </Button>
              </>
            ) : (
              <Button
                variant="default"
                leftSection={<Icon name="returned" />}
                disabled={!send.allowed}
                title={send.reason ?? undefined}
                onClick={() => {
                  setWriting(true);
                }}
              >
                {t('act.return')}
              </Button>
            )}
            {noting && <span className={classes.hint}>{t('act.writeReasons')}</span>}
          </div>
        )}
        {status === 'returned' && returnReasons !== null && (
          <Note tone="soon" icon="returned" fact={t('report.returned')}>
            {returnReasons
              .map(({ path, ...mark }) =>
                [path === null ? null : words.place(path), said(mark)].filter(Boolean).join(': '),
              )
              .join('; ')}
          </Note>
        )}
        {status !== 'submitted' && reasons.count > 0 && !opening && (
          <JudgedMeanwhile became={rounds.at(-1)?.outcome} {...{ reasons, words }} />
        )}
        {status === 'returned' && opened !== null && can('reviewCycle.OpenPlaces').allowed && (
          <div className={classes.acts}>
            <Button variant="default" onClick={() => setOpening(true)}>
              {t('open.button')}
            </Button>
          </div>
        )}
        {report !== null && (
          <div className={classes.acts}>
            <PaperButton of={{ cycle, unit: named }} />
            <Button variant="default" onClick={() => window.print()}>
              {t('act.print')}
            </Button>
            <PrintedReport
              form={form}
              value={valuesOfReport(report, form.template.indicators, valueWord)}
              readAs={readAsHandedIn(report)}
              handedInOn={civilDateOf(report.arrivedAt)}
            />
          </div>
        )}
        {report !== null && <AfterCutOff form={form} />}
        {report !== null && <NotesOnReport cycle={cycle} unit={unit} name={named.name} />}
      </Pane>
      {again && (
        <ChoiceRow
          label={t('changes.look')}
          chosen={look}
          onChoose={setLook}
          choices={[
            { key: 'changes', word: t('changes.only') },
            { key: 'all', word: t('changes.all') },
          ]}
        />
      )}
      {report !== null && form.cycle.reviewKind === 'inspection' && (
        <AtInspectionPane cycle={cycle} unit={unit} round={report.round} handedIn />
      )}
      {report !== null && <ModelCountsPane cycle={cycle} unit={unit} round={report.round} />}
      {report !== null && <OwnHistoryPane cycle={cycle} unit={unit} round={report.round} />}
      {report !== null && <TextRemarksPane cycle={cycle} form={form} report={report} />}
      {report !== null && <ReportFiles cycle={cycle} unit={unit} report={report} reasons={marks} />}
      {report !== null && again && look === 'changes' && <ChangesPane form={form} rounds={rounds} reasons={marks} />}
      {report !== null && !(again && look === 'changes') && (
        <>
          <ByLaw form={form} />
          <Figures form={form} report={report} reasons={marks} />
          <Narrative form={form} report={report} reasons={marks} />
        </>
      )}
      <Rounds cycle={cycle} unit={unit} form={form} />
      {opening && <OpenDialog form={form} reasons={reasons} onClose={() => setOpening(false)} />}
      {judging === 'accept' && status === 'submitted' && accept.allowed && (
        <AcceptDialog form={form} onClose={() => onJudging(null)} onDone={onJudged} />
      )}
      {judging === 'return' && status === 'submitted' && send.allowed && (
        <ReturnDialog form={form} reasons={reasons} onClose={() => onJudging(null)} onDone={onJudged} />
      )}
    </div>
  );
}
