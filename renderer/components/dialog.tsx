import { useId, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Called on Escape, on a press outside, and by whatever the dialog offers for leaving it. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the main one first. */
  actions: ReactNode;
  /** For questions that must be answered: Escape still closes, a stray press outside does not. */
  alert?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, actions, alert = false }: DialogProps) {
  const body = useId();
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-frame">
        <AriaDialog className="dialog" role={alert ? 'alertdialog' : 'dialog'} aria-describedby={body}>
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          <div id={body}>{children}</div>
          <div className="dialog-actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
