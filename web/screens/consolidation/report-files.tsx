import { useTranslation } from 'react-i18next';
import { FileFacts } from '#web/app/files/file-facts.tsx';
import classes from '#web/app/files/files.module.css';
import { useFiles } from '#web/app/files/use-files.ts';
import { Pane } from '#web/kit/pane.tsx';
import { filesAt, type Form } from '#web/screens/consolidation/form.ts';
import { PlaceMark } from '#web/screens/consolidation/place-mark.tsx';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';

interface ReportFilesProps {
  readonly cycle: string;
  readonly unit: string;
  readonly report: NonNullable<Form['report']>;
  readonly reasons: Reasons | null;
}

/** What came with this round of the report; a mark speaks of the files together. */
export function ReportFiles({ cycle, unit, report: { files }, reasons }: ReportFilesProps) {
  const { t } = useTranslation('files');
  const { t: label } = useTranslation('labels');
  const { data } = useFiles(
    { cycle, unit },
    files.map(({ id }) => id),
  );
  if (files.length === 0 && reasons === null) return null;
  return (
    <Pane title={t('title')}>
      {files.length === 0 && <p className={classes.hint}>{t('noneRead')}</p>}
      <ul className={classes.list}>
        {files.map((file) => (
          <li key={file.id} className={classes.line}>
            <FileFacts file={file} stored={data?.files.find(({ id }) => id === file.id)} writer={false} />
            <span>{label(`fileKind.${file.kind}`)}</span>
          </li>
        ))}
      </ul>
      {reasons !== null && <PlaceMark reasons={reasons} place={filesAt} label={t('title')} />}
    </Pane>
  );
}
