import { registerHooks } from 'node:module';

const standIn = import.meta.resolve('./stand-in-electron.ts');

// Loaded before the built main process (`node --import`): what it imports as `electron` is the stand-in.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
