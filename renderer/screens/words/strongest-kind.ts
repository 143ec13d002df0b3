import type { Finding } from '../../../simulation/debrief/debrief.ts';

const order: readonly Finding['kind'][] = ['fault', 'unearned', 'shown'];

/** How words quoted by several findings are drawn: a fault weighs more than what it spoilt. */
export function strongestKind(findings: readonly Finding[]): Finding['kind'] | null {
  return order.find((kind) => findings.some((finding) => finding.kind === kind)) ?? null;
}
