import { Button } from '@mantine/core';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { useWithComputed } from '#web/screens/report-entry/computed.ts';
import { FigureGrid } from '#web/screens/report-entry/figure-grid.tsx';
import { pastedBlocks } from '#web/screens/report-entry/pasted-blocks.ts';
import { at } from '#web/screens/report-entry/model.ts';
import { Narrative } from '#web/screens/report-entry/narrative.tsx';
import { OwnTexts } from '#web/screens/report-entry/texts.ts';
import { rowsOf } from '#web/screens/report-entry/rows.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { type Content, type Setting, settings } from '#web/screens/outline/model/content.ts';
import { worded } from '#web/screens/outline/model/formula.ts';
import { seenBy } from '#web/screens/outline/model/seen-by.ts';
import { TrialFindings } from '#web/screens/outline/trial-findings.tsx';
import { useTrial } from '#web/screens/outline/use-outline-check.ts';
import classes from '#web/screens/outline/outline.module.css';

const noReasons: ReadonlyMap<string, readonly string[]> = new Map();

/** The very form a unit fills in, with figures that are kept nowhere: how they are read, and what the checks find in them. */
export function TryView({ content }: { readonly content: Content }) {
  const { t } = useTranslation('outline');
  const { t: word } = useTranslation('labels');
  const [setting, setSetting] = useState<Setting | null>(null);
  const [own] = useState(() => new OwnTexts());
  const fields = useSyncExternalStore(own.subscribe, own.all);
  const [composing, setComposing] = useState(false);
  const template = useMemo(() => seenBy(content, setting), [content, setting]);
  const programmes = useMemo(() => [...new Set(template.indicators.map(({ programme }) => programme))], [template]);
  const cutOff = civilDateOf(new Date());
  const computed = template.indicators.flatMap((one) =>
    one.computed === undefined ? [] : [{ code: one.code, formula: worded(content, one.computed), from: [] }],
  );
  const form = { template, cycle: { programmes, cutOff }, previous: null, computed };
  const rows = useMemo(() => rowsOf({ template, cycle: { programmes } }), [template, programmes]);
  const [blocks] = useState(() => pastedBlocks(null));
  const typed = template.indicators
    .map(({ code }) => {
      const text = own.read(at.figure(code));
      return { code, text, asOf: own.read(at.asOf(code)), ...blocks.blockOf(at.figure(code), text) };
    })
    .filter(({ text }) => text.trim() !== '');
  const trial = useTrial(content, setting, typed, !composing);
  const seen = trial?.seen ?? null;
  const sync = useMemo(
    (): ReportFields => ({
      value: own.read,
      set: own.set,
      settle: () => undefined,
      saved: () => Promise.resolve(),
      receive: () => undefined,
      blocks,
    }),
    [own, blocks],
  );
  const { texts } = useWithComputed(template.indicators, seen, own);
  const shared = { texts, reasons: noReasons, sync, view: null, readOnly: false, onCompose: setComposing };
  return (
    <div className={classes.panes}>
      <p className={classes.hint}>{t('try.what')}</p>
      <div className={classes.acts}>
        <OneOf
          grows
          label={t('try.setting')}
          placeholder={t('try.all')}
          choices={settings.map((key) => ({ key, word: word(`setting.${key}`) }))}
          chosen={setting}
          onChoose={setSetting}
          onClear={() => setSetting(null)}
        />
        {Object.keys(fields).length > 0 && (
          <Button variant="default" onClick={() => own.clear()}>
            {t('try.clear')}
          </Button>
        )}
      </div>
      <section aria-label={t('try.figures')}>
        <h2>{t('try.figures')}</h2>
        {template.indicators.length === 0 ? (
          <p>{t('try.nothing')}</p>
        ) : (
          <FigureGrid form={form} rows={rows} seen={seen} {...shared} />
        )}
      </section>
      <TrialFindings content={template} seen={typed.length === 0 ? null : seen} />
      <section aria-label={t('try.text')}>
        <h2>{t('try.text')}</h2>
        {trial !== null && <Narrative form={{ ...form, sectionLimit: trial.sectionLimit }} {...shared} />}
      </section>
    </div>
  );
}
