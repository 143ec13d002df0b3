import { useMemo } from 'react';
import type { CustomerLook } from '../../simulation/scenario/schema.ts';
import { expressionOf } from './expression.ts';
import { PortraitBeard } from './portrait-beard.tsx';
import { PortraitDress } from './portrait-dress.tsx';
import { PortraitEyes } from './portrait-eyes.tsx';
import { measureFace, turnOf } from './portrait-face.ts';
import { PortraitGlasses } from './portrait-glasses.tsx';
import { PortraitHairBack } from './portrait-hair-back.tsx';
import { PortraitHairFront } from './portrait-hair-front.tsx';
import { PortraitHand } from './portrait-hand.tsx';
import { PortraitHead } from './portrait-head.tsx';
import { PortraitMouth } from './portrait-mouth.tsx';
import { PortraitNose } from './portrait-nose.tsx';
import { useEasedExpression } from './use-eased-expression.ts';
import { useSpeakingMouth } from './use-speaking-mouth.ts';
import './portrait.css';

export interface PortraitProps {
  /** 0–100. */
  arousal: number;
  /** 0–100. */
  trust: number;
  look: CustomerLook;
  /** The customer's name, for the text a screen reader gets. */
  name?: string;
  /** Moves the mouth for a few seconds. */
  speaking?: boolean;
  /** Width in CSS pixels; the drawing is as high as it is wide. */
  size?: number;
  /** For small pictures beside a name that is already read out. */
  decorative?: boolean;
}

/** The customer across the table, drawn in ink. */
export function Portrait({
  arousal,
  trust,
  look,
  name,
  speaking = false,
  size = 320,
  decorative = false,
}: PortraitProps) {
  const { text, expression: target } = useMemo(() => expressionOf(arousal, trust), [arousal, trust]);
  const eased = useEasedExpression(target);
  const syllable = useSpeakingMouth(speaking);
  const expression = {
    ...eased,
    mouthOpen: eased.mouthOpen * (1 - syllable) + syllable,
    mouthPress: eased.mouthPress * (1 - Math.min(1, syllable * 4)),
  };
  const face = useMemo(() => measureFace(look), [look]);
  const part = { look, face, expression };
  const { lean, tilt, shoulders } = expression;
  const body = `translate(160 ${238 + Math.max(0, -lean) * 4}) scale(${1 + lean * 0.045})`;
  const headY = -100 + shoulders * 5 + Math.max(0, lean) * 5 + (look.face === 'long' ? -6 : 0);
  const head = `translate(${turnOf(expression) * 0.5} ${headY}) rotate(${tilt})`;
  const label = name ? `${name}. ${text}` : text;
  const classes = [
    'portrait',
    `portrait-skin-${look.skin}`,
    `portrait-hair-${look.hairColour}`,
    `portrait-dress-${look.dress}`,
    `portrait-cloth-${face.cloth}`,
  ];
  return (
    <svg
      className={classes.join(' ')}
      viewBox="0 0 320 330"
      width={size}
      height={Math.round((size * 33) / 32)}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path className="portrait-ground" d="M24 296C14 220 22 120 66 66S196 4 250 44s60 150 48 252Z" />
      <g transform={body}>
        <g transform={head}>
          <PortraitHairBack {...part} />
        </g>
        <PortraitDress look={look} expression={expression} />
        <g transform={head}>
          <PortraitHead {...part} />
          <PortraitBeard {...part} />
          <PortraitMouth {...part} />
          <PortraitNose {...part} />
          <PortraitEyes {...part} />
          <PortraitGlasses {...part} />
          <PortraitHairFront {...part} />
        </g>
      </g>
      <path className="portrait-table" d="M0 286Q160 280 320 286V330H0Z" />
      <path className="portrait-ink" d="M2 284.4Q160 279 318 284.6L318 286.2Q160 282.4 2 287.4Z" />
      <PortraitHand expression={expression} />
    </svg>
  );
}
