import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindFacts, levels, unitKindNames } from '#domain/organisation/kinds.ts';
import { isOfClass, unitClasses } from '#domain/organisation/unit-classes.ts';

const anyUnit = fc
  .constantFrom(...unitKindNames)
  .chain((kind) => fc.record({ kind: fc.constant(kind), level: fc.constantFrom(...kindFacts(kind).levels) }));
const anyLevel = fc.constantFrom(...levels);
const anyClass = fc.constantFrom(...unitClasses);

describe('units of a class', () => {
  it('are of the level that is named with it, and of no other', () => {
    fc.assert(
      fc.property(anyUnit, anyClass, anyLevel, anyLevel, (unit, of, host, at) => {
        const territories = ['districts', 'communes', 'hamlets', 'employers'].includes(of);
        if (!territories && isOfClass(unit, of, host, [at])) expect(unit.level).toBe(at);
      }),
    );
  });

  it('that are offices are those of the host’s own level, as long as no other is named', () => {
    fc.assert(
      fc.property(anyUnit, anyLevel, (unit, host) => {
        for (const of of ['departments', 'agencies', 'bodies'] as const) {
          if (isOfClass(unit, of, host, [])) expect(unit.level).toBe(host);
        }
      }),
    );
  });

  it('that are departments are agencies, and agencies are bodies: a wider word never means fewer', () => {
    fc.assert(
      fc.property(anyUnit, anyLevel, (unit, host) => {
        if (isOfClass(unit, 'departments', host, [])) expect(isOfClass(unit, 'agencies', host, [])).toBe(true);
        if (isOfClass(unit, 'agencies', host, [])) expect(isOfClass(unit, 'bodies', host, [])).toBe(true);
      }),
    );
  });

  it('that are territories are told apart by their level', () => {
    fc.assert(
      fc.property(anyUnit, anyLevel, (unit, host) => {
        const both = (['districts', 'communes'] as const).filter((of) => isOfClass(unit, of, host, []));
        expect(both.length).toBeLessThan(2);
      }),
    );
  });
});
