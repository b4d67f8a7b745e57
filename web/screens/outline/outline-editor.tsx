import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { exportsOf } from '#web/screens/outline/exports-of.ts';
import { FileDialog } from '#web/screens/outline/file-dialog.tsx';
import { contentOf, type Template } from '#web/screens/outline/model/content.ts';
import { marksOf } from '#web/screens/outline/model/marks.ts';
import { NameDialog } from '#web/screens/outline/name-dialog.tsx';
import { OutlineWay } from '#web/screens/outline/outline-way.tsx';
import { SaveDialog } from '#web/screens/outline/save-dialog.tsx';
import { TryView } from '#web/screens/outline/try-view.tsx';
import { useOutline } from '#web/screens/outline/use-outline.ts';
import { VersionsView } from '#web/screens/outline/versions-view.tsx';
import { WriteView } from '#web/screens/outline/write-view.tsx';
import classes from '#web/screens/outline/outline.module.css';

interface OutlineEditorProps {
  readonly id: string;
  /** The version in use; null = it was never saved. */
  readonly saved: Template | null;
  readonly versions: readonly number[];
}

const views = ['edit', 'try', 'versions'] as const;

/** What is being written, in three views: the lines, what a unit will see of them, and what differs from earlier versions. */
export function OutlineEditor({ id, saved, versions }: OutlineEditorProps) {
  const { t } = useTranslation('outline');
  const { t: common } = useTranslation('common');
  const navigate = useNavigate();
  const asked = useAsked('xem');
  const view = views.find((one) => one === asked) ?? 'edit';
  const state = useOutline(id, saved);
  const [dialog, setDialog] = useState<'save' | 'copy' | 'file' | null>(null);
  const { content, base } = state;
  const marks = useMemo(() => (saved === null ? null : marksOf(contentOf(saved), content)), [saved, content]);
  const changed = saved === null || (marks?.count ?? 0) > 0;
  const close = (): void => setDialog(null);
  const superseded = saved !== null && base !== null && base < saved.version;
  return (
    <Page
      title={content.name === '' ? t('make.title') : content.name}
      way={<OutlineWay />}
      acts={
        <>
          {changed && (
            <Button onClick={() => setDialog('save')}>
              {base === null ? t('act.saveFirst') : t('act.save', { version: base + 1 })}
            </Button>
          )}
          {changed && saved !== null && (
            <Button variant="default" onClick={() => state.drop()}>
              {t('act.drop')}
            </Button>
          )}
          <Button variant="default" onClick={() => setDialog('copy')}>
            {t('act.copy')}
          </Button>
          <Button variant="default" onClick={() => setDialog('file')}>
            {t('act.import')}
          </Button>
        </>
      }
      exports={saved === null ? [] : exportsOf(id, null, t('act.exportYaml'))}
      tools={
        <>
          <OneOf
            bare
            label={t('view.label')}
            choices={views.map((key) => ({ key, word: t(`view.${key}`) }))}
            chosen={view}
            onChoose={(xem) =>
              void navigate({
                to: '/de-cuong/$template',
                params: { template: id },
                search: xem === 'edit' ? {} : { xem },
                replace: true,
              })
            }
          />
          <span className={classes.hint}>
            {saved === null || base === null
              ? t('begun')
              : changed
                ? t('changed', { version: saved.version, count: marks?.count ?? 0 })
                : t('same', { version: saved.version })}
          </span>
          {state.undoable && (
            <Button variant="default" leftSection={<Icon name="returned" />} onClick={() => state.undo()}>
              {t('act.undo')}
            </Button>
          )}
        </>
      }
    >
      {superseded && (
        <Note
          tone="soon"
          fact={t('superseded.fact', { now: saved.version, read: base })}
          act={
            <Button variant="default" onClick={() => state.rebase(saved.version)}>
              {t('superseded.act', { now: saved.version })}
            </Button>
          }
        >
          {t('superseded.what', { now: saved.version })}
        </Note>
      )}
      {view === 'edit' && (
        <>
          <TextInput
            className={classes.name}
            label={t('name')}
            value={content.name}
            error={content.name.trim() === '' ? common('field.empty') : undefined}
            onChange={(event) => {
              const name = event.currentTarget.value;
              state.change((all) => ({ ...all, name }), 'name');
            }}
          />
          <WriteView state={state} saved={saved} marks={marks} />
        </>
      )}
      {view === 'try' && <TryView content={content} />}
      {view === 'versions' && <VersionsView id={id} saved={saved} versions={versions} content={content} />}
      {dialog === 'save' && (
        <SaveDialog
          {...{ template: id, content, base, differing: marks?.count ?? 0 }}
          onClose={close}
          onSaved={() => {
            close();
            state.drop();
          }}
        />
      )}
      {dialog === 'copy' && <NameDialog copied={content} onClose={close} />}
      {dialog === 'file' && (
        <FileDialog
          onClose={close}
          onRead={(read) => {
            close();
            state.change(() => read);
          }}
        />
      )}
    </Page>
  );
}
