import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { whyNotSent } from './why-not-sent.ts';

/** As many characters as the host judges in one reply, and from where on their count is told. */
const longest = 4000;
const nearLimit = 3500;

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
const inThousands = (count: number) => count.toLocaleString('en-GB');

/** On a phone the keyboard takes half of the page: what is answered is brought to its top. */
function keepLineInView(): void {
  if (window.matchMedia('(max-width: 860px)').matches)
    document.querySelector('.stage-line')?.scrollIntoView({ block: 'start' });
}

export interface WritingDeskProps {
  /** First name of the customer. */
  name: string;
  draft: string;
  isSending: boolean;
  autoFocus: boolean;
  onWrite: (draft: string) => void;
  onSend: () => void;
}

/** A sheet to write a reply on, in one's own words. */
export function WritingDesk({ name, draft, isSending, autoFocus, onWrite, onSend }: WritingDeskProps) {
  const [hasTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const refusal = whyNotSent(draft, longest, name);
  const shown = hasTried ? refusal : null;
  const send = () => {
    if (isSending) return;
    setTried(true);
    if (refusal === null) onSend();
    else field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="writing">
      <TextField
        className="writing-field"
        value={draft}
        onChange={(words) => {
          setTried(false);
          onWrite(words);
        }}
        isReadOnly={isSending}
        isInvalid={shown !== null}
        autoFocus={autoFocus}
        validationBehavior="aria"
      >
        <Label className="writing-label">Your words to {name}</Label>
        <TextArea
          className="writing-sheet"
          ref={field}
          rows={4}
          spellCheck
          aria-keyshortcuts={isApple ? 'Meta+Enter' : 'Control+Enter'}
          onKeyDown={onKeyDown}
          onFocus={keepLineInView}
        />
        <Text slot="description" className="writing-hint">
          <span className="writing-keys">
            <kbd>{isApple ? '⌘' : 'Ctrl'}</kbd> + <kbd>Enter</kbd> sends it.{' '}
          </span>
          You can dictate, too: your system’s own dictation works here.
          {draft.length > nearLimit && (
            <span className="writing-count">
              {' '}
              {inThousands(draft.length)} of {inThousands(longest)} characters.
            </span>
          )}
        </Text>
      </TextField>
      <p className="writing-error" role="alert">
        {shown}
      </p>
      <div className="writing-actions">
        <Button kind="primary" onClick={send} aria-disabled={isSending}>
          Say it
        </Button>
        <p className="writing-reading" role="status">
          {isSending && 'Reading what you wrote…'}
        </p>
      </div>
    </div>
  );
}
