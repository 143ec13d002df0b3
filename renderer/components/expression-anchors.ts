/** The face, shoulders and hand as numbers: −1 to 1 where there are two directions, else 0 to 1. Angles in degrees. */
export interface Expression {
  /** Inner ends of the brows: 1 pressed down, −1 drawn up. */
  browDrop: number;
  /** Outer ends of the brows: 1 raised, −1 hanging. */
  browArch: number;
  /** How tightly the brows are drawn together. */
  browPinch: number;
  /** How wide the eyes are open. */
  lid: number;
  /** 1: the lids slope down towards the nose; −1: away from it. */
  lidTilt: number;
  gazeX: number;
  gazeY: number;
  mouthCurve: number;
  mouthOpen: number;
  /** Lips pressed together. */
  mouthPress: number;
  jaw: number;
  shoulders: number;
  /** 1 leans over the table, −1 sits back from it. */
  lean: number;
  /** Head turned away from you. */
  turn: number;
  tilt: number;
  clench: number;
  /** How far the hand has come across the table. */
  reach: number;
  flush: number;
}

export type Mood = 'furious' | 'angry' | 'guarded' | 'hurt' | 'listening' | 'softened' | 'warm';

export interface ExpressionAnchor {
  mood: Mood;
  arousal: number;
  trust: number;
  expression: Expression;
}

function anchor(mood: Mood, arousal: number, trust: number, values: number[]): ExpressionAnchor {
  const at = (index: number) => values[index] ?? 0;
  return {
    mood,
    arousal,
    trust,
    expression: {
      browDrop: at(0),
      browArch: at(1),
      browPinch: at(2),
      lid: at(3),
      lidTilt: at(4),
      gazeX: at(5),
      gazeY: at(6),
      mouthCurve: at(7),
      mouthOpen: at(8),
      mouthPress: at(9),
      jaw: at(10),
      shoulders: at(11),
      lean: at(12),
      turn: at(13),
      tilt: at(14),
      clench: at(15),
      reach: at(16),
      flush: at(17),
    },
  };
}

/** Seven drawn moods. Arousal falls before trust rises (S4), so the anchors run from top left to bottom right. */
export const expressionAnchors: readonly ExpressionAnchor[] = [
  // mood, arousal, trust: drop arch pinch lid tilt gazeX gazeY curve open press jaw shoulders lean turn tilt clench reach flush
  anchor('furious', 95, 8, [1, 0.6, 1, 0.9, 0.8, 0, 0.05, -0.8, 0.5, 0, 1, 1, 1, 0.2, -2, 1, 0.1, 1]),
  anchor(
    'angry',
    74,
    20,
    [0.72, 0.3, 0.7, 0.84, 0.6, 0.05, 0.05, -0.62, 0.06, 0.6, 0.8, 0.72, 0.55, 0.4, -4, 0.85, 0.15, 0.6],
  ),
  anchor(
    'guarded',
    50,
    18,
    [0.35, -0.1, 0.3, 0.66, 0.25, 0.6, 0, -0.3, 0, 1, 0.4, 0.5, -0.9, 1.25, -3, 0.6, -0.25, 0.15],
  ),
  anchor('hurt', 22, 12, [-0.9, -0.8, 0.35, 0.5, -0.9, 0.1, 0.6, -0.55, 0, 0.15, 0, 0.12, -0.5, 1, 5, 0.3, -0.1, 0.1]),
  anchor(
    'listening',
    44,
    46,
    [-0.1, 0.15, 0.12, 0.9, -0.1, 0, 0, -0.1, 0, 0.25, 0.1, 0.35, 0.1, 0.5, 4, 0.35, 0.2, 0.1],
  ),
  anchor(
    'softened',
    28,
    64,
    [-0.5, 0, 0.06, 0.82, -0.45, 0, 0.12, 0.22, 0, 0.1, 0, 0.15, 0.25, 0.55, 5, 0.12, 0.55, 0.15],
  ),
  anchor('warm', 10, 90, [-0.25, 0.1, 0, 0.66, -0.35, 0, 0.05, 1, 0, 0, 0, 0, 0.45, 0.4, 6, 0, 0.95, 0.35]),
];
