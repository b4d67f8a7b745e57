import { type ExampleOn, type Persona, personaNames } from '#api/evaluation/port.ts';
import { asNamed, stage } from '#example/stage/cast.ts';
import { guide } from '#example/stage/guide.ts';
import { loadedCycles } from '#example/stage/load-example.ts';
import { Loading } from '#example/stage/loading.ts';

/** The published half-year review of Ninh Bình, for an api to load and to play in. Its case is read when somebody asks for it. */
export const exampleOn: ExampleOn = (host) => {
  const loading = new Loading(host);
  return {
    get personas() {
      return whoCanBePlayed();
    },
    get played() {
      return { cycle: loadedCycles.collecting, unit: stage().played };
    },
    look: () => loading.look(),
    begin: (patienceMillis) => loading.begin(patienceMillis),
    guide,
  };
};

function whoCanBePlayed(): readonly Persona[] {
  const { personas, cast } = stage();
  const names = new Map([cast.host, ...cast.members.map(({ unit }) => unit)].map(({ id, name_vi }) => [id, name_vi]));
  return personaNames.map((persona) => {
    const named = asNamed(personas[persona]);
    return { persona, ...named, unitName: names.get(named.unit) ?? named.unit };
  });
}
