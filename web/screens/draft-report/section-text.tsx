import { type ReactNode, type Ref, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import type { Led, Marks } from '#web/kit/rich-text/marks.ts';
import { RichText } from '#web/kit/rich-text/rich-text.tsx';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import type { Tokens } from '#web/kit/rich-text/tokens.ts';
import { short, type ValueOf } from '#web/screens/draft-report/inline.tsx';
import { figurePattern, sourcePattern } from '#web/screens/draft-report/tokens.ts';

interface SectionTextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly valueOf: ValueOf;
  readonly nameOf: (unit: string) => string;
  readonly onChange: (text: string) => void;
  readonly onCompose: (composing: boolean) => void;
  readonly marks: Marks | undefined;
  /** Where F8 has led, if that is here, and what is said there. */
  readonly led: Led | null;
  readonly said: ReactNode;
  readonly onMark: (place: number) => void;
  readonly handle: Ref<RichTextHandle>;
}

/** The words of one section while they are typed: figures stand in it as their values, sources as their marks. */
export function SectionText({ valueOf, nameOf, said, ...text }: SectionTextProps) {
  const { t } = useTranslation('draftReport');
  const tokens = useMemo(
    (): Tokens => [
      {
        pattern: figurePattern,
        show: (raw) => {
          const ref = raw.slice(2, -2);
          const found = valueOf(ref);
          if (found === null) return { text: raw, title: t('text.nowhere', { raw }), tone: 'overdue' };
          if ('awaited' in found) {
            const value = found.awaited === null ? '…' : figure(found.awaited);
            return { text: t('text.awaited', { value }), title: found.label, tone: 'soon' };
          }
          const { value, from, label } = found;
          return from === null
            ? { text: figure(value), title: label, tone: 'now' }
            : { text: `${figure(from)} → ${figure(value)}`, title: label, tone: 'soon' };
        },
      },
      {
        pattern: sourcePattern,
        show: (raw) => {
          const name = nameOf(raw.slice(2, -1));
          return { text: short(name), title: t('text.sourceOf', { unit: name }), tone: 'calm' };
        },
      },
    ],
    [t, valueOf, nameOf],
  );
  return (
    <>
      <RichText {...text} tokens={tokens} />
      {text.led !== null && createPortal(said, text.led.said)}
    </>
  );
}
