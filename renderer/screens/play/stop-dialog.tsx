import { useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { usePlay } from '../../stores/play-store.ts';

export interface StopDialogProps {
  isOpen: boolean;
  onClose: () => void;
  session: string;
  /** Without a reply there is nothing to talk over yet. */
  hasReplied: boolean;
}

/** Asks how to leave a run: to its debrief, or for later. Leaving never scores. */
export function StopDialog({ isOpen, onClose, session, hasReplied }: StopDialogProps) {
  const { stop, isAsking } = usePlay();
  const [, navigate] = useLocation();
  const stopAndSee = async () => {
    if (!(await stop())) return onClose();
    onClose();
    navigate(`/debriefs/${session}`);
  };
  return (
    <Dialog
      title="Stop here?"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          {hasReplied && (
            <Button kind="primary" disabled={isAsking} onClick={() => void stopAndSee()}>
              Stop and see the debrief
            </Button>
          )}
          <Button
            onClick={() => {
              onClose();
              navigate('/');
            }}
          >
            Leave it for later
          </Button>
          <Button onClick={onClose}>Stay</Button>
        </>
      }
    >
      <p>Stopping costs nothing and counts for nothing. Everything you have said so far is kept.</p>
      <p>If you leave it for later, the Library brings you back to this very moment.</p>
    </Dialog>
  );
}
