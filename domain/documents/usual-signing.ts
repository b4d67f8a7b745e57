import type { DocumentLayout } from '#domain/documents/official-document.ts';
import type { Signer } from '#domain/documents/signer.ts';

/** "Trưởng Ban Chỉ đạo", "Phó Trưởng ban Thường trực Ban Chỉ đạo", "Trưởng các Ban Chỉ đạo"; the head of another ban ("Trưởng Ban Dân vận") is none. */
const ofCommittee =
  /^((?:phó\s+)?trưởng\s+(?:các\s+)?ban(?:\s+thường\s+trực)?)(?:\s+(?:(?:các\s+)?ban\s+)?chỉ\s+đạo.*)?$/iu;

/**
 * How a committee's paper is usually signed, by what the signer is called. Hướng dẫn 36-HD/VPTW 1.7.1: the head of a ban chỉ đạo signs
 * directly, a deputy for him (K/T); NĐ 30/2020/NĐ-CP: the head for the committee (TM.), a deputy for the head (KT.). Whoever is
 * neither signs by what a person writes.
 */
export function usualSigning(layout: DocumentLayout, called: string): Pick<Signer, 'authority' | 'post'> {
  const own = officesIn(called).find((office) => ofCommittee.test(office));
  if (own === undefined) return { authority: '', post: called.trim() };
  // What is repeated above in "TM. BAN CHỈ ĐẠO", or stands as the issuer, is left off the post.
  const post = (ofCommittee.exec(own)?.[1] ?? own).replace(/\s+(?:các\s+)?/gu, ' ');
  const isDeputy = post.toLocaleLowerCase('vi').startsWith('phó');
  if (isDeputy) return { authority: layout === 'party' ? 'K/T Trưởng Ban' : 'KT. Trưởng Ban', post };
  return { authority: layout === 'party' ? '' : 'TM. Ban Chỉ đạo', post };
}

/** What the signer is beside the committee: "Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo" → the first. */
export function officeBeside(called: string): string | null {
  return officesIn(called).find((office) => !ofCommittee.test(office)) ?? null;
}

function officesIn(called: string): readonly string[] {
  const all = called.split(/[,;]/u).map((office) => office.trim());
  return all.filter((office) => office !== '');
}
