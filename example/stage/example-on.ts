import { type ExampleOn, personaNames } from '#api/evaluation/port.ts';
import { asNamed, stage } from '#example/stage/cast.ts';
import { guide } from '#example/stage/guide.ts';
import { loadedCycles } from '#example/stage/load-example.ts';
import { Loading } from '#example/stage/loading.ts';

/** The published half-year review of Ninh Bình, for an api to load and to play in. */
export const exampleOn: ExampleOn = (host) => {
  const { personas, cast, played } = stage();
  const loading = new Loading(host);
  const names = new Map([cast.host, ...cast.members.map(({ unit }) => unit)].map(({ id, name_vi }) => [id, name_vi]));
  return {
    personas: personaNames.map((persona) => {
      const named = asNamed(personas[persona]);
      return { persona, ...named, unitName: names.get(named.unit) ?? named.unit };
    }),
    played: { cycle: loadedCycles.collecting, unit: played },
    look: () => loading.look(),
    begin: (patienceMillis) => loading.begin(patienceMillis),
    guide,
  };
};
