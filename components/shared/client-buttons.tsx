import { useEffect, useRef } from 'preact/hooks';
import type { Client } from '../../utils/core/client.ts';
import { ClientBadge } from './badge.tsx';
import { Name } from './name.tsx';

type ClientButtonsProps = {
  clients: readonly Client[];
  onChoose: (client: Client, event: Event) => void;
};

/** Every client as a button, side by side where there is room. Takes the focus when it appears. */
export function ClientButtons({ clients, onChoose }: ClientButtonsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <div class="grid" ref={list}>
      {clients.map((client) => (
        <button type="button" key={client.id} class="row tile" onClick={(event) => onChoose(client, event)}>
          <ClientBadge client={client} size={22} />
          <Name text={client.name} />
        </button>
      ))}
    </div>
  );
}
