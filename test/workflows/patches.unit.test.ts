import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patches } from '#workflows/patches.ts';

const room = fileURLToPath(new URL('../../workflows/', import.meta.url));

describe('the list of patches', () => {
  it('names every patch the workflows ask for, and no other', () => {
    const sources = readdirSync(room).map((name) => readFileSync(`${room}/${name}`, 'utf8'));
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/(?:patched|deprecatePatch)\('([^']+)'\)/g)].map((match) => match[1]),
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(patches).sort());
  });
});
