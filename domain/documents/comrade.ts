/** Whoever leads the conference; `name` null: the post is all that is known. */
export interface ChairInNotice {
  readonly post: string;
  readonly name: string | null;
}

export const comradeWord = 'đồng chí';

/** `đồng chí Nguyễn Văn A, Phó Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo`; once, whatever the post was entered as. */
export function comrade({ post, name }: ChairInNotice): string {
  const said = [name ?? '', post].map((text) => text.trim()).filter((text) => text !== '');
  const all = said.join(', ');
  return all.toLocaleLowerCase('vi').startsWith(comradeWord) ? all : `${comradeWord} ${all}`;
}
