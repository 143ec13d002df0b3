import type { Condition } from '../../../simulation/scenario/condition.ts';

/** A condition as an author would write it; brackets only where they are needed. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'holds':
      return condition.name;
    case 'compare':
      return `${condition.name} ${condition.operator} ${condition.value}`;
    case 'not':
      return `not ${condition.of.kind === 'holds' ? printCondition(condition.of) : `(${printCondition(condition.of)})`}`;
    case 'and':
      return [condition.left, condition.right]
        .map((side) => (side.kind === 'or' ? `(${printCondition(side)})` : printCondition(side)))
        .join(' and ');
    case 'or':
      return `${printCondition(condition.left)} or ${printCondition(condition.right)}`;
  }
}
