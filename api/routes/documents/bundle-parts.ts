import { paperTitle } from '#domain/documents/paper-title.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { ConferenceFile } from '#domain/conference/parts.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { cycleName } from '#domain/words/cycle-name.ts';
import { cyclePapersWords as words } from '#domain/words/exports.ts';
import { filesOfStream } from '#db/files/attached-files.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { issuedDocuments, issuedForTasksOf } from '#db/queries/documents.query.ts';
import { approvedPaper } from '#api/routes/consolidated-report/draft-document.route.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { readableFile } from '#api/routes/files/readable-file.ts';
import { authoriseReading, mayReadWhole } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';

/** A paper that the product set. */
export interface SetPaper {
  readonly title: string;
  /** Without its ending. */
  readonly name: string;
  readonly docx: Buffer;
}

/** A file that somebody gave, by its id. */
interface GivenFile {
  readonly title: string;
  readonly id: string;
}

export interface StoredPart {
  readonly title: string;
  readonly name: string;
  readonly hash: string;
  readonly size: number;
}

interface Found {
  readonly place: Place;
  readonly papers: { readonly title: string; readonly all: readonly SetPaper[] };
  readonly files: readonly GivenFile[];
}

/** In the order in which a cycle issues them. What the reader may not read is as if it were not there. */
export async function papersAsParts(deps: ApiDeps, actor: Actor, cycle: string): Promise<Found> {
  const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
  await authoriseReading(deps, actor, 'readDocument', place);
  const doc = await writtenCycle(deps, place);
  const report = await approvedPaper(deps, place, doc);
  const linked = 'conference' in doc ? doc.conference : null;
  const conference = linked === null ? null : await conferencePart(deps, actor, linked.stream);
  const scans = await filesOfStream(deps.db, place.stream);
  return {
    place,
    papers: {
      title: `${cycleName(doc.plan)}, ${doc.plan.committee.name}`,
      all: [
        ...(await issuedOf(deps, place.stream)),
        ...(report === null
          ? []
          : [{ title: paperTitle(report), name: words.report, docx: await deps.papers.docx(report) }]),
        ...(conference?.papers ?? []),
      ],
    },
    files: [
      ...scans.flatMap(({ id, paper }) =>
        paper === null ? [] : [{ id, title: words.scan(paper === 'call' ? words.call : words.consolidated) }],
      ),
      ...(conference?.files ?? []),
    ],
  };
}

async function conferencePart(deps: ApiDeps, actor: Actor, stream: StreamId) {
  const place = await deps.places.find(stream);
  if (place === undefined || !(await mayReadWhole(deps, actor, 'readDocument', place)).allowed) return null;
  const row = await conferenceRow(deps.db, stream);
  const files = (row?.doc.files ?? []).flatMap((one): readonly GivenFile[] => {
    const title = placed(one);
    return title === null ? [] : [{ id: one.id, title }];
  });
  return { papers: [...(await issuedOf(deps, stream)), ...set(await issuedForTasksOf(deps.db, stream))], files };
}

/** Null: what is needed to prepare it is no paper of the cycle. */
function placed({ to }: ConferenceFile): string | null {
  switch (to.as) {
    case 'paper':
      return `${words.paper} ${String(to.paper)}`;
    case 'duty':
      return null;
    case 'programme':
    case 'document':
      return words[to.as];
    case 'invitationScan':
    case 'noticeScan':
    case 'minutesScan':
      return words.scan(words[to.as]);
  }
}

async function issuedOf(deps: ApiDeps, stream: StreamId): Promise<readonly SetPaper[]> {
  return set(await issuedDocuments(deps.db, stream));
}

function set(rows: Awaited<ReturnType<typeof issuedDocuments>>): readonly SetPaper[] {
  return rows.flatMap(({ file_name, model, content }) => {
    // What the engine asked to be set is stored as it was asked for.
    const title = paperTitle(model as OfficialDocument);
    return content === null ? [] : [{ title, name: file_name.replace(/\.docx$/, ''), docx: content }];
  });
}

/** Those that the caller may have, looked at by the scanner; the others are as if they were not there. */
export async function filesAsParts(
  deps: ApiDeps,
  caller: Actor,
  files: readonly GivenFile[],
): Promise<readonly StoredPart[]> {
  const found: StoredPart[] = [];
  for (const { id, title } of files) {
    try {
      const { name, hash, size } = await readableFile(deps, caller, id);
      found.push({ title, name, hash, size });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return found;
}
