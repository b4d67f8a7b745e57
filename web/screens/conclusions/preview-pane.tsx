import { LargePaper } from '#web/kit/large-paper.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { Paper } from '#web/kit/paper.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import type { Preview } from '#web/screens/conclusions/model.ts';

/** The notice beside the list, with the item that is being edited marked. */
export function PreviewPane({
  preview,
  marked,
}: {
  readonly preview: Preview | undefined;
  readonly marked: number | null;
}) {
  const { t } = useTranslation('conclusions');
  const [large, setLarge] = useState(false);
  const item = marked === null ? null : String(marked);
  return (
    <Pane
      title={
        <>
          {t('preview.title')}
          {marked !== null && <span className={classes.quiet}> · {t('preview.editing', { number: marked })}</span>}
        </>
      }
      aside={
        <LinkButton onClick={() => setLarge(true)} disabled={preview === undefined}>
          {t('preview.larger')}
        </LinkButton>
      }
    >
      {preview === undefined ? (
        <p className={classes.quiet}>{t('preview.waiting')}</p>
      ) : (
        <>
          <div className={classes.beside}>
            <Paper page={preview.page} label={t('preview.label')} marked={item} />
          </div>
          <LargePaper
            opened={large}
            onClose={() => setLarge(false)}
            title={t('preview.title')}
            page={preview.page}
            label={t('preview.label')}
            marked={item}
          />
        </>
      )}
    </Pane>
  );
}
