import type { DraftValue } from '#domain/drafts/draft.ts';
import { filesAt, filesOfDraft } from '#domain/drafts/report-draft.ts';

type Fields = Readonly<Record<string, DraftValue | null>>;

/**
 * A report is one paper, signed once: a scan that comes takes the place of the one before it, which leaves the draft. What was
 * handed in with an earlier round stays with that round.
 */
export function inPlaceOfScan(doc: Readonly<Record<string, DraftValue>>, set: Fields): Fields {
  const [next, another] = Object.keys(set).filter((at) => at.startsWith(filesAt) && set[at] === 'signedScan');
  // Two at once are nobody's choice: handing in says so.
  if (next === undefined || another !== undefined) return set;
  const former = [...filesOfDraft(doc)].flatMap(([id, kind]) => {
    const at = `${filesAt}${id}`;
    return kind === 'signedScan' && at !== next && !Object.hasOwn(set, at) ? [[at, null] as const] : [];
  });
  return { ...set, ...Object.fromEntries(former) };
}
