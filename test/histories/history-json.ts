import { createRequire } from 'node:module';

/*
 * The SDK's own conversion (historyToJSON, and with it the replay of a JSON file) refuses its own types as soon as npm lays
 * protobufjs beside each of its packages, because they are of another copy. So both halves are taken from one copy here.
 */
interface ProtoJson {
  toJson(type: unknown, message: unknown): { readonly events: readonly unknown[] };
  fromJson(type: unknown, json: unknown, options: { readonly ignoreUnknownFields: boolean }): unknown;
}
interface PatchedRoot {
  lookupType(name: string): { fromObject(object: unknown): unknown };
}

const ofCommon = createRequire(createRequire(import.meta.url).resolve('@temporalio/common'));
const ofProto = createRequire(ofCommon.resolve('@temporalio/proto'));
const protoJson = ofProto('protobufjs/ext/protojson') as ProtoJson;
const { patchProtobufRoot } = ofCommon('@temporalio/proto/lib/patch-protobuf-root') as {
  patchProtobufRoot(root: unknown): PatchedRoot;
};
const historyType = patchProtobufRoot(ofCommon('@temporalio/proto')).lookupType('temporal.api.history.v1.History');

/** The events as `temporal workflow show --output json` would print them. */
export function eventsAsJson(history: unknown): readonly unknown[] {
  return protoJson.toJson(historyType, historyType.fromObject(history)).events;
}

export function historyOf(json: unknown): unknown {
  return protoJson.fromJson(historyType, json, { ignoreUnknownFields: true });
}
