import { labels, load, testId } from './load.ts';
import { Avatar, Button, Icon, Word } from './parts.tsx';
import { toggleFollow } from './publish.ts';
import { useStore } from './store.ts';

const TRENDS = ['#repair', 'Courges', 'Pont couvert'];

/** The column on the right: search, trends, people to follow. */
export function Sidebar() {
  return (
    <div data-testid={testId('sidebarColumn')} className="sidebar">
      <div>
        <div aria-label={labels.trending} tabIndex={0}>
          <Search />
          <section aria-labelledby="accessible-list-1" role="region" className="card">
            <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-1">
              {labels.whatsHappening}
            </h1>
            <div aria-label={labels.trendingNow}>
              {TRENDS.map((trend, index) => (
                <div key={trend} tabIndex={0} data-testid={testId('trend')} role="link" className="trend">
                  <div dir="ltr">
                    <span>{labels.trendingIn}</span>
                  </div>
                  <div dir="ltr" className="name">
                    <span>{trend}</span>
                  </div>
                  <div dir="ltr">
                    <span>
                      {1200 + index * 831} {labels.posts}
                    </span>
                  </div>
                </div>
              ))}
            </div>
          </section>
          <WhoToFollow />
          <nav aria-label={labels.footer} role="navigation" className="footer">
            <a href="/explore" role="link">
              <span>{labels.explore}</span>
            </a>
            <div dir="ltr">
              <span>Look-alike, 2026</span>
            </div>
          </nav>
        </div>
      </div>
    </div>
  );
}

function Search() {
  return (
    <form action="/home" aria-label={labels.search} role="search" className="search">
      <div data-testid={testId('SearchBox_Search_Input_label')}>
        <div>
          <Icon shape="explore" />
        </div>
        <div dir="ltr">
          <input
            autoComplete="off"
            placeholder={labels.search}
            type="text"
            dir="auto"
            aria-autocomplete="list"
            aria-label={labels.searchQuery}
            aria-owns="typeaheadDropdown-1"
            role="combobox"
            data-testid={testId('SearchBox_Search_Input')}
          />
        </div>
      </div>
    </form>
  );
}

function WhoToFollow() {
  const isSignedIn = load.session !== null;
  if (!isSignedIn) return null;
  return (
    <aside aria-label={labels.whoToFollow} role="complementary" className="card">
      <div>
        <h2 aria-level={2} role="heading">
          <div dir="ltr">
            <span>{labels.whoToFollow}</span>
          </div>
        </h2>
      </div>
      <ul role="list">
        {load.strangers.slice(1, 4).map((person) => (
          <li key={person.id} role="listitem" tabIndex={0} data-testid={testId('UserCell')}>
            <div className="user-cell">
              <div>
                <Avatar handle={person.handle} name={person.name} link hidden />
              </div>
              <div className="account-names">
                <a href={`/${person.handle}`} role="link">
                  <span className="name">{person.name}</span>
                </a>
                <a href={`/${person.handle}`} role="link" tabIndex={-1}>
                  <span>@{person.handle}</span>
                </a>
              </div>
              <FollowButton id={person.id} handle={person.handle} />
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}

export function FollowButton({ id, handle }: { id: string; handle: string }) {
  const isFollowed = useStore((store) => store.followed.has(id));
  return (
    <div>
      <Button
        label={labels.followHandle(handle)}
        id={`${id}-${isFollowed ? 'unfollow' : 'follow'}`}
        className={isFollowed ? 'secondary small' : 'inverse small'}
        onPress={() => toggleFollow(id)}
      >
        <Word>{isFollowed ? labels.followed : labels.follow}</Word>
      </Button>
    </div>
  );
}
