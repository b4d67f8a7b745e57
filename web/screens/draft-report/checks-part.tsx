import { useTranslation } from 'react-i18next';
import { figure as printed } from '#web/kit/format.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import { CorrectedPart } from '#web/screens/draft-report/corrected-part.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { Keep } from '#web/screens/draft-report/keep-number.tsx';
import { LinkNumbers } from '#web/screens/draft-report/link-numbers.tsx';
import { correctedIn, isKept, keptOf, type Section } from '#web/screens/draft-report/model.ts';
import { Replace } from '#web/screens/draft-report/replace-number.tsx';
import { refsIn } from '#web/screens/draft-report/tokens.ts';
import { useOutdated } from '#web/screens/draft-report/use-outdated.ts';
import { type Finding, isLookedAt, type Look } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface ChecksPartProps {
  readonly section: Section;
  readonly report: Pick<ReportDraft, 'corrections' | 'figures' | 'fields' | 'closed' | 'nameOf' | 'write' | 'keep'>;
  readonly look: Look;
}

const shown = ['wrong', 'doubtful', 'outdated', 'unheld', 'right'] as const;
type Shown = (typeof shown)[number];
const tones: Readonly<Record<Shown, Tone>> = {
  wrong: 'overdue',
  doubtful: 'soon',
  outdated: 'soon',
  unheld: 'calm',
  right: 'ok',
};

/** What nothing is known of is told as well: nobody is to take silence for a number that was held against something. */
function shownAs({ outcome, corrected }: Finding): Shown {
  if (corrected !== null) return 'outdated';
  return outcome === 'not-checked' ? 'unheld' : outcome;
}

/** What the typed numbers of a section say against the totals: a wrong one is put right, linked, or kept with a reason. */
export function ChecksPart({ section, report, look }: ChecksPartProps) {
  const { t } = useTranslation('draftReport');
  const said = useOutdated();
  // A figure that is a reference already says what the totals say.
  const here = look.findings.filter((one) => one.section === section.id && one.rule !== 'reference');
  const kept = keptOf(report.fields, section.id);
  /** A linked number by its value and its name: nobody reads codes. */
  const nameOf = ({ typed }: Finding): string => {
    const found = report.figures.get(refsIn(typed)[0] ?? '');
    return found === undefined ? typed : `${printed(found.value)} (${found.label})`;
  };
  const isKnown = isLookedAt(look, section);
  const isOutdated = (one: Finding): boolean => shownAs(one) === 'outdated';
  const stays = (one: Finding): boolean => one.outcome === 'wrong' && kept.some((each) => isKept(each, one));
  return (
    <>
      <CorrectedPart
        corrected={correctedIn(section.text, report.corrections)}
        figures={report.figures}
        nameOf={report.nameOf}
      />
      <section className={classes.part}>
        <h3>
          {t('checks.title')}
          {isKnown && (
            <span className={classes.quiet}>
              {t('checks.counts', {
                wrong: here.filter((one) => one.outcome === 'wrong' && !stays(one)).length,
                doubtful: here.filter(({ outcome }) => outcome === 'doubtful').length,
                right: here.filter((one) => shownAs(one) === 'right').length,
                unchecked: here.filter(({ outcome }) => outcome === 'not-checked').length,
              })}
              {here.some(isOutdated) && ` · ${t('checks.outdatedCount', { count: here.filter(isOutdated).length })}`}
              {here.some(stays) && ` · ${t('checks.keptCount', { count: here.filter(stays).length })}`}
            </span>
          )}
        </h3>
        {look.failed !== null && (
          <>
            <Note tone="soon" fact={t('checks.failed')} />
            <Fault error={look.failed} />
          </>
        )}
        {isKnown && here.length === 0 && <p className={classes.quiet}>{t('checks.none')}</p>}
        {look.failed === null && !isKnown && <p className={classes.quiet}>{t('checks.looking')}</p>}
        {shown.map((outcome) => (
          <ul key={outcome} className={classes.list}>
            {here
              .filter((one) => shownAs(one) === outcome)
              .map((finding) => (
                <li key={`${String(finding.from)} ${finding.rule}`}>
                  {stays(finding) ? (
                    <Status tone="calm" icon="done" word={t('checks.stays', { typed: nameOf(finding) })} />
                  ) : (
                    <Status tone={tones[outcome]} word={t(`checks.${outcome}`, { typed: nameOf(finding) })} />
                  )}
                  <span>{said(finding)}</span>
                  {outcome === 'wrong' && refsIn(finding.typed).length === 0 && (
                    <>
                      {!report.closed && look.current && !stays(finding) && (
                        <Replace section={section} finding={finding} report={report} />
                      )}
                      <Keep section={section} finding={finding} report={report} />
                    </>
                  )}
                </li>
              ))}
          </ul>
        ))}
      </section>
      {!report.closed && look.current && <LinkNumbers section={section} report={report} linkable={look.linkable} />}
    </>
  );
}
