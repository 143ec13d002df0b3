import type { ReactNode } from 'react';
import { curveThrough, inkStroke, mirror, type Point } from './ink-stroke.ts';

/** What lies behind the neck, and what lies over the cloth. */
export interface DressDetails {
  behind: ReactNode;
  front: ReactNode;
}

/** Draws collar, buttons and lapels for half a neck `n` wide, moved `up` by raised shoulders. */
export type DressMaker = (n: number, up: number) => DressDetails;

export const ink = (points: Point[], width = 2.4, ends: [number, number] = [0.3, 0.2]) => (
  <path className="portrait-ink" d={inkStroke(points, width, ends)} />
);
export const pair = (points: Point[], width?: number) => (
  <>
    {ink(points, width)}
    {ink(points.map(mirror), width)}
  </>
);
export const cloth = (points: Point[], className: string) => (
  <>
    <path className={className} d={curveThrough(points, true)} />
    <path className={className} d={curveThrough(points.map(mirror), true)} />
  </>
);
export const flat = (points: Point[], className: string) => (
  <path className={className} d={`M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`} />
);
export const flats = (points: Point[], className: string) => (
  <>
    {flat(points, className)}
    {flat(points.map(mirror), className)}
  </>
);
