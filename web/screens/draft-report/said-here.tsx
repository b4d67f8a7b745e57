import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Status } from '#web/kit/status.tsx';
import { Keep } from '#web/screens/draft-report/keep-number.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Figure, Section } from '#web/screens/draft-report/model.ts';
import type { Problem } from '#web/screens/draft-report/problems.ts';
import { figureToken, refsIn } from '#web/screens/draft-report/tokens.ts';
import type { Finding, Look } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface SaidHereProps {
  readonly problem: Problem;
  readonly section: Section;
  readonly report: Pick<ReportDraft, 'fields' | 'closed' | 'figures' | 'write' | 'keep'>;
  readonly look: Pick<Look, 'findings' | 'texts'>;
}

/** Below the paragraph one was led to: what is said of the number, and what can be done with it there and then. */
export function SaidHere({ problem, section, report, look }: SaidHereProps) {
  const { t } = useTranslation('draftReport');
  const { kind, what } = problem;
  const finding = findingAt(problem, look);
  const tone = kind === 'doubtful' || kind === 'changed' || kind === 'awaited' ? 'soon' : 'overdue';
  const asLooked = look.texts.get(section.id) === section.text;
  return (
    <div className={classes.saidHere} data-tone={tone} role="group" aria-label={t('here.label')}>
      <Status
        tone={tone}
        word={
          finding === undefined ? t(`problem.${kind}`, { what }) : t(`here.${kind === 'wrong' ? 'wrong' : 'doubtful'}`)
        }
      />
      {finding !== undefined && <span>{finding.sentence}</span>}
      {finding !== undefined && asLooked && (
        <span className={classes.acts}>
          {replacing(finding, report.figures).map(({ ref, label, value }) => (
            <LinkButton key={ref} onClick={() => report.write(section.id, replaced(section.text, finding, ref))}>
              {t('here.replace', { label, value: figure(value) })}
            </LinkButton>
          ))}
          {kind === 'wrong' && refsIn(finding.typed).length === 0 && (
            <Keep section={section} finding={finding} report={report} />
          )}
        </span>
      )}
    </div>
  );
}

/** What is said of the number one has come to. */
export function findingAt({ section, kind, what, place }: Problem, { findings }: Pick<Look, 'findings'>) {
  return findings.find(
    (one) => one.section === section && one.from === place && one.outcome === kind && one.typed === what,
  );
}

/** Totals that say what would be right, the one that is named first; which of them is meant a person says. Of a number typed with its unit none. */
function replacing({ expected, typed, sentence }: Finding, figures: ReadonlyMap<string, Figure>): readonly Figure[] {
  if (expected === null || !/^[\d.]+$/u.test(typed)) return [];
  const same = [...figures.values()].filter(({ value }) => value === expected);
  const named = same.filter(({ label }) => sentence.includes(label));
  return (named.length > 0 ? named : same).slice(0, 2);
}

const replaced = (text: string, { from, to }: Finding, ref: string): string =>
  `${text.slice(0, from)}${figureToken(ref)}${text.slice(to)}`;
