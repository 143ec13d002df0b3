import type { PlayView } from '../../../electron/host/views.ts';
import { Portrait } from '../../components/portrait.tsx';
import { PulseLine } from '../../components/pulse-line.tsx';
import { TrustDoor } from '../../components/trust-door.tsx';
import { Promises } from './promises.tsx';

/** The person across the table: face, pulse, the door, and what they were promised. */
export function CustomerPanel({ view, speaking }: { view: PlayView; speaking: boolean }) {
  const { customer } = view;
  return (
    <aside className="customer" aria-label={customer.name}>
      <Portrait {...customer} speaking={speaking} size={340} />
      <div className="customer-body">
        <PulseLine arousal={customer.arousal} />
        <TrustDoor trust={customer.trust} size={48} />
      </div>
      <Promises promises={view.promises} />
    </aside>
  );
}
