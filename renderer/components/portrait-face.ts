import type { CustomerLook } from '../../simulation/scenario/schema.ts';
import type { Expression } from './expression-anchors.ts';
import { mirror, type Point } from './ink-stroke.ts';

/** The measures of one head. The eyes are at y = 0, x runs from the middle of the face. */
export interface FaceMeasures {
  temple: number;
  cheek: number;
  jaw: number;
  chin: number;
  chinY: number;
  crown: number;
  eyeGap: number;
  noseKind: number;
  noseY: number;
  mouthY: number;
  mouthHalf: number;
  lips: number;
  browWeight: number;
  /** 0, 1 or 2: which of the cloths this person wears. */
  cloth: number;
}

type Shape = Pick<FaceMeasures, 'temple' | 'cheek' | 'jaw' | 'chin' | 'chinY' | 'crown'>;

const shapes: Record<CustomerLook['face'], Shape> = {
  round: { temple: 53, cheek: 59, jaw: 49, chin: 22, chinY: 79, crown: -72 },
  oval: { temple: 50, cheek: 54, jaw: 41, chin: 16, chinY: 85, crown: -76 },
  long: { temple: 47, cheek: 50, jaw: 40, chin: 17, chinY: 95, crown: -79 },
  square: { temple: 52, cheek: 54, jaw: 50, chin: 27, chinY: 86, crown: -74 },
};

function fractionOf(look: CustomerLook, salt: string): number {
  let hash = 2166136261;
  for (const letter of salt + look.face + look.hair + look.hairColour + look.dress + look.skin + look.age) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  }
  return ((hash >>> 8) % 1000) / 1000;
}

/** Small differences (nose, lips, distance of the eyes) follow from the look, so that the same look is always the same person. */
export function measureFace(look: CustomerLook): FaceMeasures {
  const shape = shapes[look.face];
  const pick = (salt: string) => fractionOf(look, salt);
  return {
    ...shape,
    eyeGap: 21.5 + pick('eyes') * 3.5,
    noseKind: Math.floor(pick('nose') * 4),
    noseY: shape.chinY * 0.4 + pick('length') * 4,
    mouthY: shape.chinY * 0.66,
    mouthHalf: 17 + pick('mouth') * 5,
    lips: 0.55 + pick('lips') * 0.55,
    browWeight: 4.2 + pick('brows') * 2,
    cloth: Math.floor(pick('cloth') * 3),
  };
}

/** How far the features have slid sideways, because the head is turned. */
export function turnOf(expression: Expression): number {
  return -11 * expression.turn;
}

/** The face from one temple round the chin to the other. */
export function jawLine(face: FaceMeasures, expression: Expression): Point[] {
  const turn = turnOf(expression);
  const drop = expression.mouthOpen * 7;
  const clench = expression.jaw * 2.5;
  const half: Point[] = [
    [-face.temple, -38],
    [-face.cheek, -6],
    [-face.cheek + 1.5, 20],
    [-face.jaw - clench, face.chinY * 0.62],
    [-face.chin - 4, face.chinY - 9 + drop],
  ];
  const chin: Point = [0, face.chinY + drop];
  return [...half, chin, ...half.map(mirror).reverse()].map(([x, y]) => {
    const depth = Math.max(0, (y + 38) / (face.chinY + 38));
    return [x + turn * 0.55 * depth, y];
  });
}

/** The whole head with the skull. */
export function headOutline(face: FaceMeasures, expression: Expression): Point[] {
  const top: Point[] = [
    [face.temple * 0.78, face.crown + 13],
    [0, face.crown],
    [-face.temple * 0.78, face.crown + 13],
  ];
  return [...jawLine(face, expression), ...top];
}
