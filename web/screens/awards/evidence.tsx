import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/awards/awards.module.css';
import type { AwardRound, Nomination } from '#web/screens/awards/use-awards.ts';
import { useFactWords } from '#web/screens/awards/use-fact-words.ts';

type Fact = Nomination['evidence'][number];

interface EvidenceProps {
  readonly round: AwardRound;
  readonly nomination: Nomination;
}

/** What the record says of who is proposed; a figure opens the rows that it counts. */
export function Evidence({ round, nomination }: EvidenceProps) {
  const { t } = useTranslation('awards');
  const words = useFactWords();
  const [opened, setOpened] = useState<Fact['measure'] | null>(null);
  return (
    <ul className={classes.facts} aria-label={t('column.evidence')}>
      {nomination.evidence.map((fact) => {
        const { measure, of, count } = fact;
        const called = t('evidence.open', { measure: words.measure(measure) });
        const open = opened === measure;
        return (
          <li key={measure}>
            <span>{words.measure(measure)}</span>
            {of === 0 || (of === null && count === 0) ? (
              <b>{words.value(fact)}</b>
            ) : of === null ? (
              <ModelsLink round={round} unit={nomination.unit} measure={measure} called={called}>
                {words.value(fact)}
              </ModelsLink>
            ) : (
              <LinkButton aria-expanded={open} aria-label={called} onClick={() => setOpened(open ? null : measure)}>
                {words.value(fact)}
              </LinkButton>
            )}
            {open && (
              <Rows round={round} number={nomination.number} of={measure === 'tasksInTime' ? 'tasks' : 'reports'} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ModelsLinkProps {
  readonly round: AwardRound;
  readonly unit: string;
  readonly measure: Fact['measure'];
  readonly called: string;
  readonly children: string;
}

/** The register of models, narrowed to what is counted. */
function ModelsLink({ round: { committee, period }, unit, measure, called, children }: ModelsLinkProps) {
  const counted = measure === 'modelsRecognised' ? 'recognised' : 'maintained';
  const days = { dem: counted, tu: period.from, den: period.to };
  return (
    <Link to="/mo-hinh" search={{ ban: committee, 'don-vi': unit, ...days }} aria-label={called}>
      {children}
    </Link>
  );
}

interface RowsProps {
  readonly round: AwardRound;
  readonly number: number;
  readonly of: 'reports' | 'tasks';
}

function Rows({ round: { round }, number, of }: RowsProps) {
  const { t } = useTranslation('awards');
  const { t: label } = useTranslation('labels');
  const { data, error } = useQuery({
    queryKey: keys.of(`awards/${round}`, 'evidence', number),
    queryFn: () =>
      taken(api.GET('/award-rounds/{round}/nominations/{number}/evidence', { params: { path: { round, number } } })),
  });
  if (data === undefined) return <Fault error={error} />;
  const time = (inTime: boolean): string => t(inTime ? 'evidence.inTime' : 'evidence.late');
  return (
    <ul className={classes.rows} aria-label={t('evidence.now')}>
      {of === 'reports'
        ? data.reports.map(({ cycle, unit, period, status, inTime }) => (
            <li key={cycle}>
              <Link to="/ky-bao-cao/$cycle/bao-cao/$unit" params={{ cycle, unit }}>
                {period}
              </Link>
              <span className={classes.quiet}>
                {label(`submissionStatus.${status}`)} · {time(inTime)}
              </span>
            </li>
          ))
        : data.tasks.map(({ conference, number: task, statement, inTime }) => (
            <li key={`${conference}/${String(task)}`}>
              <Link to="/nhiem-vu/$conference/$number" params={{ conference, number: String(task) }} search={{}}>
                {statement}
              </Link>
              <span className={classes.quiet}>{time(inTime)}</span>
            </li>
          ))}
      {data[of].length === 0 && <li>{t('evidence.none')}</li>}
    </ul>
  );
}
