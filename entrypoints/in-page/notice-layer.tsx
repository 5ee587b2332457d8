import { render } from 'preact';
import { NoticeCard } from '../../components/in-page/notice-card.tsx';
import type { Notice } from '../../utils/core/question.ts';
import { copyText } from './copy-text.ts';
import type { ShadowHost } from './shadow-host.ts';

type Shown = Notice & { key: number };

/** What went out wrongly: stays until the person puts it away. */
export function createNoticeLayer(shadow: ShadowHost): { show: (notice: Notice) => void } {
  const layer = shadow.addLayer('notices');
  layer.popover = 'manual';
  let notices: Shown[] = [];
  let nextKey = 0;

  function draw(): void {
    render(
      notices.map((notice) => (
        <NoticeCard
          key={notice.key}
          notice={notice}
          onCopy={copyText}
          onDismiss={() => {
            notices = notices.filter((other) => other !== notice);
            draw();
          }}
        />
      )),
      layer,
    );
    layer.togglePopover(notices.length > 0);
  }

  shadow.onReturn(draw);
  return {
    show(notice) {
      notices = [...notices, { ...notice, key: nextKey++ }];
      draw();
    },
  };
}
