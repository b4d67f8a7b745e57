import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { PaperPdf } from '#web/app/issued-papers/paper-pdf.tsx';
import { takeLetter } from '#web/app/issued-papers/take-letter.ts';
import { WholeBundle } from '#web/app/issued-papers/whole-bundle.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { OutdatedFigures } from '#web/screens/consolidation/outdated-figures.tsx';
import { CodesFile } from '#web/screens/conference/codes-file.tsx';
import classes from '#web/screens/conference/conference.module.css';

interface DocumentListProps {
  readonly conference: string;
  /** Whose papers may be taken as a whole; empty: nobody's. */
  readonly cycles: readonly { readonly cycle: string; readonly label: string }[];
  /** Whose codes the reader may print; null: there are none for him. */
  readonly codes: 'all' | 'own' | null;
}

/** The letters of the conference as .docx, and as PDF where one can be made; one that is being set appears by itself. */
export function DocumentList({ conference, cycles, codes }: DocumentListProps) {
  const { t } = useTranslation('conference');
  const stream = `conference/${conference}`;
  const { data } = useQuery({
    queryKey: keys.of(stream, 'documents'),
    queryFn: () => taken(api.GET('/documents', { params: { query: { stream } } })),
    refetchInterval: (query) =>
      query.state.data?.documents.some(({ renderedAt }) => renderedAt === null) === true ? 1_500 : false,
  });
  if (data === undefined) return null;
  const bundles = cycles.map(({ cycle, label }) => <WholeBundle key={cycle} {...{ cycle, label }} pdf={data.pdf} />);
  if (data.documents.length === 0)
    return (
      <>
        <p className={classes.quiet}>{t('facts.noDocuments')}</p>
        {bundles}
      </>
    );
  return (
    <>
      <ul className={classes.documents}>
        {data.documents.map(({ id, fileName, href, requestedAt, renderedAt, outdated }) => (
          <li key={id}>
            <Icon name="document" />
            {renderedAt === null ? (
              <span>
                {fileName} ({t('facts.making')})
              </span>
            ) : (
              <a href={href} download>
                {fileName}
              </a>
            )}
            {data.pdf && renderedAt !== null && (
              <PaperPdf take={() => takeLetter(href)} label={t('facts.pdfOf', { file: fileName })} />
            )}
            <span className={classes.quiet}>{dayAndTime(requestedAt)}</span>
            <OutdatedFigures outdated={outdated} />
          </li>
        ))}
      </ul>
      {codes !== null && <CodesFile conference={conference} pdf={data.pdf} staff={codes === 'all'} />}
      {bundles}
    </>
  );
}
