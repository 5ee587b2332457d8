import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TimelinePost } from '../timeline.ts';
import { labels, testId } from './load.ts';
import { PostArticle } from './post.tsx';

/** A post's height before it was measured, in pixels. */
const USUAL_HEIGHT = 160;
/** How far above and below the window posts are kept, in pixels. */
const MARGIN = 1200;

/** A timeline as X has it: only the posts near the window are in the document, each placed by a transform. */
export function Timeline({ posts }: { posts: readonly TimelinePost[] }) {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, setMeasures] = useState(0);
  const [view, setView] = useState({ from: 0, to: 2000 });

  useEffect(() => {
    const look = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      setView((before) =>
        Math.abs(before.from - (top - MARGIN)) < MARGIN / 4 && before.from !== 0
          ? before
          : { from: top - MARGIN, to: top + window.innerHeight + MARGIN },
      );
    };
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    look();
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);

  const cells: { post: TimelinePost; top: number }[] = [];
  let top = 0;
  for (const post of posts) {
    const height = heights.current.get(post.id) ?? USUAL_HEIGHT;
    if (top + height >= view.from && top <= view.to) cells.push({ post, top });
    top += height;
  }

  return (
    <section aria-labelledby="accessible-list-0" role="region">
      <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-0" className="unseen">
        {labels.yourTimeline}
      </h1>
      <div aria-label={labels.timelineOf}>
        <div ref={list} style={{ position: 'relative', minHeight: top }}>
          {cells.map(({ post, top: at }) => (
            <Cell
              key={post.id}
              post={post}
              top={at}
              onHeight={(height) => {
                if (heights.current.get(post.id) === height) return;
                heights.current.set(post.id, height);
                setMeasures((count) => count + 1);
              }}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

function Cell({ post, top, onHeight }: { post: TimelinePost; top: number; onHeight(height: number): void }) {
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (cell.current !== null) onHeight(cell.current.offsetHeight);
  });
  return (
    <div
      ref={cell}
      data-testid={testId('cellInnerDiv')}
      className="cell"
      style={{ transform: `translateY(${top}px)` }}
    >
      <div>
        <div>
          {post.promoted ? (
            <div data-testid={testId('placementTracking')}>
              <PostArticle post={post} />
              <span className="ad">{labels.ad}</span>
            </div>
          ) : (
            <PostArticle post={post} />
          )}
        </div>
      </div>
    </div>
  );
}
