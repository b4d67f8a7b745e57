import { committee } from '#test/api/world.ts';

/** As the province's, for another host. */
export function committeeBody(host: string): object {
  const { id: _id, ...content } = committee;
  return { ...content, host, name: `Ban Chỉ đạo của ${host}` };
}
