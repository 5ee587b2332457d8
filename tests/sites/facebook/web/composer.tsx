import { labels, me, role } from './load.ts';
import { Icon, Nest, Overlay, Picture, Press, ProfileLink } from './parts.tsx';
import { type Compose, update } from './store.ts';

/** The row that opens the post's dialog: "What's on your mind…", on home, profiles and groups. */
export function ComposerRow({
  prompt,
  compose,
  heading,
}: {
  prompt: string;
  compose: Compose;
  heading?: string;
}) {
  const open = () => update({ dialog: { kind: 'compose', compose } });
  const { actor } = compose;
  return (
    <>
      <div className="composer-row">
        {heading === undefined ? null : (
          <h3 dir="auto" className="unseen">
            {heading}
          </h3>
        )}
        <ProfileLink actor={actor} label={labels.timelineOf(actor.name)}>
          <Nest depth={2}>
            <Picture actor={actor} />
            <Overlay />
          </Nest>
        </ProfileLink>
        <Press className="prompt" onPress={open}>
          <div>
            <span>{prompt}</span>
          </div>
        </Press>
      </div>
      <div className="sprouts">
        <Sprout icon="live" label={labels.liveVideo} />
        <Sprout icon="photo" label={labels.photoVideo} onPress={open} />
        <Sprout icon="reels" label={labels.reel} />
      </div>
    </>
  );
}

function Sprout({ icon, label, onPress }: { icon: string; label: string; onPress?: () => void }) {
  return (
    <Press className="sprout" {...(onPress === undefined ? {} : { onPress })}>
      <Nest depth={2}>
        <Icon name={icon} />
      </Nest>
      <span dir="auto">
        <span>{label}</span>
      </span>
    </Press>
  );
}

/** Home's composer, in a region of its own. */
export function HomeComposer() {
  const compose = { actor: me(), groupId: null, shared: null };
  return (
    <Nest depth={3} className="card">
      <div aria-label={labels.createPostRegion} {...role('region')}>
        <ComposerRow
          prompt={labels.whatsOnYourMind(me().shortName)}
          compose={compose}
          heading={labels.createPostRegion}
        />
      </div>
    </Nest>
  );
}
