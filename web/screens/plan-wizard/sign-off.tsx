import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

const at = '/levels/signedOff';

/** Only where a level lacks days, or somebody has signed already. */
export function SignOff() {
  const { t } = useTranslation('plan');
  const { form, set, fault, previewed } = usePlanning();
  const { code, beyond, faults } = previewed;
  const signed = [form.signedBy, form.signedPost, form.signedWhy].some((text) => text !== '');
  // What comes after the superior's date or the conference is cured by another date only.
  if ((code !== 'too-soon-after-lower-level' || beyond) && !signed) return null;
  const whole = faults.find(({ pointer }) => pointer === at)?.detail;
  // Signed for dates that leave enough days by now: nothing lacks, and the signature has to go.
  const needless = code === 'plan-sign-off-not-needed';
  return (
    <Note
      tone="soon"
      fact={t(beyond ? 'levels.beyond' : needless ? 'levels.enough' : 'levels.short')}
      act={
        signed && (
          <Button variant="default" onClick={() => set({ signedBy: '', signedPost: '', signedWhy: '' })}>
            {t('levels.unsign')}
          </Button>
        )
      }
    >
      {!beyond && (
        <>
          {!needless && t('levels.shortWhat')}
          <div className={classes.row}>
            <TextInput
              label={t('levels.signedBy')}
              value={form.signedBy}
              onChange={(event) => set({ signedBy: event.currentTarget.value })}
              error={fault(`${at}/name`)}
            />
            <TextInput
              label={t('levels.signedPost')}
              value={form.signedPost}
              onChange={(event) => set({ signedPost: event.currentTarget.value })}
              error={fault(`${at}/post`)}
            />
          </div>
          <Textarea
            label={t('levels.signedWhy')}
            autosize
            minRows={2}
            value={form.signedWhy}
            onChange={(event) => set({ signedWhy: event.currentTarget.value })}
            error={fault(`${at}/reason`) ?? whole}
          />
        </>
      )}
    </Note>
  );
}
