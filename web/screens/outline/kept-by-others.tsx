import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits } from '#web/app/use-units.ts';
import { civilDateOf } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { contentOf, type Template } from '#web/screens/outline/model/content.ts';
import { NameDialog } from '#web/screens/outline/name-dialog.tsx';
import { OutlineToRead } from '#web/screens/outline/outline-to-read.tsx';
import { useOwner } from '#web/screens/outline/use-owner.tsx';

interface KeptByOthersProps {
  readonly template: Template;
  /** Why the reader does not change it, as the api says. */
  readonly why: string | null;
}

/** An outline in use that somebody else keeps: whoever makes outlines of his own copies it. */
export function KeptByOthers({ template, why }: KeptByOthersProps) {
  const { t } = useTranslation('outline');
  const { host } = useOwner();
  const { nameOf } = useUnits(civilDateOf(new Date()));
  const [copying, setCopying] = useState(false);
  const copy = host !== undefined && <Button onClick={() => setCopying(true)}>{t('act.copy')}</Button>;
  const fact = template.host === null ? t('owner.fact') : t('owner.leader', { host: nameOf(template.host) });
  return (
    <>
      <OutlineToRead
        template={template}
        acts={copy}
        note={
          <Note tone="pen" fact={fact}>
            {host === undefined ? why : t('owner.what')}
          </Note>
        }
      />
      {copying && <NameDialog copied={contentOf(template)} onClose={() => setCopying(false)} />}
    </>
  );
}
