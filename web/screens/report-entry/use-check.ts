import { useDebouncedValue } from '@mantine/hooks';
import { replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { type AskedFigure, figureCheck } from '#web/screens/report-entry/figure-check.ts';
import type { PastedBlocks } from '#web/screens/report-entry/pasted-blocks.ts';
import { at, type Form, type ReportPath, type Seen, type Values } from '#web/screens/report-entry/model.ts';

export interface Checked {
  readonly seen: Seen | null;
  /** The answer is about what stands on the screen now. */
  readonly fresh: boolean;
}

/** Asks at each pause how the figures would be read and what handing them in would find. */
export function useCheck(
  path: ReportPath,
  form: Form,
  value: Values,
  blocks: PastedBlocks | null,
  composing: boolean,
): Checked {
  return useFigureCheck(
    path,
    form.template.indicators.map(({ code }) => {
      const text = value(at.figure(code));
      return { code, text, asOf: value(at.asOf(code)), ...blocks?.blockOf(at.figure(code), text) };
    }),
    composing,
  );
}

/** The same of any figures of the report; an empty cell says nothing. */
export function useFigureCheck(path: ReportPath, asked: readonly AskedFigure[], composing: boolean): Checked {
  const now = JSON.stringify(asked.filter(({ text }) => text.trim() !== ''));
  const [settled] = useDebouncedValue(now, 250);
  const { data, isPlaceholderData } = useQuery({ ...figureCheck(path, settled), enabled: !composing });
  // What is said again in the same words stays the same object: of two hundred lines one is drawn anew, not all.
  const last = useRef<Seen | null>(null);
  const seen = useMemo(() => (data === undefined ? null : replaceEqualDeep(last.current, data)), [data]);
  useEffect(() => {
    last.current = seen;
  }, [seen]);
  return { seen, fresh: data !== undefined && !isPlaceholderData && settled === now };
}
