import { useTranslation } from 'react-i18next';
import { IssuedPaperPart } from '#web/app/issued-papers/issued-paper-part.tsx';
import { issuedPapersPart, useIssuedPapers } from '#web/app/issued-papers/use-issued-papers.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Pane } from '#web/kit/pane.tsx';

/** What the cycle issued under a number, for everybody who takes part: nothing is shown before the first of them is. */
export function IssuedPapersPane({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('files');
  const { data } = useIssuedPapers(cycle);
  const can = useRights(`cycle/${cycle}`);
  if (data === undefined || data.papers.length === 0) return null;
  return (
    <Pane
      title={
        <span id={issuedPapersPart} tabIndex={-1}>
          {t('issued.title')}
        </span>
      }
    >
      {data.papers.map((paper) => (
        <IssuedPaperPart
          key={paper.paper}
          {...{ cycle, paper, limits: data.limits, pdf: data.pdf }}
          mayAdd={can('reviewCycle.AttachScans').allowed}
        />
      ))}
    </Pane>
  );
}
