import type { CustomerLook } from '../../simulation/scenario/schema.ts';
import type { Expression } from './expression-anchors.ts';
import type { FaceMeasures } from './portrait-face.ts';

/** What every part of the drawing is given. */
export interface PortraitPartProps {
  look: CustomerLook;
  face: FaceMeasures;
  expression: Expression;
}
