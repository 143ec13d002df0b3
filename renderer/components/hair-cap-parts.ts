import type { CustomerLook } from '../../simulation/scenario/schema.ts';
import type { Point } from './ink-stroke.ts';
import type { FaceMeasures } from './portrait-face.ts';

/** The part of the hair in front: its filled shape, the ink along its edge, and the strands in it. */
export interface HairCap {
  outline: Point[];
  /** The opening a covering leaves for the face. */
  hole?: Point[];
  edges: Point[][];
  strands: Point[][];
}

export type HairCapsByHair = Partial<Record<CustomerLook['hair'], (face: FaceMeasures) => HairCap>>;

/** The outer edge of hair that stands `grow` off the skull and comes down to `sides`. */
export function domeOf({ temple: T, cheek: C, crown: K }: FaceMeasures, grow: number, sides: number): Point[] {
  return [
    [-C - grow * 0.4 + 2, sides],
    [-T - grow, -36],
    [-T * 0.72 - grow * 0.5, K + 12 - grow],
    [0, K - grow],
    [T * 0.72 + grow * 0.5, K + 12 - grow],
    [T + grow, -36],
    [C + grow * 0.4 - 2, sides],
  ];
}

/** Hair inked along its outer and inner edge. */
export function capBetween(outer: Point[], inner: Point[], strands: Point[][]): HairCap {
  return { outline: [...outer, ...inner], edges: [outer, inner], strands };
}
