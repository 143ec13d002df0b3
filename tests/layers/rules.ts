import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Which folders of `simulation` each of its folders may read; the arrows run one way, from doctrine to report. */
const SIMULATION_READS: Record<string, string[]> = {
  doctrine: [],
  scenario: ['doctrine'],
  reply: ['doctrine', 'scenario'],
  customer: ['doctrine', 'scenario', 'reply'],
  session: ['doctrine', 'scenario', 'reply', 'customer'],
  written: ['doctrine', 'scenario', 'reply', 'customer', 'session'],
  scoring: ['doctrine', 'scenario', 'reply', 'customer', 'session'],
  search: ['doctrine', 'scenario', 'reply', 'customer', 'session', 'scoring'],
  check: ['doctrine', 'scenario', 'reply', 'session', 'scoring', 'search'],
  debrief: ['doctrine', 'scenario', 'reply', 'customer', 'session', 'scoring', 'search'],
  report: ['debrief'],
  playthrough: ['doctrine', 'scenario', 'reply', 'customer', 'session', 'written', 'scoring', 'search', 'debrief'],
};

const folders = (names: string[]): string => `^simulation/(${names.join('|')})/`;
const packages = (names: string[]): string => `(^|/)node_modules/(${names.join('|')})/`;

/** The only files that may touch the `electron` module. */
const SHELL = '^electron/(main|preload|window|menu|protocol|security|print|dialogs|desktop)\\.ts$';

const arrows: IForbiddenRuleType[] = Object.entries(SIMULATION_READS).map(([folder, reads]) => ({
  name: `simulation-${folder}-reads`,
  comment: `Arrows inside simulation run one way: ${folder} reads ${reads.join(', ') || 'nothing else'}.`,
  severity: 'error',
  from: { path: folders([folder]) },
  to: { path: '^simulation/[^/]+/', pathNot: folders([folder, ...reads]) },
}));

/** Every rule about who may import whom, each with its reason. */
export const rules: IForbiddenRuleType[] = [
  {
    name: 'simulation-imports-only',
    comment: 'The domain is values in, values out: no machine, no page, only zod, yaml and the language library.',
    severity: 'error',
    from: { path: '^simulation/' },
    to: { pathNot: ['^simulation/', packages(['zod', 'yaml', 'wink-nlp', 'wink-eng-lite-web-model'])] },
  },
  ...arrows,
  {
    name: 'simulation-folder-known',
    comment: 'A new folder in simulation takes its place among the arrows before anything is put in it.',
    severity: 'error',
    from: {},
    to: { path: '^simulation/[^/]+/', pathNot: folders(Object.keys(SIMULATION_READS)) },
  },
  {
    name: 'simulation-root-reads-nothing',
    comment: 'A file directly in simulation serves every folder, so reading one would turn the arrows into a ring.',
    severity: 'error',
    from: { path: '^simulation/[^/]+$' },
    to: { path: '^simulation/[^/]+/' },
  },
  {
    name: 'renderer-imports-only',
    comment: 'The page shows what the host answers; each package more is weight on its first load.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: {
      pathNot: [
        '^renderer/',
        '^(simulation|electron/host)/',
        packages([
          'react',
          'react-dom',
          'react-aria-components',
          'zustand',
          'wouter',
          'hono',
          '@xyflow/react',
          '@dagrejs/dagre',
          '@fontsource[^/]*/[^/]+',
        ]),
      ],
    },
  },
  {
    name: 'renderer-reads-types-only',
    comment: 'Only types cross the border: the host is the referee, and yaml, zod and the rules stay out of the page.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { path: '^(simulation|electron)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'renderer-hono-client-only',
    comment: 'Of hono the page needs its typed client alone; the server half is dead weight there.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { path: packages(['hono']), pathNot: '/hono/dist/client/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'components-take-values',
    comment: 'A component takes values and callbacks, so it can be shown and tested with nothing behind it.',
    severity: 'error',
    from: { path: '^renderer/components/' },
    to: { path: ['^renderer/(stores|screens|host)(/|\\.)', packages(['zustand', 'wouter', 'hono'])] },
  },
  {
    name: 'screens-read-stores',
    comment: 'A screen reads stores; only stores talk to the host, so each call has one place.',
    severity: 'error',
    from: { path: '^renderer/screens/' },
    to: { path: ['^renderer/host-client\\.', packages(['hono'])], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'stores-know-no-view',
    comment: 'A store outlives every screen that reads it.',
    severity: 'error',
    from: { path: '^renderer/(stores|host)(/|\\.)' },
    to: { path: '^renderer/(components|screens)/' },
  },
  {
    name: 'host-imports-only',
    comment: 'The host serves both doors, so it knows the simulation, hono, zod and Node, and nothing around it.',
    severity: 'error',
    from: { path: '^electron/host/' },
    to: {
      dependencyTypesNot: ['core'],
      pathNot: ['^electron/host/', '^simulation/', packages(['hono', '@hono/zod-validator', 'zod'])],
    },
  },
  {
    name: 'play-needs-no-machine',
    comment: 'A course package mounts the play routes inside a page: records, library and clock arrive as arguments.',
    severity: 'error',
    from: { path: '^electron/host/(play/|routes/play-routes\\.ts$)' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'electron-in-the-shell-only',
    comment: 'Everything but the shell must run on plain Node, where there is no electron module.',
    severity: 'error',
    from: { path: '^electron/', pathNot: SHELL },
    to: { path: packages(['electron']) },
  },
  {
    name: 'electron-shows-no-page',
    comment: 'Both doors serve the built page from disk; the page source belongs to the renderer alone.',
    severity: 'error',
    from: { path: '^electron/' },
    to: { path: '^renderer/' },
  },
  {
    name: 'tests-are-read-by-tests',
    comment: 'What ships never leans on what checks it.',
    severity: 'error',
    from: { path: '^(simulation|electron|renderer|scenarios)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-dev-package-shipped',
    comment: 'A development package is missing once Amends is installed; electron itself is brought by the packager.',
    severity: 'error',
    from: { path: '^(simulation|electron|renderer)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: packages(['electron']) },
  },
  {
    name: 'no-unlisted-package',
    comment: 'A package that is not in package.json is only there by luck.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere also hides what it would have broken.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one file, or miss a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that imports nothing and is imported by nothing is dead, unless a tool loads it.',
    severity: 'error',
    from: { orphan: true, pathNot: ['^tests/', '\\.d\\.ts$', '^electron/need-node\\.cjs$', '^renderer/public/'] },
    to: {},
  },
];
