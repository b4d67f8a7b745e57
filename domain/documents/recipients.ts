import { type LetterHead, withArchive } from '#domain/documents/letter-head.ts';

/**
 * Nơi nhận: "Như trên" where somebody is addressed, who is told for report, the committee's own members, others, the archive. Whoever is
 * addressed is not listed again.
 */
export function copiedTo(
  { above, others }: { readonly above: string | null; readonly others: readonly string[] },
  head: LetterHead,
): readonly string[] {
  const told = (head.papers?.reportTo ?? []).map((name) => `${name} (để báo cáo)`);
  return withArchive([...(above === null ? [] : [above]), ...told, ...others], head);
}

export const membersOfCommittee = 'Các đồng chí thành viên Ban Chỉ đạo';
