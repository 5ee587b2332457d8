import { FollowButton } from './home.tsx';
import { labels, load } from './load.ts';
import { Picture, photoUrl } from './parts.tsx';
import { navigate, openOver, personCalled, threadWith, useStore } from './store.ts';

/** A person's page: one's own has a link to edit it. */
export function ProfilePage({ username }: { username: string }) {
  const person = personCalled(username);
  const posts = useStore((store) => store.posts).filter((post) => post.author.username === username);
  const stranger = load.strangers.find((candidate) => candidate.username === username);
  if (person === null) return <p className="empty">{labels.nothingHere}</p>;
  return (
    <div className="profile">
      <header>
        <section className="profile-picture">
          <div>
            <div role="button" tabIndex={0}>
              <span role="link" tabIndex={-1}>
                <Picture username={username} />
              </span>
            </div>
          </div>
        </section>
        <section>
          <div className="profile-names">
            <h2 dir="auto">
              <span>{username}</span>
            </h2>
            {username === load.session?.username ? (
              <a href="/accounts/edit/" role="link" className="secondary">
                {labels.editProfile}
              </a>
            ) : null}
            {stranger === undefined ? null : (
              <>
                <FollowButton person={stranger} className="primary" />
                <button
                  type="button"
                  className="secondary"
                  onClick={() => navigate(`/direct/t/${threadWith(stranger)}/`)}
                >
                  {labels.message}
                </button>
              </>
            )}
          </div>
          <ul>
            <li>{labels.posts(posts.length)}</li>
            <li>{labels.followers(248)}</li>
          </ul>
          <span dir="auto" className="name">
            {person.name}
          </span>
        </section>
      </header>
      <div className="grid">
        {posts.map((post) => (
          <a
            key={post.id}
            href={`/${username}/p/${post.code}/`}
            role="link"
            onClick={(event) => {
              event.preventDefault();
              openOver(post.code);
            }}
          >
            <img alt="" src={photoUrl(post.id)} />
          </a>
        ))}
      </div>
    </div>
  );
}
