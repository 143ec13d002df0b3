/** A scenario's text under another id and title, everything else as its author wrote it. A copy is nobody's matched form. */
export function renameScenario(text: string, id: string, title: string): string {
  const renamed = text
    .replace(/^formOf[ \t]*:.*\r?\n/m, '')
    .replace(/^(["']?)id\1[ \t]*:.*$/m, () => `id: ${id}`)
    .replace(/(\$schema=)\.\.\/(scenario\.schema\.json)/, '$1./$2');
  return renamed.replace(/^(["']?)title\1[ \t]*:[ \t]*(?![>|\s]).*$/m, () => `title: ${JSON.stringify(title)}`);
}

/** A playthrough's text, made to play another scenario. */
export function renamePlayed(text: string, id: string): string {
  return text.replace(/^(["']?)scenario\1[ \t]*:.*$/m, () => `scenario: ${id}`);
}
