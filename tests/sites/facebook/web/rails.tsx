import { GROUP } from '../accounts.ts';
import { labels, load, me, role } from './load.ts';
import { Icon, Nest, Overlay, Picture, Press, profileAddress } from './parts.tsx';
import { update } from './store.ts';

/** The column at the left: one's page first, then shortcuts, Pages among them, whoever acts. */
export function LeftRail() {
  const actor = me();
  return (
    <div aria-label={labels.shortcuts} {...role('navigation')} className="left-rail">
      <Nest depth={5}>
        <div data-visualcompletion="ignore-dynamic">
          <div>
            <ul>
              <Row address={profileAddress(actor)} text={actor.name}>
                <Picture actor={actor} size={36} />
              </Row>
              <Row address="/friends/" text={labels.friends}>
                <Icon name="friends" />
              </Row>
              <Row
                address="/professional_dashboard/?entry_point=www_profile_plus_left_nav"
                text={labels.professionalDashboard}
              >
                <Icon name="manage" />
              </Row>
              <Row address={`/groups/${GROUP.id}/`} text={GROUP.name}>
                <Icon name="groups" />
              </Row>
              <Row address="/stories/create/" text={labels.createStory}>
                <Icon name="plus" />
              </Row>
              <Row address="/reels/create/" text={labels.createReel}>
                <Icon name="reels" />
              </Row>
              {(load.person?.pages ?? []).map((page) => (
                <Row key={page.id} address={profileAddress(page)} text={page.name}>
                  <Picture actor={page} size={36} />
                </Row>
              ))}
            </ul>
          </div>
        </div>
      </Nest>
    </div>
  );
}

function Row({ address, text, children }: { address: string; text: string; children: React.ReactNode }) {
  return (
    <li>
      <div data-visualcompletion="ignore-dynamic">
        <a href={`${window.location.origin}${address}`} role="link" tabIndex={0} className="rail-row">
          <Nest depth={3}>{children}</Nest>
          <Nest depth={5}>
            <span dir="auto">
              <span>{text}</span>
            </span>
          </Nest>
          <Overlay />
        </a>
      </div>
    </li>
  );
}

/** The column at the right: people to write to. */
export function RightRail() {
  return (
    <div {...role('complementary')} className="right-rail">
      <Nest depth={4}>
        <span dir="auto">
          <h3>{labels.contacts}</h3>
        </span>
        <ul>
          {load.strangers.map((stranger) => (
            <li key={stranger.id}>
              <div data-visualcompletion="ignore-dynamic">
                <Press className="rail-row" onPress={() => update({ chatWith: stranger })}>
                  <Picture actor={stranger} size={36} />
                  <Nest depth={5}>
                    <span dir="auto">{stranger.name}</span>
                  </Nest>
                </Press>
              </div>
            </li>
          ))}
        </ul>
      </Nest>
    </div>
  );
}
