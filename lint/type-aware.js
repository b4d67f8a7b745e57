#!/usr/bin/env node
/**
 * The type-aware half of oxlint, with the one strict rule oxlint does not pass on yet: no-unsafe-class-instance-assignment.
 * oxlint starts this file in its place (OXLINT_TSGOLINT_PATH), hands it what to look for on stdin and drops findings of a rule
 * it does not know: those are said here. When `oxlint --rules` lists the rule, this file can go.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const rule = 'no-unsafe-class-instance-assignment';
const program = createRequire(import.meta.url).resolve('oxlint-tsgolint/bin/tsgolint.js');

async function textOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** A finding is a frame: length (4 bytes, little-endian), kind (1 byte), JSON. */
function* findings(frames) {
  for (let at = 0; at + 5 <= frames.length; ) {
    const length = frames.readUInt32LE(at);
    const kind = frames.readUInt8(at + 4);
    if (kind === 1) yield JSON.parse(frames.toString('utf8', at + 5, at + 5 + length));
    at += 5 + length;
  }
}

const wanted = JSON.parse(await textOf(process.stdin));
for (const config of wanted.configs) config.rules.push({ name: rule });
const half = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: ['pipe', 'pipe', 'inherit'] });
const closed = once(half, 'close');
half.stdin.end(JSON.stringify(wanted));
const answered = [];
for await (const part of half.stdout) {
  answered.push(part);
  process.stdout.write(part);
}
const broken = [...findings(Buffer.concat(answered))].filter((finding) => finding.rule === rule);
for (const { file_path, range, message } of broken) {
  console.error(`${file_path} [${range.pos}]: ${rule}: ${message.description}`);
}
const [code] = await closed;
process.exitCode = code === 0 && broken.length > 0 ? 1 : (code ?? 1);
