import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { ModelKind, Recognition, RecognitionLevel, Since } from '#domain/model-register/model.ts';
import { firstDayOf } from '#domain/model-register/since.ts';
import { wordKey } from '#domain/register-import/keys.ts';
import { daySaid } from '#domain/register-import/read-words.ts';
import { modelKindWords, recognitionLevelWords } from '#domain/vietnamese/model-words.ts';

/** One cell of a list of models each. Null: it says nothing that could be meant. */

/** "2018", "5/2018", "19/5/2018", or as programs write it. */
export function sinceSaid(text: string): Since | null {
  const plain = text.trim().replace(/^năm\s+/i, '');
  const monthly = /^(\d{1,2})[/.-](\d{4})$/.exec(plain);
  const since =
    monthly === null
      ? /^\d{4}(-\d{2})?$/.test(plain)
        ? plain
        : daySaid(plain)
      : `${monthly[2] ?? ''}-${(monthly[1] ?? '').padStart(2, '0')}`;
  return since === null || firstDayOf(since) === null ? null : since;
}

/** An empty cell is a model. */
export function modelKindSaid(text: string): ModelKind | null {
  if (text.trim() === '') return 'model';
  return meant(modelKindWords, text);
}

/** Behind it another level begins: the number of a decision may have a `;` of its own. */
const parting = /\n|;(?=[^:;\n]+:)/;

/** A line each, or parted by `;`: "cấp tỉnh: 123/QĐ-UBND (15/5/2020)". The first line that cannot be read is answered. */
export function recognitionsSaid(
  text: string,
): { readonly read: readonly Recognition[] } | { readonly unread: string } {
  const lines = text.split(parting).map((line) => line.trim());
  const read: Recognition[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const one = recognitionSaid(line);
    if (one === null) return { unread: line };
    read.push(one);
  }
  return { read };
}

const shape = /^([^:]+):\s*(.+?)[\s,]*\(?\s*(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*\)?$/i;

function recognitionSaid(line: string): Recognition | null {
  const [, by = '', decision = '', on = ''] = shape.exec(line) ?? [];
  const level: RecognitionLevel | null = meant(recognitionLevelWords, by);
  const decidedOn: CivilDate | null = daySaid(on);
  if (level === null || decidedOn === null || decision.trim() === '') return null;
  return { level, decision: decision.replace(/^(?:QĐ|Quyết định)?\s*số\s+/i, '').trim(), decidedOn };
}

function meant<T>(words: readonly (readonly [T, readonly string[]])[], text: string): T | null {
  const key = wordKey(text);
  return words.find(([, said]) => said.some((word) => wordKey(word) === key))?.[0] ?? null;
}
