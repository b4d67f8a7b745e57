import { useTranslation } from 'react-i18next';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/recommendations/recommendations.module.css';
import { ReportCycleLink } from '#web/screens/inspections/report-cycle.tsx';
import type { Inspection } from '#web/screens/inspections/use-inspections.ts';

/** By what it comes, who goes, whom it looks at and what for. */
export function InspectionFacts({ of }: { readonly of: Inspection }) {
  const { t } = useTranslation('inspections');
  const { t: label } = useTranslation('labels');
  const programmeWord = useProgrammeWord();
  const facts = [
    [t('fact.days'), `${day(of.from)} – ${day(of.to)}`],
    [t('fact.units'), of.units.map(({ name }) => name).join(', ')],
    [t('fact.programme'), programmeWord(of.programme)],
    [t('fact.host'), of.host.name],
    ...of.papers.map(({ kind, number, date, issuer }, row) => [
      row === 0 ? t('fact.papers') : '',
      t('fact.paper', { kind: label(`paperKind.${kind}`), number, day: day(date), issuer }),
    ]),
    ...of.contents.map((line, row) => [row === 0 ? t('fact.contents') : '', line]),
  ];
  return (
    <>
      <Pane title={t('fact.title')}>
        <dl className={classes.facts}>
          {facts.map(([head, said]) => (
            <div key={`${head ?? ''} ${said ?? ''}`}>
              <dt>{head}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
        {of.cycle !== null && <ReportCycleLink cycle={of.cycle} />}
      </Pane>
      <Pane title={of.team}>
        {of.sentBy !== null && <p className={classes.quiet}>{t('fact.sentBy', { by: of.sentBy })}</p>}
        <ul className={classes.list}>
          {of.members.map(({ name, post, role }, row) => (
            <li key={`${name} ${String(row)}`}>
              <strong>{name}</strong>
              <span className={classes.quiet}>
                {[label(`teamRole.${role}`), post].filter((part) => part !== '').join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Pane>
    </>
  );
}

/** What it concluded, and the paper; or why it was called off. */
export function ConclusionNote({ of: { inspection, concluded, reason } }: { readonly of: Inspection }) {
  const { t } = useTranslation('inspections');
  if (reason !== null) return <Note tone="soon" fact={t('page.calledOff', { reason })} />;
  if (concluded === null) return null;
  const { symbol, date, issuer, received } = concluded;
  const file = (format: 'docx' | 'pdf'): string =>
    `/inspections/${encodeURIComponent(inspection)}/conclusion/document?format=${format}`;
  return (
    <Note
      tone="ok"
      fact={t('page.concluded', { symbol, day: day(date), issuer })}
      act={
        !received && (
          <span className={classes.acts}>
            <a href={file('docx')}>.docx</a>
            <a href={file('pdf')}>PDF</a>
          </span>
        )
      }
    >
      {concluded.summary.join(' ')}
    </Note>
  );
}
