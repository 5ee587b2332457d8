import { useState } from 'react';
import { labels, testId } from './load.ts';
import { Button, Word } from './parts.tsx';
import { fail, publishArticle } from './publish.ts';
import { navigate } from './store.ts';

/** The editor of articles, cut to its title: its Publish button has a word and no test id. */
export function ArticlePage() {
  const [title, setTitle] = useState('');
  const publish = async () => {
    try {
      await publishArticle(title);
      navigate('/home');
    } catch {
      fail();
    }
  };
  return (
    <div className="article-page">
      <div className="column-head">
        <h2 dir="ltr" aria-level={2} role="heading">
          <span>{labels.publish}</span>
        </h2>
        <Button className="primary" disabled={title.trim() === ''} onPress={publish}>
          <Word>{labels.publish}</Word>
        </Button>
      </div>
      <div data-testid={testId('composer')}>
        <textarea
          placeholder={labels.articleTitle}
          aria-label={labels.articleTitle}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
    </div>
  );
}
