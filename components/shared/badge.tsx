import { type Account, accountLabel } from '../../utils/core/account.ts';
import { type Client, initialsOf } from '../../utils/core/client.ts';
import { readableColour } from '../colour.ts';

/** Pixels across. */
type Size = 22 | 28 | 36;

/** A client's mark: round for oneself, square for organizations. A name always stands beside it. */
export function ClientBadge({ client, size }: { client: Client; size: Size }) {
  return (
    <span
      class={client.personal ? 'badge round' : 'badge'}
      data-size={size}
      style={{ '--badge': readableColour(client.colour) }}
      aria-hidden="true"
    >
      {client.initials}
    </span>
  );
}

/** The mark of an account that nobody has claimed: dashed, without a color. */
export function NobodyBadge({ account, size }: { account: Account | null; size: Size }) {
  return (
    <span class="badge dashed" data-size={size} aria-hidden="true">
      {account === null ? '?' : initialsOf(account.name ?? accountLabel(account))}
    </span>
  );
}

/** The badge of an account's owner, or the dashed one. */
export function AccountBadge(props: { account: Account | null; owner: Client | null; size: Size }) {
  if (props.owner !== null) return <ClientBadge client={props.owner} size={props.size} />;
  return <NobodyBadge account={props.account} size={props.size} />;
}
