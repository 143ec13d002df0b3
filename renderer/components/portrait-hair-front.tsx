import { clothCaps } from './hair-caps-cloth.ts';
import { longHairCaps } from './hair-caps-long.ts';
import { shortHairCaps } from './hair-caps-short.ts';
import { curveThrough, inkStroke, type Point } from './ink-stroke.ts';
import type { PortraitPartProps } from './portrait-part.ts';

const hairCaps = { ...shortHairCaps, ...longHairCaps, ...clothCaps };

/** Hair, or cloth, over the forehead. */
export function PortraitHairFront({ look, face }: PortraitPartProps) {
  const cap = hairCaps[look.hair]?.(face);
  if (!cap) return null;
  const cloth = look.hair === 'headscarf' || look.hair === 'turban';
  return (
    <g>
      <path
        className={cloth ? 'portrait-wrap' : 'portrait-hair'}
        fillRule="evenodd"
        d={curveThrough(cap.outline, true) + (cap.hole ? curveThrough(cap.hole, true) : '')}
      />
      {cap.edges.map((edge, index) => (
        <path key={index} className="portrait-ink" d={inkStroke(edge, 2.6, [0.2, 0.3])} />
      ))}
      {cap.strands.map((strand: Point[], index) => (
        <path
          key={index}
          className={cloth ? 'portrait-fold' : 'portrait-strand'}
          d={inkStroke(strand, cloth ? 2.2 : 1.9, [0.08, 0.15])}
        />
      ))}
    </g>
  );
}
