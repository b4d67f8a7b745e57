import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import type { Part } from '#web/screens/draft-report/beside-pane.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { type Context, type Section, standingOf } from '#web/screens/draft-report/model.ts';
import { PaperPage } from '#web/screens/draft-report/paper-page.tsx';
import type { Problem } from '#web/screens/draft-report/problems.ts';
import { findingAt } from '#web/screens/draft-report/said-here.tsx';
import { refsIn } from '#web/screens/draft-report/tokens.ts';
import type { Guide } from '#web/screens/draft-report/use-guide.ts';
import { isLookedAt, type Look } from '#web/screens/draft-report/use-look.ts';
import { usePages } from '#web/screens/draft-report/use-pages.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import type { Standing } from '#web/screens/draft-report/use-standing.ts';

interface PaperColumnProps {
  readonly context: Context;
  readonly report: ReportDraft;
  readonly standing: Standing;
  readonly section: Section | undefined;
  readonly guide: Guide;
  readonly onNext: () => void;
  readonly onSelect: (id: string) => void;
  readonly onMark: (section: string, place: number) => void;
  readonly onBeside: (section: string, part: Part) => void;
  readonly onFigures: () => void;
  readonly handle: Ref<RichTextHandle>;
}

/** The sheet with its tools above: what the open section holds, what is to be looked at next, which page it is. */
export function PaperColumn({ context, report, standing, section, guide, onNext, ...props }: PaperColumnProps) {
  const { t } = useTranslation('draftReport');
  const back = useRef<HTMLDivElement>(null);
  const { page, pages } = usePages(back);
  const { problems, look } = standing;
  const here = section?.text ?? '';
  const changed = report.closed ? 0 : standingOf(here, report.fields, report.figures).changed.length;
  const numbers = look.findings.filter(({ rule }) => rule !== 'reference' && rule !== 'period-dropped');
  const isKnown = section === undefined ? look.failed === null : isLookedAt(look, section);
  const typed = numbers.filter((one) => one.section === section?.id).length;
  return (
    <section className={classes.column} aria-label={t('paper.label')}>
      <div className={classes.tools}>
        {!report.closed && <LinkButton onClick={props.onFigures}>{t('figures.insert')}</LinkButton>}
        {problems.length > 0 && (
          <LinkButton onClick={onNext}>
            {t('problem.next', { count: problems.length })} <kbd>F8</kbd>
          </LinkButton>
        )}
        <span className={classes.space} />
        <span className={classes.quiet}>
          {isKnown && t('paper.holds', { linked: refsIn(here).length, changed, typed })}
        </span>
        <span className={classes.quiet} title={t('paper.pageWhat')}>
          {t('paper.page', { page, pages })}
        </span>
      </div>
      <p role="status" className={classes.at}>
        <ProblemWords {...{ guide, problems, report, look }} />
      </p>
      <div ref={back} className={classes.back}>
        <PaperPage
          context={context}
          report={report}
          selected={section?.id ?? null}
          standing={standing}
          guide={guide}
          onSelect={props.onSelect}
          onMark={props.onMark}
          onBeside={props.onBeside}
          handle={props.handle}
        />
      </div>
    </section>
  );
}

interface ProblemWordsProps {
  readonly guide: Guide;
  readonly problems: readonly Problem[];
  readonly report: ReportDraft;
  readonly look: Look;
}

/** Which of them one has come to; nothing once it is mended. */
function ProblemWords({ guide, problems, report, look }: ProblemWordsProps) {
  const { t } = useTranslation('draftReport');
  const { at } = guide;
  if (look.failed !== null && at === null && !report.closed) return t('checks.failed');
  if (at === null) return guide.going && problems.length === 0 ? t('problem.none') : null;
  const heading = report.sections.find(({ id }) => id === at.section)?.heading ?? '';
  return t('problem.at', {
    nth: problems.indexOf(at) + 1,
    all: problems.length,
    heading,
    what: findingAt(at, look)?.sentence ?? t(`problem.${at.kind}`, { what: at.what }),
  });
}
