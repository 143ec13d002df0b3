import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { choiceAt, type Choice } from './choice.ts';
import './reply-list.css';

export interface ReplyListProps {
  /** Names the list for a screen reader, for example "Your replies". */
  label: string;
  replies: readonly Choice[];
  onChoose: (id: string) => void;
  /** letters: A, B, C for a room; numbers otherwise. */
  marks?: 'numbers' | 'letters';
  size?: 'play' | 'room';
  /** say: words you speak, set as speech; do: things you do. */
  manner?: 'say' | 'do';
  /** The reply that was given: it stays marked, and nothing more can be chosen. */
  chosen?: string;
  disabled?: boolean;
  /** Lets the number or letter keys work wherever the focus is, except in a text field. */
  keysEverywhere?: boolean;
}

const markOf = (index: number, marks: 'numbers' | 'letters') =>
  marks === 'letters' ? String.fromCharCode(65 + index) : String(index + 1);

/** The replies as a list of buttons: a number or letter key chooses, arrows move, Enter chooses. */
export function ReplyList({
  label,
  replies,
  onChoose,
  marks = 'numbers',
  size = 'play',
  manner = 'say',
  chosen,
  disabled = false,
  keysEverywhere = false,
}: ReplyListProps) {
  const list = useRef<HTMLOListElement>(null);
  const locked = disabled || chosen !== undefined;

  function chooseByKey(event: {
    key: string;
    ctrlKey: boolean;
    metaKey: boolean;
    altKey: boolean;
    preventDefault: () => void;
  }) {
    if (locked || event.ctrlKey || event.metaKey || event.altKey) return false;
    const reply = choiceAt(replies, event.key, marks);
    if (!reply) return false;
    event.preventDefault();
    onChoose(reply.id);
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!keysEverywhere && chooseByKey(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const target =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? buttons.length - 1
          : step
            ? (at + step + buttons.length) % buttons.length
            : -1;
    if (target < 0) return;
    event.preventDefault();
    buttons[target]?.focus();
  }

  const onKeyAnywhere = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const at = event.target;
    const elsewhere =
      at instanceof Element &&
      at.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]');
    if (!elsewhere && !event.repeat) chooseByKey(event);
  });
  useEffect(() => {
    if (!keysEverywhere) return;
    const listen = (event: globalThis.KeyboardEvent) => onKeyAnywhere(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keysEverywhere]);

  return (
    <ol ref={list} className={`replies replies-${size} replies-${manner}`} aria-label={label} onKeyDown={onKeyDown}>
      {replies.map((reply, index) => (
        <li key={reply.id}>
          <button
            type="button"
            className="reply"
            disabled={locked && reply.id !== chosen}
            aria-current={reply.id === chosen ? 'true' : undefined}
            aria-disabled={locked || undefined}
            aria-keyshortcuts={keysEverywhere ? markOf(index, marks) : undefined}
            onClick={() => {
              if (!locked) onChoose(reply.id);
            }}
          >
            <span className="reply-mark">{markOf(index, marks)}</span>
            <span className="reply-words">
              {reply.label}
              {reply.note && <span className="reply-note">{reply.note}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
