import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Marks } from '#web/kit/rich-text/marks.ts';
import { markedParts } from '#web/screens/draft-report/marks-in.ts';
import { piecesOf } from '#web/screens/draft-report/tokens.ts';

/** What a reference says now, and what it said when somebody last looked. */
interface Stated {
  readonly value: string;
  readonly from: string | null;
  readonly label: string;
}

/** Its total is being made again: what it said last, null where nobody looked. */
interface Awaited {
  readonly awaited: string | null;
  readonly label: string;
}

/** Null = it leads nowhere. */
export type ValueOf = (ref: string) => Stated | Awaited | null;

interface InlineProps {
  readonly text: string;
  readonly valueOf: ValueOf;
  readonly nameOf: (unit: string) => string;
  /** As it is printed: without the marks of whose sentence it is. */
  readonly printed?: boolean;
  /** What is marked in it, where the text carries that. */
  readonly marks?: Marks | undefined;
}

/** A line of the text, its numbers marked that are wrong, unsure or kept. */
export function Inline({ marks, text, ...of }: InlineProps) {
  const { t } = useTranslation('draftReport');
  if (marks === undefined) return <Pieces text={text} {...of} />;
  return markedParts(text, marks).map((part, index) =>
    part.mark === null ? (
      <Pieces key={index} text={part.text} {...of} />
    ) : (
      <span key={index} data-mark={part.mark.kind} title={part.mark.title}>
        <Pieces text={part.text} {...of} />
        {part.mark.kind !== 'place' && <span className="visually-hidden"> ({t(`marks.${part.mark.kind}`)})</span>}
      </span>
    ),
  );
}

/** Figures as values and sources as their marks. */
function Pieces({ text, valueOf, nameOf, printed = false }: Omit<InlineProps, 'marks'>) {
  const { t } = useTranslation('draftReport');
  return piecesOf(text).map((piece, index) => {
    if (piece.kind === 'words') return <span key={index}>{piece.text}</span>;
    if (piece.kind === 'source')
      return printed ? null : (
        <span key={index} className={classes.source} title={nameOf(piece.unit)}>
          {short(nameOf(piece.unit))}
          <span className="visually-hidden"> {t('text.sourceOf', { unit: nameOf(piece.unit) })}</span>
        </span>
      );
    const found = valueOf(piece.ref);
    if (found === null)
      return (
        <span key={index} className={classes.figure} data-state="lost" title={t('text.nowhere', { raw: piece.text })}>
          {piece.text}
        </span>
      );
    if ('awaited' in found)
      return (
        <span key={index} className={classes.figure} data-state="changed" title={found.label}>
          {t('text.awaited', { value: found.awaited === null ? '…' : figure(found.awaited) })}
        </span>
      );
    return (
      <span
        key={index}
        className={classes.figure}
        data-state={found.from === null ? 'now' : 'changed'}
        title={found.label}
      >
        {found.from !== null && <s>{figure(found.from)}</s>}
        {figure(found.value)}
      </span>
    );
  });
}

/** "huyện Nho Quan" → "NQ", "Sở Nội vụ" → "NV": the last two words tell units apart. */
export function short(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  return words
    .slice(-2)
    .map((word) => word.slice(0, 1).toLocaleUpperCase('vi'))
    .join('');
}
