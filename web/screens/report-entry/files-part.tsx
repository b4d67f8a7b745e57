import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { paths } from '#web/api/schema.d.ts';
import { FileFacts } from '#web/app/files/file-facts.tsx';
import classes from '#web/app/files/files.module.css';
import { type FileKind, limitWords, useFiles } from '#web/app/files/use-files.ts';
import { OnTheirWay } from '#web/app/files/on-their-way.tsx';
import { chooseFiles, isScan, useFileDrop } from '#web/app/files/take-files.ts';
import { useUploads } from '#web/app/files/use-uploads.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import { at, type Form, type ReportDraft, type ReportPath } from '#web/screens/report-entry/model.ts';
import { ReplacedScan } from '#web/screens/report-entry/replaced-scan.tsx';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { labels } from '#web/words/vi/labels.ts';

export interface NamedFile {
  readonly id: string;
  readonly kind: FileKind;
  readonly name?: string;
  readonly size?: number;
}

// `Object.keys` knows no keys; the list is made from the domain's.
const kinds = Object.keys(labels.fileKind) as readonly FileKind[];
type Arrived = paths['/drafts/report/{cycle}/{unit}/files']['post']['responses'][200]['content']['application/json'];

/** The files a draft holds, with what each is to the report. */
export function filesOf(doc: ReportDraft['doc']): readonly NamedFile[] {
  return Object.entries(doc).flatMap(([pointer, value]) => {
    const kind = kinds.find((one) => one === value);
    return pointer.startsWith(at.file('')) && kind !== undefined
      ? [{ id: pointer.slice(at.file('').length), kind }]
      : [];
  });
}

interface FilesPartProps {
  readonly path: ReportPath;
  readonly form: Form;
  /** Null where nothing can be changed. */
  readonly draft: OpenReport | null;
  readonly files: readonly NamedFile[];
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

/** What comes with the report: added by a button or dropped here, each said to be the signed paper, an annex or evidence. */
export function FilesPart({ path, form, draft, files, reasons }: FilesPartProps) {
  const { t } = useTranslation('files');
  const { t: label } = useTranslation('labels');
  const { t: entry } = useTranslation('entry');
  const [formerScan, setFormerScan] = useState<string | null>(null);
  const scanNow = files.find(({ kind }) => kind === 'signedScan')?.id ?? null;
  const address = `/drafts/report/${encodeURIComponent(path.cycle)}/${encodeURIComponent(path.unit)}/files`;
  const uploads = useUploads<Arrived, FileKind>({
    address: (name, kind) => `${address}?${new URLSearchParams({ name, kind }).toString()}`,
    onArrived: ({ draft: fresh }) => {
      if (scanNow !== null && !Object.hasOwn(fresh.doc, at.file(scanNow))) setFormerScan(scanNow);
      draft?.sync.receive(fresh);
    },
  });
  const { data } = useFiles(
    path,
    files.map(({ id }) => id),
  );
  // In the order in which they came.
  const stored = new Map((data?.files ?? []).map((file) => [file.id, file]));
  const former = formerScan === null || files.some(({ id }) => id === formerScan) ? undefined : stored.get(formerScan);
  const order = [...stored.keys()];
  const inOrder = [...files].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const sealed = draft !== null && form.opened !== null && !form.opened.files;
  const returned = reasons.get(at.files) ?? [];
  const most = data?.limits.most ?? Number.MAX_SAFE_INTEGER;
  const facts = limitWords(data?.limits);
  const add = (list: readonly File[]): void => {
    const first = sealed || scanNow === null ? 'signedScan' : 'annex';
    list.forEach((file, row) => {
      if (file.size > most) uploads.refuse(file.name, new Error(t('tooLarge', facts)));
      else if (sealed && !isScan(file)) uploads.refuse(file.name, new Error(t('noScan')));
      else if (sealed && row > 0) uploads.refuse(file.name, new Error(t('oneScan')));
      else uploads.add(file, (row === 0 && isScan(file)) || sealed ? first : 'annex');
    });
  };
  const { over, drops } = useFileDrop(draft === null ? null : add);
  return (
    <section aria-labelledby="part/files">
      <h2 id="part/files" tabIndex={-1}>
        {t('title')}
      </h2>
      <div className={classes.part} data-over={over} data-returned={returned.length > 0} {...drops}>
        {files.length === 0 && <p className={classes.hint}>{t(draft === null ? 'noneRead' : 'none')}</p>}
        {files.length > 0 && (
          <ul className={classes.list}>
            {inOrder.map(({ id, kind, ...told }) => {
              const known = stored.get(id);
              const name = known?.name ?? told.name ?? '';
              const stays = sealed && kind !== 'signedScan';
              return (
                <li key={id} className={classes.line}>
                  <FileFacts
                    file={{ id, name, size: known?.size ?? told.size ?? 0 }}
                    stored={known}
                    writer={form.draft !== null}
                  />
                  <span className={classes.side}>
                    {draft === null || sealed ? (
                      <span>{label(`fileKind.${kind}`)}</span>
                    ) : (
                      <OneOf
                        bare
                        label={t('kindOf', { name })}
                        choices={kindsOf(kind, name).map((key) => ({ key, word: label(`fileKind.${key}`) }))}
                        chosen={kind}
                        onChoose={(next) => {
                          const gone = next === 'signedScan' && scanNow !== null && scanNow !== id ? scanNow : null;
                          if (gone !== null) setFormerScan(gone);
                          draft.sync.set({ [at.file(id)]: next, ...(gone === null ? {} : { [at.file(gone)]: '' }) });
                        }}
                      />
                    )}
                    {stays && <span className={classes.hint}>{t('kept')}</span>}
                    {draft !== null && !stays && (
                      <RemoveButton
                        label={t('remove', { name })}
                        onRemove={() => draft.sync.set({ [at.file(id)]: '' })}
                      />
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
        {draft !== null && former !== undefined && (
          <ReplacedScan
            former={former}
            onKeep={
              sealed
                ? undefined
                : () => {
                    draft.sync.set({ [at.file(former.id)]: 'annex' });
                    setFormerScan(null);
                  }
            }
            onDismiss={() => setFormerScan(null)}
          />
        )}
        <OnTheirWay all={uploads.all} onStop={(key) => uploads.stop(key)} />
        {draft !== null && (
          <div className={`${classes.add} no-print`}>
            <Button
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => chooseFiles(add, sealed ? 'scan' : 'any')}
            >
              {t('add')}
            </Button>
            <span>{t('drop')}</span>
            {data !== undefined && <span className={classes.hint}>{t('takes', facts)}</span>}
          </div>
        )}
        {sealed && <p className={classes.hint}>{t('sealed')}</p>}
        {files.some(({ id }) => stored.get(id)?.scan === 'waiting') && (
          <p className={classes.hint}>{t('waitingNote')}</p>
        )}
        {returned.map((reason) => (
          <p key={reason} data-tone="soon">
            <Icon name="returned" /> {entry('grid.returned', { reason })}
          </p>
        ))}
      </div>
    </section>
  );
}

/** What it is called already stays to be seen, so that it can be changed. */
function kindsOf(kind: FileKind, name: string): readonly FileKind[] {
  return kinds.filter((one) => one !== 'signedScan' || one === kind || isScan({ name }));
}
