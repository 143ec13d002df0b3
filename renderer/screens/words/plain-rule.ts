/** The id of a rule of the reply analysis as people read it: "mixedMessage.sorry-but" is the rule "sorry but". */
export function plainRule(rule: string): string {
  return rule.slice(rule.indexOf('.') + 1).replaceAll('-', ' ');
}
