// Loaded before anything else (`node -r`), so that a Node too old to read TypeScript says so in words.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Amends needs Node 24 or later and found ${process.version}. Install it from https://nodejs.org and start again.`,
  );
  process.exit(1);
}
