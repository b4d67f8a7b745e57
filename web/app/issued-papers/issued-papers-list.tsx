import { FurtherPapers } from '#web/app/issued-papers/further-papers.tsx';
import { IssuedPaperPart } from '#web/app/issued-papers/issued-paper-part.tsx';
import type { IssuedPapers } from '#web/app/issued-papers/use-issued-papers.ts';
import { WholeBundle } from '#web/app/issued-papers/whole-bundle.tsx';
import { useRights } from '#web/app/use-rights.ts';

interface IssuedPapersListProps {
  readonly cycle: string;
  readonly issued: IssuedPapers;
}

export function IssuedPapersList({ cycle, issued: { papers, further, limits, pdf } }: IssuedPapersListProps) {
  const mayAdd = useRights(`cycle/${cycle}`)('reviewCycle.AttachScans').allowed;
  return (
    <>
      {papers.map((paper) => (
        <IssuedPaperPart key={paper.paper} {...{ cycle, paper, limits, pdf, mayAdd }} />
      ))}
      <FurtherPapers papers={further} pdf={pdf} />
      <WholeBundle cycle={cycle} pdf={pdf} />
    </>
  );
}
