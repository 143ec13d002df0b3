import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusReplySchema } from './corpus-reply.ts';
import type { CorpusReply } from './corpus-reply.ts';

/** Our own labelled replies, by the file, so by the hand, they come from. */
export function readCorpus(): Map<string, CorpusReply[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));
  return new Map(files.sort().map((name) => [name, readReplies(name)]));
}

function readReplies(name: string): CorpusReply[] {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => corpusReplySchema.parse(JSON.parse(line)));
}
