import { z } from 'zod';
import type { DraftContent } from '#domain/drafts/draft.ts';
import { mergeDraft } from '#domain/drafts/merge.ts';
import { inPlaceOfScan } from '#domain/drafts/one-scan.ts';
import { filesOfDraft, reportPointers } from '#domain/drafts/report-draft.ts';
import { type FileKind, fileKinds } from '#domain/files/attached-file.ts';
import { findDraft } from '#db/drafts/drafts.ts';
import { fileById, filesAt } from '#db/files/attached-files.ts';
import { changeOpenDraft, phaseOf } from '#api/routes/drafts/draft-of-report.ts';
import { ownedDraft } from '#api/routes/drafts/draft-act.ts';
import { DraftShape, draftShape } from '#api/routes/drafts/draft-shape.ts';
import { reportDraft } from '#api/routes/drafts/places.ts';
import { newFiles } from '#api/routes/drafts/sealed-places.ts';
import { AlreadyField, fileShape, StoredFileShape } from '#api/routes/files/file-shape.ts';
import { sideOf } from '#api/routes/files/named-files.ts';
import { readyFor, receiveFile } from '#api/routes/files/receive-file.ts';
import { Problem } from '#api/support/problem.ts';
import { bytesOf, route } from '#api/support/route.ts';

/** The file goes into the draft it is for: whoever else has that open sees it come. Who may write the draft is asked before a byte is read. */
export const attachFile = route({
  ...{ method: 'POST', path: `${reportDraft.path}/files`, tag: 'drafts', name: 'attachReportFile', asks: 'person' },
  summary: 'Attach a file to the draft of a report: its bytes as the body, whatever it is called',
  takes: {
    params: reportDraft.params,
    querystring: z.object({
      name: z.string().min(1).max(300).describe('As its owner calls it; the ending follows from the content'),
      kind: z.enum(fileKinds),
    }),
  },
  bytes: true,
  output: z.object({ file: StoredFileShape, already: AlreadyField, draft: DraftShape }).meta({ id: 'FileAttached' }),
  handle: async ({ caller, params, query, request, deps }) => {
    const body = bytesOf(request);
    const { actor, owner } = await ownedDraft(reportDraft, params, caller, deps);
    const { stream, unit, host, ledger, key } = owner;
    if (stream === null) throw new Problem('not-found');
    const [phase, stored] = await Promise.all([phaseOf(deps, owner), findDraft(deps.db, key)]);
    if (!phase.open) throw new Problem('draft-closed');
    const { doc } = phase.current(stored).content;
    requireRoom(deps.files.perReport, doc, query.kind, phase.sealed);
    readyFor(request, deps.files);
    const side = sideOf(actor, unit);
    const here = filesOfDraft(doc);
    const kept = (await filesAt(deps.record, stream, unit)).filter((file) => file.side === side && here.has(file.id));
    const place = { ledger, stream, host, unit, side, account: actor.account ?? null };
    const { id, already } = await receiveFile(deps, body, query, place, kept);
    const draft = await changeOpenDraft({ deps, owner, actor }, (current, before, at, { sealed }) => {
      if (here.has(id)) return before;
      requireRoom(deps.files.perReport, current.content.doc, query.kind, sealed);
      const set = inPlaceOfScan(current.content.doc, { [reportPointers.file(id)]: query.kind });
      const change = { base: current.content.revision, set, by: actor.person, tab: id, at };
      return { ...current, content: mergeDraft(current.content, change).draft };
    });
    const file = await fileById(deps.record, id);
    if (file === undefined) throw new Problem('file-unknown');
    return { file: fileShape(file), already, draft: draftShape(draft, true) };
  },
});

function requireRoom(most: number, doc: DraftContent['doc'], kind: FileKind, sealed: ReadonlySet<string>): void {
  if (sealed.has(newFiles) && kind !== 'signedScan') throw new Problem('files-sealed');
  const held = [...filesOfDraft(doc).values()];
  const replaces = kind === 'signedScan' ? held.filter((one) => one === kind).length : 0;
  if (held.length - replaces >= most) throw new Problem('too-many-files', { max: most });
}
