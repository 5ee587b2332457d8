import { labels, load } from './load.ts';
import { Picture, Press } from './parts.tsx';
import { FeedArticle } from './post.tsx';
import { toggleFollow } from './publish.ts';
import { update, useStore } from './store.ts';

/** The feed, the stories above it, and on wide screens the viewer and suggestions beside it. */
export function Home({ mobile }: { mobile: boolean }) {
  const posts = useStore((store) => store.posts);
  return (
    <div className="columns">
      <div className="feed">
        <StoryTray />
        {posts.map((post, index) => (
          <FeedArticle key={post.id} post={post} index={index} />
        ))}
      </div>
      {mobile ? null : <RightColumn />}
    </div>
  );
}

/** A story of each person: its number is the person's, after those of the posts. */
export function storyId(index: number): string {
  return String(3500000000000000008n + BigInt(index * 1000));
}

function StoryTray() {
  return (
    <div className="tray">
      <ul>
        {load.strangers.map(({ username }, index) => (
          <li key={username}>
            <a
              href={`/stories/${username}/${storyId(index)}/`}
              role="link"
              aria-label={labels.storyBy(username)}
            >
              <canvas />
              <span className="ring">
                <Picture username={username} />
              </span>
              <span dir="auto">{username}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RightColumn() {
  const { session, strangers } = load;
  if (session === null) return null;
  return (
    <div className="right-column">
      <div>
        <div className="person">
          <div>
            <a href={`/${session.username}/`} role="link" tabIndex={0}>
              <Picture username={session.username} />
            </a>
          </div>
          <div>
            <div>
              <a href={`/${session.username}/`} role="link" tabIndex={0}>
                <span dir="auto" className="name">
                  {session.username}
                </span>
              </a>
            </div>
            <div>
              <span dir="auto" className="soft">
                {session.name}
              </span>
            </div>
          </div>
          <div className="end">
            <Press className="link" onPress={() => update({ layer: 'accounts' })}>
              {labels.switchShort}
            </Press>
          </div>
        </div>
        <div className="soft">{labels.suggested}</div>
        <div>
          {strangers.slice(1, 5).map((person) => (
            <div key={person.id} className="person">
              <a href={`/${person.username}/`} role="link" tabIndex={0}>
                <Picture username={person.username} />
              </a>
              <a href={`/${person.username}/`} role="link" tabIndex={0}>
                <span dir="auto">{person.username}</span>
              </a>
              <FollowButton person={person} className="link end" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Follow is one of the few real buttons. */
export function FollowButton({
  person,
  className,
}: {
  person: (typeof load.strangers)[number];
  className: string;
}) {
  const isFollowed = useStore((store) => store.followed.has(person.id));
  return (
    <button type="button" className={className} onClick={() => toggleFollow(person)}>
      <div>
        <div dir="auto">{isFollowed ? labels.following : labels.follow}</div>
      </div>
    </button>
  );
}
