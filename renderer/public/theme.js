// Runs before the first paint, so that a chosen theme does not flash; the settings of the host are the truth.
try {
  const theme = globalThis.localStorage.getItem('amends-theme');
  if (theme === 'light' || theme === 'dark') globalThis.document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's theme is shown until the settings arrive.
}
