import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import { AttachDialog } from '#web/screens/conference/attach-dialog.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { type ConferenceFile, fileKinds, type Conference } from '#web/screens/conference/model.ts';
import { useConferenceFiles } from '#web/screens/conference/use-conference-files.ts';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

/** The list of documents, as it is read in the hall and printed: programme, documents, papers one by one, what was signed. */
export function DocumentsSection({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const [adding, setAdding] = useState(false);
  const { files, papers } = conference;
  const { data } = useConferenceFiles(conference.conference, files.length > 0);
  // What a duty needs stands beside it.
  const groups = fileKinds
    .filter((as) => as !== 'duty')
    .flatMap((as) =>
      as === 'paper'
        ? papers.map(({ by, title }, row) => ({
            key: `paper ${String(row)}`,
            name: t('documents.paper', { number: row + 1, by, title: title ?? t('papers.noTitle') }),
            files: files.filter((file) => file.paper === row + 1),
          }))
        : [{ key: as, name: label(`conferenceFile.${as}`), files: files.filter((file) => file.as === as) }],
    );
  const shown = groups.filter((group) => group.files.length > 0);
  return (
    <div className={classes.part}>
      {staff && (
        <div className={classes.acts}>
          <ActButton
            leftSection={<Icon name="plus" />}
            blocked={unlessAllowed(can('conference.AttachFiles'))}
            onAct={() => setAdding(true)}
          >
            {t('documents.add')}
          </ActButton>
        </div>
      )}
      {shown.length === 0 && <p className={classes.quiet}>{t('documents.empty')}</p>}
      {shown.map((group) => (
        <section key={group.key} className={classes.filed}>
          <h3>{group.name}</h3>
          <GivenFiles label={group.name} files={group.files} stored={data?.files} />
          <p className={classes.quiet}>{givers(group.files)}</p>
        </section>
      ))}
      {adding && <AttachDialog conference={conference} paper={null} onClose={() => setAdding(false)} />}
    </div>
  );

  function givers(all: readonly ConferenceFile[]): string {
    return t('documents.by', { names: [...new Set(all.map(({ by }) => by))].join(', ') });
  }
}
