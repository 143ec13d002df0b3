import type { Finding, OverrideRecord, TurnRecord, WrittenRecord } from '../debrief/debrief.ts';
import { cited } from './cited.ts';
import { plain } from './plain.ts';

/** One turn as Markdown: what was said, what was answered, what was found in it, and how the customer took it. */
export function renderTurn(record: TurnRecord, customer: string, overrides: readonly OverrideRecord[]): string {
  const { tell, says, answer, isSpoken, findings, coach, cites, moved, written } = record;
  const said = written ? 'You said, in your own words' : isSpoken ? 'You said' : 'You did';
  const parts = [
    `### ${record.turn}. ${plain(record.sceneTitle || record.phase)} · ${record.when}`,
    tell ? `*${plain(tell)}*` : '',
    says ? `**${plain(customer)}:** ${plain(says)}` : '',
    `**${said}:** ${answer.split('\n').map(plain).join('  \n')}`,
    written ? notAssessed(written, customer) : '',
    [...findings.map(finding), ...overrides.map(override)].join('\n'),
    written && written.beyond > 0
      ? `Beyond the best reply on the list: praised, and not counted (${written.beyond}).`
      : '',
    ...coach.map((remark, index) => `> ${plain(remark)}${index === coach.length - 1 ? cited(cites) : ''}`),
    `Arousal ${moved.arousal.join(' → ')}, trust ${moved.trust.join(' → ')}.`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function notAssessed({ assessed, why, askedAgain }: WrittenRecord, customer: string): string {
  if (assessed) return '';
  const after = askedAgain
    ? `${plain(customer)} asked again, and nothing was lost by it.`
    : 'It counts neither for nor against you.';
  return `**Not assessed.** ${why === null ? '' : `${plain(why)} `}${after}`;
}

function finding({ kind, name, quote, because, points, start, rule, cite }: Finding): string {
  const mark = { shown: '✓', unearned: '○', fault: '✗' }[kind];
  const worth = points === 0 ? '' : ` (${points > 0 ? '+' : '−'}${Math.abs(points)})`;
  const words = start === null ? '' : ` “${plain(quote)}”${kind === 'shown' ? '' : ':'}`;
  const found = rule === null ? '' : ` (rule “${plainRule(rule)}”${cite ? `, ${cite.step}` : ''})`;
  return `- ${mark} ${plain(name)}${worth}:${words} ${plain(because)}${found}`;
}

const plainRule = (rule: string) => plain(rule.slice(rule.indexOf('.') + 1).replaceAll('-', ' '));

function override({ name, machine, verdict, reason }: OverrideRecord): string {
  return `- ${plain(name)}: Amends: ${machine} · **Trainer: ${verdict}**${reason ? `, because: ${plain(reason)}` : ''}`;
}
