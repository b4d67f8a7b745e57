import { useTranslation } from 'react-i18next';
import { IssuedPapersList } from '#web/app/issued-papers/issued-papers-list.tsx';
import { issuedPapersPart, useIssuedPapers } from '#web/app/issued-papers/use-issued-papers.ts';
import { Pane } from '#web/kit/pane.tsx';

/** What the cycle issued under a number, for everybody who takes part: nothing is shown before the first of them is. */
export function IssuedPapersPane({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('files');
  const { data } = useIssuedPapers(cycle);
  if (data === undefined || data.papers.length === 0) return null;
  return (
    <Pane
      title={
        <span id={issuedPapersPart} tabIndex={-1}>
          {t('issued.title')}
        </span>
      }
    >
      <IssuedPapersList cycle={cycle} issued={data} />
    </Pane>
  );
}
