import ts from 'typescript';
import { currentSchemaVersion } from '#db/event-store/upcast.ts';
import { eventsFile, type Source } from '#cli/events-doc/source.ts';
import { docOf, type Field, fieldsOf, type Named, typeText } from '#cli/events-doc/type-text.ts';

export interface EventDoc {
  readonly type: string;
  readonly schemaVersion: number;
  readonly doc: string;
  /** Null when the data is one value and no object with fields. */
  readonly fields: readonly Field[] | null;
  readonly data: string;
}

export interface AggregateDoc {
  readonly kind: string;
  readonly folder: string;
  readonly events: readonly EventDoc[];
}

/** An aggregate's events are what its union names, in its order, in whatever files they are stated. */
export function readAggregate(source: Source, kind: string, folder: string, named: Named): AggregateDoc {
  const aliases = eventsFile(source, folder).statements.filter(ts.isTypeAliasDeclaration);
  const unions = aliases.flatMap(({ type }) => (ts.isUnionTypeNode(type) ? [membersOf(source, type)] : []));
  const [events = [], another] = unions
    .map((members) => members.flatMap((alias) => eventOf(source, alias, named) ?? []))
    .filter((found) => found.length > 0);
  if (events.length === 0) throw new Error(`domain/${folder}/events.ts names no event`);
  if (another !== undefined) throw new Error(`domain/${folder}/events.ts has two unions of events`);
  return { kind, folder, events };
}

function membersOf({ checker }: Source, { types }: ts.UnionTypeNode): readonly ts.TypeAliasDeclaration[] {
  return types.flatMap((member) => {
    if (!ts.isTypeReferenceNode(member)) return [];
    const symbol = checker.getSymbolAtLocation(member.typeName);
    const stated =
      symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (stated?.declarations ?? []).filter(ts.isTypeAliasDeclaration);
  });
}

function eventOf(source: Source, alias: ts.TypeAliasDeclaration, named: Named): EventDoc | null {
  const { checker } = source;
  if (!ts.isTypeReferenceNode(alias.type) || alias.type.typeName.getText() !== 'DomainEvent') return null;
  const [name, data] = alias.type.typeArguments ?? [];
  if (name === undefined || data === undefined) return null;
  const literal = checker.getTypeFromTypeNode(name);
  if (!literal.isStringLiteral()) throw new Error(`${alias.name.text} has no fixed type`);
  if (literal.value !== alias.name.text) throw new Error(`${alias.name.text} is stored as ${literal.value}`);
  const fields = fieldsOf(source, checker.getTypeFromTypeNode(data), named);
  return {
    type: literal.value,
    schemaVersion: currentSchemaVersion(literal.value),
    doc: docOf(source, checker.getSymbolAtLocation(alias.name)),
    fields,
    data: fields === null ? typeText(source, data, named) : '',
  };
}
